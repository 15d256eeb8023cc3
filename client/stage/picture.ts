/**
 * From a view to the picture that the stage shows. Pure: no Phaser, no page. Every shape that stands for a number says
 * where in the view it was read, so the same pictures can be painted as SVG, listed as a table, or checked by a test.
 */
import type { StopId, StopView } from '../../stops/types.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { View } from '../../shared/match/view-types.ts'
import { backwardLook, backwardStep } from '../../stops/run/face/train/backward-picture.ts'
import { bet } from '../../stops/run/face/bet/bet-picture.ts'
import { exam } from '../../stops/run/face/exam/exam-picture.ts'
import { flashcard } from '../../stops/flashcard/face/picture.ts'
import { forward, isOfCard } from '../../stops/run/face/train/forward-picture.ts'
import { hands } from '../../stops/run/face/train/hands-picture.ts'
import { lobby } from './pictures/lobby.ts'
import { pile } from '../../stops/pile-of-math/face/picture.ts'
import { podium } from './pictures/podium.ts'
import { reading } from '../../stops/run/face/bet/reading-picture.ts'
import { scales } from '../../stops/run/face/bet/scales-picture.ts'
import { speech } from '../../stops/run/face/speak/speech-picture.ts'
import { stakes } from '../../stops/run/face/bet/stakes-picture.ts'
import { turbo } from '../../stops/run/face/train/turbo-picture.ts'
import { valley } from '../../stops/run/face/rest/valley-picture.ts'
import type { Frame, Picture } from './shape.ts'

type Play<Id extends StopId> = Extract<StopView, { stop: Id }>
type Draw<Id extends StopId> = (view: View, play: Play<Id>, words: readonly string[], frame: Frame) => Picture

const activities: { readonly [Id in StopId]: Draw<Id> } = {
  'pile-of-math': pile,
  flashcard,
  run: runPicture,
}

/** `board`: rows of stored boards beside which this match may stand, at its end. */
export function pictureOf(
  view: View,
  words: readonly string[],
  frame: Frame,
  board: readonly BoardRow[] = [],
): Picture {
  if (view.stop < 0) return lobby(view, frame)
  if (view.play === null) return podium(view, words, board, frame)
  const draw = activities[view.play.stop] as Draw<StopId>
  return draw(view, view.play, words, frame)
}

function runPicture(view: View, run: RunView, words: readonly string[], frame: Frame): Picture {
  if (run.read !== null) return reading(view, run.read, words, frame)
  if (run.phase === 'bet' || run.phase === 'stakes' || run.phase === 'reveal') {
    if (run.bet === null) return valley(view, run, frame)
    if (run.bet.reveal === null && run.bet.stakes !== null && run.phase === 'stakes')
      return stakes(view, { ...run.bet, stakes: run.bet.stakes }, words, frame)
    return run.bet.reveal === null
      ? bet(view, run.bet, words, frame)
      : scales(view, { ...run.bet, reveal: run.bet.reveal }, words, frame)
  }
  if (run.phase === 'train' && run.train?.mode === 'crank') return crankPicture(view, run.train, words, frame)
  if (run.phase === 'train' && run.train !== null) return turbo(view, run, run.train, frame)
  if (run.speak !== null) return speech(run.speak, words, frame)
  if (run.exam !== null) return exam(view, run, run.exam, words, frame)
  return valley(view, run, frame)
}

/** All hands, then the card's own journey, forward and back, then what the step has moved. */
function crankPicture(
  view: View,
  train: NonNullable<RunView['train']>,
  words: readonly string[],
  frame: Frame,
): Picture {
  const { part, look, trace, inspect } = train
  if (part === 'hands') return hands(view, train, words, frame)
  if (part === 'moved' && trace !== null) return backwardStep(train, trace, words, frame)
  if (look !== null && look.blame !== null) return backwardLook(train, look.step, look.blame, words, frame)
  return forward(train, inspect !== null && isOfCard(inspect, train) ? inspect : null, words, frame)
}

/** A frame of the box's own proportions, 900 units high; boxes taller than 5:4 or wider than 2:1 keep a margin. */
export function frameFor(box: { readonly width: number; readonly height: number }): Frame {
  const height = 900
  return { width: Math.round(Math.min(2, Math.max(1.25, box.width / box.height)) * height), height }
}
