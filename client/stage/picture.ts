/**
 * From a view to the picture that the stage shows. Pure: no Phaser, no page. Every shape that stands for a number says
 * where in the view it was read, so the same pictures can be painted as SVG, listed as a table, or checked by a test.
 */
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { lobby } from './pictures/lobby.ts'
import { podium } from './pictures/podium.ts'
import type { Frame, Picture } from './shape.ts'
import type { StopPictures } from './stop-pictures.ts'

/**
 * `running`: the pictures of the stop that is on. null while they are on their way, and so is the picture then. `board`: rows
 * of stored boards beside which this match may stand, at its end.
 */
export function pictureOf(
  view: View,
  words: readonly string[],
  frame: Frame,
  running: StopPictures | null,
  board: readonly BoardRow[] = [],
): Picture | null {
  if (view.stop < 0) return lobby(view, frame)
  if (view.play === null) return podium(view, words, board, frame)
  return running?.draw(view, view.play, words, frame) ?? null
}

/**
 * A frame of the box's own proportions: 900 units high where the box is wider than 5:4, so many times higher where it is
 * narrower. Boxes taller than a square or wider than 2:1 keep a margin.
 */
export function frameFor(box: { readonly width: number; readonly height: number }): Frame {
  const shape = Math.min(2, Math.max(1, box.width / box.height))
  return shape < 1.25
    ? { width: 1125, height: Math.round(1125 / shape) }
    : { width: Math.round(shape * 900), height: 900 }
}
