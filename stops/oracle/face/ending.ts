/** The story of Oracle in a sentence or two; the texts of its awards come with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, objectOf, nullOr } from '../../../client/net/shape.ts'
import type { OracleStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<OracleStory>({ small: isNumber, large: isNumber, next: nullOr(isNumber) })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { small, large, next } = told
  return [
    line('story.oracle', { small: formatBits(small), large: formatBits(large) }),
    ...(next === null ? [] : [line('story.oracle.next', { next: formatBits(next) })]),
  ]
}
