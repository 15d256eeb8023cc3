/** What a simulated player taps at Time capsule: who has skill sets an alarm in the middle, and lays chips where the losses rise. */
import { tapOf } from '../../shared/match/tap.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { mean } from '../../shared/measures/mean.ts'
import { bet, type BetShown, type Laid } from '../../shared/moves/bet.ts'
import { choose, type ChooseShown } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import { CHANGES, DAYS, LEVELS, SAYS } from './content.ts'
import type { CapsuleTap } from './taps.ts'
import { PLANS } from './types.ts'
import type { CapsuleView, WatchShown } from './view-types.ts'

const stop = 'time-capsule'

export function capsuleRobot(view: CapsuleView, player: Player): CapsuleTap | null {
  const { phase, watch, plan, say } = view
  switch (phase) {
    case 'ask':
      return tapOf(stop, 'answer', laid(view.bet, SAYS.indexOf('sure'), player))
    case 'alarm':
    case 'again':
      return watch === null ? null : tapOf(stop, 'alarm', chosen(watch.alarm, LEVELS.indexOf(1.5), player))
    case 'days':
    case 'more':
      // It looks at all days before it lays its chips.
      return watch === null || watch.days.length < DAYS
        ? null
        : tapOf(stop, 'when', laid(watch.when, likeliestDay(watch), player))
    case 'update':
      return plan === null ? null : tapOf(stop, 'update', chosen(plan, PLANS.indexOf('among'), player))
    case 'say':
      return say === null ? null : tapOf(stop, 'say', vote.robot(say.vote, player))
    case 'sure':
    case 'found':
    case 'seen':
    case 'after':
    case 'answer':
      return null
  }
}

/** The day from which on the losses differ most from those before it: a place in `CHANGES`. */
export function likeliestDay({ quiet, days }: Pick<WatchShown, 'quiet' | 'days'>): number {
  const bits = days.map((day) => day.bits)
  return largestAt(
    CHANGES.map((day) => {
      const [before, after] = [[...quiet, ...bits.slice(0, day - 1)], bits.slice(day - 1)]
      // The difference of two means, in its own standard error: of few days it is less sure.
      return (mean(after) - mean(before)) / Math.sqrt(1 / before.length + 1 / after.length)
    }),
  )
}

/** Who has skill knows; the others choose as they feel. */
function chosen(shown: ChooseShown, best: number, player: Player): number | null {
  const any = choose.robot(shown, player)
  return any === null || player.random.unit() >= player.mind.skill ? any : best
}

/** Most of the chips on what is likely, the rest beside it. */
function laid(shown: BetShown, likely: number, player: Player): Laid | null {
  const any = bet.robot(shown, player)
  if (any === null || player.random.unit() >= player.mind.skill) return any
  const most = Math.ceil(shown.chips * 0.6)
  const beside = likely + 1 < shown.outcomes ? likely + 1 : likely - 1
  return any.map((_, at) => (at === likely ? most : at === beside ? shown.chips - most : 0))
}
