/** The Run on the stage, phase by phase: which picture a view is, and how each kind comes. */
import { PACE } from '../bet/choreography.ts'
import { RIDE } from '../train/choreography.ts'
import type { View } from '../../../shared/match/view-types.ts'
import { easeOut, settle } from '../../../client/stage/ease.ts'
import type { Frame, Picture } from '../../../client/stage/shape.ts'
import type { Scenes } from '../../../client/stage/stop-pictures.ts'
import type { RunView } from '../view-types.ts'
import { bet } from './bet/bet-picture.ts'
import { reading } from './bet/reading-picture.ts'
import { scales } from './bet/scales-picture.ts'
import { stakes } from './bet/stakes-picture.ts'
import { exam } from './exam/exam-picture.ts'
import { valley } from './rest/valley-picture.ts'
import { speech } from './speak/speech-picture.ts'
import { backwardLook, backwardStep } from './train/backward-picture.ts'
import { forward, isOfCard } from './train/forward-picture.ts'
import { hands } from './train/hands-picture.ts'
import { turbo } from './train/turbo-picture.ts'
import '../../../client/locale/en/controls.ts'
import './stage.en.ts'
import '../../../client/locale/en/stage.ts'

export const scenes: Scenes = {
  valley: { beat: 0, move: 260, ease: (part) => part },
  reading: { beat: 90, move: 450, ease: easeOut },
  bet: { beat: 90, move: 450, ease: easeOut },
  // One bar after the other.
  stakes: { beat: 260, move: 600, ease: easeOut },
  // One weight after the other is let down.
  scales: { ...PACE, ease: settle },
  // One station a beat, at an even speed: the train is at each station when that opens.
  forward: { ...RIDE, ease: (part) => part },
  // The levers of a step are what it did: the next one waits until they have moved.
  backward: { beat: RIDE.beat, move: 1000, ease: (part) => part, holds: ['forward'] },
  // Follows losses that come four times a second.
  turbo: { beat: 260, move: 260, ease: (part) => part },
  // One line after the other.
  speech: { beat: 380, move: 600, ease: easeOut },
  exam: { beat: 500, move: 900, ease: easeOut },
}

export function draw(view: View, run: RunView, words: readonly string[], frame: Frame): Picture {
  if (run.read !== null) return reading(view, run.read, words, frame)
  if (run.phase === 'bet' || run.phase === 'stakes' || run.phase === 'reveal') {
    if (run.bet === null) return valley(view, run, words, frame)
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
  return valley(view, run, words, frame)
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
