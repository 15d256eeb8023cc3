/** What players tap at Signal Box, and when. */
import type { Draft } from '../../shared/match/draft.ts'
import { untimely } from '../../shared/match/phases.ts'
import type { Seat } from '../../shared/match/types.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose, isOption } from '../../shared/moves/choose.ts'
import { taken } from '../../shared/moves/move.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { AGAIN, CARD, EXAM, FOND, LAST, LEASH } from './content.ts'
import { blindFor, duelsFor, likingsFor } from './judges.ts'
import { SAME } from './tastes.ts'
import type { SignalTap } from './taps.ts'
import { PHASES, type SignalPhase, type SignalState, type Verdicts } from './types.ts'

/** When each of them is asked. */
const WHEN: Readonly<Record<SignalTap['ask'], SignalPhase>> = {
  judge: 'judge',
  leash: 'bet',
  card: 'bet',
  exam: 'bet',
  blind: 'blind',
  again: 'again',
  like: 'flatter',
  fond: 'flatter',
  say: 'say',
}

export function take(draft: Draft, state: SignalState, seat: Seat, on: SignalTap): SignalState | RejectWord {
  const word = untimely(PHASES, state.phase, WHEN[on.ask])
  if (word !== null) return word
  const { match, pack } = draft
  switch (on.ask) {
    case 'judge': {
      const of = duelsFor(match, state, seat.id, pack).length
      return taken(said(state.verdicts, seat, on.tap, of), (verdicts) => ({ ...state, verdicts }))
    }
    case 'blind': {
      const of = blindFor(match, state, seat.id).length
      return taken(said(state.blind, seat, on.tap, of), (blind) => ({ ...state, blind }))
    }
    case 'leash':
      return taken(choose.take(state.leashes, seat, on.tap, LEASH), (leashes) => ({ ...state, leashes }))
    case 'card':
      return taken(bet.take(state.bets, seat, on.tap, CARD), (bets) => ({ ...state, bets }))
    case 'exam':
      return taken(bet.take(state.exams, seat, on.tap, EXAM), (exams) => ({ ...state, exams }))
    case 'again':
      return taken(bet.take(state.again, seat, on.tap, AGAIN), (again) => ({ ...state, again }))
    case 'like': {
      const of = likingsFor(match, state, seat.id, pack).length
      return taken(said(state.liked, seat, on.tap, of), (liked) => ({ ...state, liked }))
    }
    case 'fond':
      return taken(bet.take(state.fonds, seat, on.tap, FOND), (fonds) => ({ ...state, fonds }))
    case 'say':
      return taken(vote.take(state.reasons, seat, on.tap, LAST), (reasons) => ({ ...state, reasons }))
  }
}

type All = Readonly<Record<string, Verdicts>>

/** Duels come one after the other; a verdict may be said again. */
function said(
  all: All,
  { id }: Seat,
  { number, pick }: { number: number; pick: number },
  of: number,
): All | RejectWord {
  const own = all[id] ?? []
  if (!isOption(pick, SAME + 1) || !isOption(number, Math.min(of, own.length + 1))) return 'out-of-range'
  return { ...all, [id]: number < own.length ? own.with(number, pick + 0) : [...own, pick + 0] }
}
