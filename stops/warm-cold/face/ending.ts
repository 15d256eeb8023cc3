/** The story of Warm or cold in a sentence; the text of its award comes with it. */
import { lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf } from '../../../client/net/shape.ts'
import type { WarmStory } from '../outcome.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isSearched = objectOf({ found: isNumber, players: isNumber })
export const isStory = objectOf<WarmStory>({ cold: isSearched, warm: isSearched })

/** Empty: nobody searched. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told) || told.warm.players === 0) return []
  const { cold, warm } = told
  return [line('story.warm-cold', { cold: cold.found, colds: cold.players, warm: warm.found, warms: warm.players })]
}
