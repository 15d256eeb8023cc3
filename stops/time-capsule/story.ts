/** What Time capsule has to tell once the match is over: how sure the model was, what the alarms did, what the update repaired. */
import { mean } from '../../shared/measures/mean.ts'
import { BOUNDARY } from '../../shared/packs/pack.ts'
import { repaired, rungBy } from './score.ts'
import { isFrom, type CapsuleState } from './types.ts'

export interface CapsuleStory {
  /** Chance of the word that it named first, of what it cannot know. null: not asked, or it named none. */
  readonly sure: number | null
  /** Of all alarms in the first watch, on average: false ones, and days too late. null: nobody has set one. */
  readonly alarms: { readonly count: number; readonly falseAlarms: number; readonly late: number } | null
  /** Of what the change costs, so much the updates have repaired. null: not measured. */
  readonly alone: number | null
  readonly among: number | null
}

/** Of what has been told; null: nothing yet. */
export function storyOf(state: CapsuleState): CapsuleStory | null {
  if (!isFrom(state, 'sure') || state.asks.length === 0) return null
  const first = state.says?.[0]?.[0]
  const part = (plan: 'alone' | 'among') => (isFrom(state, 'after') ? repaired(state, plan) : null)
  return {
    sure: first === undefined || first.word === BOUNDARY ? null : first.p,
    alarms: alarmsOf(state, 0),
    alone: part('alone'),
    among: part('among'),
  }
}

/** Of all alarms in one watch. */
export function alarmsOf(state: CapsuleState, at: number): CapsuleStory['alarms'] {
  const rung = Object.values(rungBy(state, at))
  if (rung.length === 0) return null
  return {
    count: rung.length,
    falseAlarms: mean(rung.map(({ falseAlarms }) => falseAlarms)),
    late: mean(rung.map(({ late }) => late)),
  }
}

export function capsuleStory(states: readonly CapsuleState[]): CapsuleStory | null {
  return states.map(storyOf).findLast((story) => story !== null) ?? null
}
