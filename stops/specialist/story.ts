/** What Specialist has to tell once the match is over: what its models won for their clients, and what that cost elsewhere. */
import { mean } from '../../shared/measures/mean.ts'
import { worthOf } from './score.ts'
import { isFrom, type SpecialistState } from './types.ts'

export interface SpecialistStory {
  /** Models that were tuned. */
  readonly models: number
  /** Mean bits a word that they won on their clients' exams, and lost on the general one. */
  readonly saved: number
  readonly lost: number
}

export function scoreOf(state: SpecialistState): SpecialistStory | null {
  const worths = Object.keys(state.recipes).flatMap((team) => worthOf(state, team) ?? [])
  if (worths.length === 0 || !isFrom(state, 'front')) return null
  return {
    models: worths.length,
    saved: mean(worths.map(({ saved }) => saved)),
    lost: mean(worths.map(({ lost }) => lost)),
  }
}

/** Of the last time that the train stopped here. null: nothing was measured. */
export function specialistStory(states: readonly SpecialistState[]): SpecialistStory | null {
  return states.flatMap((state) => scoreOf(state) ?? []).at(-1) ?? null
}
