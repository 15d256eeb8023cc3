/** What is taken of a tap, and when. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { broughtTrouble } from './brought.ts'
import { BIDS, KEEP, LAST, LEVERS, LOSS, OWNS, STRIKE } from './content.ts'
import type { SpecialistTap } from './taps.ts'
import { PHASES, type SpecialistPhase, type SpecialistState } from './types.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<SpecialistTap['ask'], SpecialistPhase>> = {
  bid: 'pick',
  text: 'pick',
  own: 'pick',
  steps: 'recipe',
  rate: 'recipe',
  replay: 'recipe',
  strike: 'recipe',
  loss: 'bet',
  keep: 'again',
  say: 'say',
}

export function take(
  { pack }: Draft,
  state: SpecialistState,
  seat: Seat,
  { ask, tap }: SpecialistTap,
): SpecialistState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[ask])
  if (word !== null) return word
  switch (ask) {
    case 'bid':
      return taken(bet.take(state.bids, seat, tap, BIDS), (bids) => ({ ...state, bids }))
    case 'text': {
      const trouble = state.content === 'own' ? broughtTrouble(tap, pack) : 'not-now'
      if (trouble !== null) return trouble
      // The last one that somebody brings is the last of the list.
      const brought = { ...without(state.brought, seat.id), [seat.id]: tap }
      return { ...state, brought, owns: { ...state.owns, [seat.id]: 1 } }
    }
    case 'own':
      if (state.content !== 'own') return 'not-now'
      return taken(choose.take(state.owns, seat, tap, OWNS), (owns) => ({ ...state, owns }))
    case 'steps':
    case 'rate':
    case 'replay':
      return taken(choose.take(state.levers[ask], seat, tap, { options: LEVERS[ask].length }), (set) => ({
        ...state,
        levers: { ...state.levers, [ask]: set },
      }))
    case 'strike':
      return taken(choose.take(state.strikes, seat, tap, STRIKE), (strikes) => ({ ...state, strikes }))
    case 'loss':
      return taken(bet.take(state.bets, seat, tap, LOSS), (bets) => ({ ...state, bets }))
    case 'keep':
      return taken(choose.take(state.keeps, seat, tap, KEEP), (keeps) => ({ ...state, keeps }))
    case 'say':
      return taken(vote.take(state.reasons, seat, tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}
