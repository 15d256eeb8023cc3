/** What the Data Kitchen asked: two bets, a filter with its price, and the switch. */
import { countsOf } from '../../shared/measures/counts.ts'
import { answersOf, asked, count, figuresOf, worth, type Asked, type Said } from '../../shared/match/asked.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { isAfter } from './arms.ts'
import { scoresOf, truthsOf } from './bets.ts'
import { OUTCOMES, SWITCH } from './content.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { sum } from '../../shared/measures/mean.ts'
import type { Laid } from '../../shared/moves/bet.ts'
import { DIRT } from './kinds.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { savedOf, verdictOf } from './results.ts'
import type { KitchenState } from './types.ts'

export function kitchenAsked(state: KitchenState, _pack: Pack, isOver: boolean): Asked[] {
  const isTold = isOver || isAfter(state, 'blind')
  const option = (group: string, id: string | undefined): Said => ({
    kind: 'option',
    key: `kitchen.${group}.${id ?? ''}`,
  })
  /** Where most of the chips lie. */
  const most = (group: string, ids: readonly string[], laid: Laid): Said =>
    sum(laid) === 0 ? { kind: 'option', key: 'kitchen.no-chips' } : option(group, ids[largestAt(laid)])
  const auto = savedOf(state, 'auto')
  const [dearest] = truthsOf(state, 'dirt') ?? []
  return [
    asked(
      'dirt',
      answersOf(state.bets.dirt, (laid) => most('kind', DIRT, laid), worth(scoresOf(state, 'dirt'))),
      { truth: isTold && dearest !== undefined ? option('kind', DIRT[dearest]) : null },
    ),
    asked(
      'machine',
      answersOf(state.bets.machine, (laid) => most('outcome', OUTCOMES, laid), worth(scoresOf(state, 'machine'))),
      { truth: isTold && auto !== null ? option('outcome', verdictOf(auto)) : null },
    ),
    asked('judged', figuresOf(judgedOf(state), 'count')),
    asked(
      'rule',
      answersOf(state.rules, (text) => ({ kind: 'text', text })),
    ),
    asked(
      'price',
      answersOf(state.prices, (bits) => count(bits, 'bits')),
    ),
    asked(
      'switch',
      answersOf(state.switchBets, (at) => option('switch', SWITCH[at])),
    ),
    asked(
      'explain',
      answersOf(state.texts, (text) => ({ kind: 'text', text })),
    ),
  ]
}

/** Cards that each has judged. */
function judgedOf({ sorted }: KitchenState): Record<SeatId, number> {
  const seats = Object.values(sorted).flatMap(({ voices }) =>
    Object.values(voices).flatMap((all) => all.map(({ seat }) => seat)),
  )
  return Object.fromEntries(countsOf(seats))
}
