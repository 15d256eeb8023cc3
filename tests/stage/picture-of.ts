/** The picture of a view, with the pictures of all stops at hand. */
import * as client from '../../client/stage/picture.ts'
import type { Frame, Picture } from '../../client/stage/shape.ts'
import type { StopPictures } from '../../client/stage/stop-pictures.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { faces } from '../../stops/faces.ts'

const byStop = new Map<string, StopPictures>()
for (const { id, pictures } of faces) byStop.set(id, await pictures())

export function pictureOf(
  view: View,
  words: readonly string[],
  frame: Frame,
  board: readonly BoardRow[] = [],
): Picture {
  const pictures = view.play === null ? null : (byStop.get(view.play.stop) ?? null)
  const picture = client.pictureOf(view, words, frame, pictures, board)
  if (picture === null) throw new Error(`no picture of ${view.play?.stop}`)
  return picture
}
