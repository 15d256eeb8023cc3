/** Signal Box on the stage, phase by phase. */
import { lastQuestion } from '../../../client/stage/parts/last-question.ts'
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import type { Frame, Picture } from '../../../client/stage/shape.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { SignalView } from '../view-types.ts'
import { reasons } from './names.ts'
import { askedDrawn } from './picture-asked.ts'
import { looseDrawn } from './picture-loose.ts'
import { flatteredDrawn } from './picture-flattered.ts'
import { lossDrawn } from './picture-loss.ts'
import { movedDrawn } from './picture-moved.ts'
import { winsDrawn } from './picture-wins.ts'
import { t } from './t.ts'

export function signalPicture(_view: View, play: SignalView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'signal-box',
    ...titled(drawing(play, words, frame), frame),
  }
}

function drawing(play: SignalView, words: readonly string[], frame: Frame): Drawn {
  const { phase, say } = play
  if (say !== null) return lastQuestion(t('signal-box.say'), reasons(), say, frame)
  switch (phase) {
    case 'train':
      return lossDrawn(play, frame)
    case 'result':
      return winsDrawn(play, frame, false)
    case 'moved':
      return movedDrawn(play, frame)
    case 'cards':
      return winsDrawn(play, frame, true)
    case 'hacked':
      return looseDrawn(play, words, frame)
    case 'flattered':
      return flatteredDrawn(play, frame)
    case 'flatter':
    case 'judge':
    case 'bet':
    case 'blind':
    case 'again':
    case 'say':
    case 'answer':
      return askedDrawn(play, words, frame)
  }
}
