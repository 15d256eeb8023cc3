/** What Oracle has to tell once the match is over: what was foretold, and what came. */
import { mean } from '../../shared/measures/mean.ts'
import { smallBits } from './score.ts'
import type { OracleState } from './types.ts'

export interface OracleStory {
  /** Bits: of the widest small brain, and of the large one. */
  readonly small: number
  readonly large: number
  /** Of the next size; null: it was not trained, or not told. */
  readonly next: number | null
}

export function storyOf(state: Pick<OracleState, 'small' | 'large' | 'next'>): OracleStory | null {
  const small = smallBits(state).at(-1)
  const { large, next } = state
  if (small === undefined || large === null) return null
  return { small, large: mean(large), next: next === null ? null : mean(next) }
}

/** Of the first time that the train stopped here and the large one was trained. */
export function oracleStory(states: readonly OracleState[]): OracleStory | null {
  return states.map(storyOf).find((story) => story !== null) ?? null
}
