/** What Departure check measured, for the report. It adds nothing to the standings: nobody is graded. */
import type { Outcome } from '../../shared/match/stop.ts'
import type { Match } from '../../shared/match/types.ts'
import { meanOf, sureErrors, type Mean, type SureError } from './score.ts'
import { answersTold, type DepartureState } from './types.ts'
import type { Told } from './view-types.ts'
import { toldOf } from './view.ts'

export interface DepartureResult {
  readonly isAfter: boolean
  /** Of this sitting; null: nobody answered, or it is not told yet. */
  readonly mean: Mean | null
  readonly errors: readonly SureError[]
  /** After the lesson, once it is told. */
  readonly told: Told | null
}

export function departureOutcome(state: DepartureState, match: Match): Outcome {
  const isTold = answersTold(match)
  const result: DepartureResult = {
    isAfter: state.earlier !== null,
    mean: isTold ? meanOf(state.bets) : null,
    errors: state.phase === 'ask' ? [] : sureErrors(state.bets),
    told: isTold ? toldOf(state) : null,
  }
  return { cards: [], deeds: [], result }
}
