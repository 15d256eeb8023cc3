/** The picture of whichever part is played. */
import type { View } from '../../../shared/match/view-types.ts'
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import type { Frame, Picture } from '../../../client/stage/shape.ts'
import type { ParrotView } from '../view-types.ts'
import { curtainPicture } from './picture-curtains.ts'
import { leakPicture } from './picture-leak.ts'
import { newcomerPicture } from './picture-newcomer.ts'
import { trainsPicture } from './picture-trains.ts'

export function parrotPicture(view: View, play: ParrotView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'parrot',
    ...titled(partOf(view, play, words, frame), frame),
  }
}

function partOf(
  view: View,
  { phase, curtain, build, canary, newcomer }: ParrotView,
  words: readonly string[],
  frame: Frame,
): Drawn {
  if (build !== null) return trainsPicture(view, build, words, frame)
  if (canary !== null) return leakPicture(phase, canary, words, frame)
  if (newcomer !== null) return newcomerPicture(newcomer, words, frame)
  return curtainPicture(phase, curtain, words, frame)
}
