/** Which phases are played, as the stop is planned, and what comes after which. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { PHASES, type ParrotPhase } from './types.ts'

type Played = Pick<PlannedStop, 'form' | 'rematch'>

/** In short there is neither secret nor newcomer. */
const ONLY_FULL: readonly ParrotPhase[] = ['attack', 'leak', 'withdrawn', 'newcomer', 'adopted']
const ONLY_REMATCH: readonly ParrotPhase[] = ['again', 'second', 'beaten']
/** Not every text has a kind of things to which a new word could belong. */
const ONLY_NEWCOMER: readonly ParrotPhase[] = ['newcomer', 'adopted']

export function playedOf({ form, rematch }: Played, hasNewcomer = true): readonly ParrotPhase[] {
  return PHASES.filter(
    (phase) =>
      (form === 'full' || !ONLY_FULL.includes(phase)) &&
      (rematch || !ONLY_REMATCH.includes(phase)) &&
      (hasNewcomer || !ONLY_NEWCOMER.includes(phase)),
  )
}

/** null: the stop is over. */
export function phaseAfter(state: Played & { readonly phase: ParrotPhase }, hasNewcomer: boolean): ParrotPhase | null {
  const played = playedOf(state, hasNewcomer)
  return played[played.indexOf(state.phase) + 1] ?? null
}

/** Why what belongs to these phases cannot be done now: it is too early for it, or too late. */
export function outside(state: Played & { readonly phase: ParrotPhase }, phases: readonly ParrotPhase[]): RejectWord {
  const played = playedOf(state)
  const isAhead = phases.some((phase) => played.indexOf(phase) > played.indexOf(state.phase))
  return isAhead ? 'not-now' : 'after-the-bell'
}
