/** What Spotlight has to tell once the match is over: how often the other two ways to ask named the word that told. */
import { largestAt } from '../../shared/measures/largest.ts'
import { CALLS } from './content.ts'
import { beamsOf, callTruthOf, clueOf } from './score.ts'
import type { Lit, SpotlightState } from './types.ts'

export interface SpotlightStory {
  /** Sentences in which one word clearly told, and whose beams were measured. */
  readonly of: number
  /** In so many attention named it, and covering words. */
  readonly beams: number
  readonly cover: number
}

export function scoreOf(all: readonly Lit[]): SpotlightStory {
  const clear = all.flatMap((lit) => {
    const [clue, beams] = [clueOf(lit), beamsOf(lit)]
    return clue === null || beams === null
      ? []
      : [{ clue, isSame: callTruthOf(lit) === CALLS.indexOf('same'), covered: lit.covered }]
  })
  return {
    of: clear.length,
    beams: clear.filter(({ isSame }) => isSame).length,
    cover: clear.filter(({ clue, covered }) => largestAt(covered) === clue).length,
  }
}

/** Of all its sentences. null: in none of them it was clear who told. */
export function spotlightStory(states: readonly SpotlightState[]): SpotlightStory | null {
  const score = scoreOf(states.flatMap(({ lit }) => lit))
  return score.of === 0 ? null : score
}
