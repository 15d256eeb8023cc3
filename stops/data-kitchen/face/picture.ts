/** The Data Kitchen, phase by phase: a title, and below it what the phase is about. */
import { titled, type Drawn } from '../../../client/stage/parts/titled.ts'
import type { Frame, Picture } from '../../../client/stage/shape.ts'
import type { View } from '../../../shared/match/view-types.ts'
import type { KitchenView } from '../types.ts'
import { belts } from './picture-belts.ts'
import { blind } from './picture-blind.ts'
import { again, machine, teams } from './picture-effects.ts'
import { say } from './picture-say.ts'
import { filter } from './picture-filter.ts'
import { bets, rules, switches } from './picture-votes.ts'

export function kitchen(view: View, play: KitchenView, words: readonly string[], frame: Frame): Picture {
  return {
    scene: 'kitchen',
    ...titled(drawn(view, play, words, frame), frame, 76),
  }
}

function drawn(view: View, play: KitchenView, words: readonly string[], frame: Frame): Drawn {
  switch (play.phase) {
    case 'bet':
      return bets(play, frame)
    case 'sort':
      return belts(view, play, frame)
    case 'rule':
      return rules(play, frame)
    case 'blind':
      return blind(play, frame)
    case 'machine':
      return machine(play, frame)
    case 'teams':
      return teams(view, play, words, frame)
    case 'filter':
      return filter(play, words, frame)
    case 'switch':
      return switches(play, frame)
    case 'again':
      return again(play, frame)
    case 'say':
    case 'said':
      return say(frame)
  }
}
