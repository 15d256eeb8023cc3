/** Explain: a short private text, a concept question, and two anonymous texts side by side if the host likes. */
import type { Seat } from '../../../shared/match/types.ts'
import type { RejectWord } from '../../../shared/protocol/reject.ts'
import { LONGEST_TEXT } from '../content.ts'
import type { ContrastTap } from '../taps.ts'
import type { RunState } from '../types.ts'

export function explain(state: RunState, seat: Seat, text: string): RunState | RejectWord {
  if (state.phase !== 'explain') return 'not-now'
  if (state.answerShown) return 'after-the-bell'
  const tidy = text.trim()
  if (tidy.length === 0 || tidy.length > LONGEST_TEXT) return 'text-length'
  if (/[\p{Cc}\p{Cs}]/u.test(tidy)) return 'text-not-allowed'
  return { ...state, explanations: { ...state.explanations, [seat.id]: tidy } }
}

export function contrast(state: RunState, { tap: { first, second } }: ContrastTap): RunState | RejectWord {
  if (state.phase !== 'explain') return 'not-now'
  const written = [first, second].every((seat) => Object.hasOwn(state.explanations, seat))
  return written && first !== second ? { ...state, contrast: [first, second] } : 'unknown-seat'
}
