/** What players tap at Mirror room, and when. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { AGAIN, DOSE, GAP, LAND, LAST, OTHER, REPAIR } from './content.ts'
import type { MirrorTap } from './taps.ts'
import { PHASES, type MirrorPhase, type MirrorState } from './types.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<MirrorTap['ask'], MirrorPhase>> = {
  gap: 'table',
  repair: 'repair',
  dose: 'repair',
  land: 'land',
  other: 'other',
  again: 'again',
  say: 'say',
}

export function take(_draft: Draft, state: MirrorState, seat: Seat, on: MirrorTap): MirrorState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'gap':
      return taken(bet.take(state.guesses, seat, on.tap, GAP), (guesses) => ({ ...state, guesses }))
    case 'repair':
      return taken(choose.take(state.repairs, seat, on.tap, REPAIR), (repairs) => ({ ...state, repairs }))
    case 'dose':
      return taken(choose.take(state.doses, seat, on.tap, DOSE), (doses) => ({ ...state, doses }))
    case 'land': {
      const { repair, at } = on.tap
      const own = state.lands[repair]
      if (own === undefined) return 'out-of-range'
      return taken(choose.take(own, seat, at, LAND), (all) => ({ ...state, lands: state.lands.with(repair, all) }))
    }
    case 'other':
      return taken(bet.take(state.others, seat, on.tap, OTHER), (others) => ({ ...state, others }))
    case 'again':
      return taken(bet.take(state.agains, seat, on.tap, AGAIN), (agains) => ({ ...state, agains }))
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}
