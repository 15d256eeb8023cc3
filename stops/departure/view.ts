/** What each audience sees of Departure check, built from nothing: no answer is in it before the close after the lesson. */
import type { Match, SeatId } from '../../shared/match/types.ts'
import { presentSeats } from '../../shared/match/teams.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { bet, type Bets } from '../../shared/moves/bet.ts'
import { explain } from '../../shared/moves/explain.ts'
import { looking, own } from '../../shared/moves/move.ts'
import { EACH, ITEMS, TABLE, TEXT } from './content.ts'
import { answeredBy, asksOf } from './halves.ts'
import { chipsRight, gainOf, meanOf, meansBySeat, sureErrors } from './score.ts'
import type { DepartureState } from './types.ts'
import type { DepartureView, OwnTold, Told } from './view-types.ts'

export function departureView(match: Match, state: DepartureState, audience: Audience): DepartureView {
  const who = looking(match, audience)
  const { stop, phase, form, bets, texts, earlier } = state
  const here = presentSeats(match)
  const told = phase === 'close' ? toldOf(state) : null
  return {
    stop,
    phase,
    isAfter: earlier !== null,
    items:
      who === null || phase !== 'ask'
        ? []
        : asksOf(state, match, who.id).map((item) => ({ item, bet: bet.show(bets[item] ?? {}, who, TABLE, false) })),
    explain: form === 'full' && phase === 'ask' ? explain.show(texts, who, TEXT, false) : null,
    done:
      who === null && phase === 'ask'
        ? { count: here.filter(({ id }) => answeredBy(state, id) >= EACH).length, of: here.length }
        : null,
    told,
    own: who === null || told === null ? null : ownTold(state, who.id),
    errors: audience.role === 'host' && phase !== 'ask' ? sureErrors(bets) : [],
  }
}

/** null: this is the check before the lesson. */
export function toldOf({ bets, earlier, halves }: DepartureState): Told | null {
  if (earlier === null) return null
  return {
    before: meanOf(earlier.bets),
    after: meanOf(bets),
    gain: gainOf(earlier.bets, bets, halves),
    items: ITEMS.map((_, item) => ({
      item,
      before: chipsRight(earlier.bets[item], item),
      after: chipsRight(bets[item], item),
    })),
  }
}

function ownTold({ bets, earlier, texts }: DepartureState, seat: SeatId): OwnTold {
  const of = (sitting: readonly Bets[], isAfter: boolean) =>
    sitting.flatMap((each, item) => {
      const laid = own(each, seat)
      return laid === null ? [] : [{ item, right: ITEMS[item]?.right ?? 0, laid, isAfter }]
    })
  const before = earlier?.bets ?? []
  return {
    items: [...of(before, false), ...of(bets, true)].toSorted((a, b) => a.item - b.item),
    before: own(meansBySeat(before), seat),
    after: own(meansBySeat(bets), seat),
    wrote: { before: own(earlier?.texts, seat), after: own(texts, seat) },
  }
}
