/** What has changed, how many numbers were moved, and what bets on it are worth. */
import type { SeatScore } from '../../shared/match/chip-scores.ts'
import { largestAt } from '../../shared/measures/largest.ts'
import { betScores } from '../../shared/moves/bet.ts'
import { tallyOf } from '../../shared/moves/choose.ts'
import { CHANGED, FEW, MOVED, NEARLY } from './content.ts'
import { isFrom, PLANS, type PlanName, type UpdateState } from './types.ts'

/** What most want; a tie, and nobody's voice, goes to the news among old sentences. */
export function chosenPlan({ plans }: Pick<UpdateState, 'plans'>): PlanName {
  const [alone = 0, among = 0] = tallyOf(Object.values(plans), PLANS.length)
  return alone > among ? 'alone' : 'among'
}

/** Both fingerprints are the same; null: one of them was not taken. */
export function isSame({ first, last }: Pick<UpdateState, 'first' | 'last'>): boolean | null {
  return first === null || last === null ? null : first.fingerprint === last.fingerprint
}

/** A place on the table `CHANGED`: 0 not one number of it, 1 all of them a little. null: not measured. */
export function changedTruth(state: Pick<UpdateState, 'first' | 'last'>): number | null {
  const same = isSame(state)
  return same === null ? null : same ? 0 : 1
}

/** A place on the table `MOVED`, by the class's own update; null: not measured. */
export function movedTruth(state: Pick<UpdateState, 'plans' | 'updates'>): number | null {
  const moved = state.updates[chosenPlan(state)]?.looked?.moved
  if (moved === undefined) return null
  return largestAt([moved < FEW, moved >= FEW && moved < NEARLY, moved >= NEARLY].map(Number))
}

export function changedScores(state: UpdateState): SeatScore[] {
  const truth = isFrom(state, 'same') ? changedTruth(state) : null
  return truth === null ? [] : betScores(state.changed, truth, CHANGED)
}

export function movedScores(state: UpdateState): SeatScore[] {
  const truth = state.phase === 'updated' ? movedTruth(state) : null
  return truth === null ? [] : betScores(state.moved, truth, MOVED)
}
