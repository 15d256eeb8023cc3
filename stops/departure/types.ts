/** Departure check: twelve questions, six before a lesson and six after it (LEARNING, section 4). */
import type { Form } from '../../shared/lessons/plan.ts'
import type { StopState } from '../../shared/match/play.ts'
import type { Match, SeatId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Texts } from '../../shared/moves/explain.ts'
import type { Half } from './content.ts'

/** The short form has nothing to draw. */
export const PHASES = ['ask', 'draw', 'close'] as const
export type DeparturePhase = (typeof PHASES)[number]

export interface DepartureState extends StopState {
  readonly stop: 'departure'
  readonly phase: DeparturePhase
  readonly form: Form
  /** Which half of the items each seat has been given before the lesson; the other one comes after it. */
  readonly halves: Readonly<Record<SeatId, Half>>
  /** Chips of this sitting, by item. */
  readonly bets: readonly Bets[]
  readonly texts: Texts
  /** What was answered before the lesson; null: this is before it. */
  readonly earlier: { readonly bets: readonly Bets[]; readonly texts: Texts } | null
}

export function isDeparture(state: StopState | null): state is DepartureState {
  return state?.stop === 'departure'
}

/** The answers have been told: a check after the lesson has come to its close, or the match has ended. */
export function answersTold({ finished, play }: Pick<Match, 'finished' | 'play'>): boolean {
  if (play === null) return true
  if (finished.some((state) => isDeparture(state) && state.earlier !== null)) return true
  return isDeparture(play) && play.earlier !== null && play.phase === 'close'
}
