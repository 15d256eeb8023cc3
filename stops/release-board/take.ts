/** What players tap at Release board, and when. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { LAST, SEALS, WINNER } from './content.ts'
import { DECISIONS, decisionOf } from './decisions.ts'
import { rowsOf } from './score.ts'
import type { BoardTap } from './taps.ts'
import { PHASES, type BoardPhase, type BoardState } from './types.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<BoardTap['ask'], BoardPhase>> = {
  seal: 'seal',
  decide: 'board',
  bet: 'bet',
  again: 'again',
  say: 'say',
}

export function take(_draft: Draft, state: BoardState, seat: Seat, on: BoardTap): BoardState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  switch (on.ask) {
    case 'seal':
      return taken(bet.take(state.seals, seat, on.tap, SEALS), (seals) => ({ ...state, seals }))
    case 'decide': {
      const { at } = decisionOf(on.tap)
      // Nobody can release what could not be measured.
      if (at !== null && rowsOf(state)[at] === null) return 'not-now'
      return taken(choose.take(state.decisions, seat, on.tap, DECISIONS), (decisions) => ({ ...state, decisions }))
    }
    case 'bet':
      if (!isOnMeasured(state, on.tap)) return 'not-now'
      return taken(bet.take(state.bets, seat, on.tap, WINNER), (bets) => ({ ...state, bets }))
    case 'again':
      if (!isOnMeasured(state, on.tap)) return 'not-now'
      return taken(bet.take(state.again, seat, on.tap, WINNER), (again) => ({ ...state, again }))
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

/** Chips on a candidate that could not be measured would be lost whatever comes. */
function isOnMeasured(state: BoardState, laid: Laid): boolean {
  return rowsOf(state).every((row, at) => row !== null || (laid[at] ?? 0) === 0)
}
