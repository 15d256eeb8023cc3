/** What players tap at Oracle: chips on steps, a line with its band, chips on the next size, and the last question. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import type { Seat } from '../../shared/match/types.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { BAND, BUY, LAST, STEPS } from './content.ts'
import { wallOf } from './score.ts'
import type { OracleTap } from './taps.ts'
import { PHASES, type Line, type OraclePhase, type OracleState } from './types.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<OracleTap['ask'], OraclePhase>> = { step: 'guess', line: 'line', buy: 'buy', say: 'say' }

export function take(_draft: Draft, state: OracleState, seat: Seat, on: OracleTap): OracleState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'step':
      return taken(bet.take(state.guesses, seat, on.tap, STEPS), (guesses) => ({ ...state, guesses }))
    case 'line':
      return drawn(state, seat, on.tap)
    case 'buy':
      return taken(bet.take(state.buys, seat, on.tap, BUY), (buys) => ({ ...state, buys }))
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

/** A line ends on the wall, and has one of the bands. */
function drawn(state: OracleState, seat: Seat, { at, band }: Line): OracleState | RejectWord {
  const wall = wallOf(state)
  if (wall === null) return 'not-now'
  const bands = choose.take(state.bands, seat, band, BAND)
  if (typeof bands === 'string') return bands
  return taken(amount.take(state.ats, seat, at, wall), (ats) => ({ ...state, ats, bands }))
}
