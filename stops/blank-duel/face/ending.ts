/** The story of Blank duel in a sentence; the text of its award comes with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { BlankStory } from '../outcome.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isPair = objectOf({ left: nullOr(isNumber), both: nullOr(isNumber) })
const isBoth = objectOf({ people: isPair, models: isPair })
export const isStory = objectOf<BlankStory>({ before: isBoth, behind: isBoth })

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { left, both } = told.behind.models
  if (left === null || both === null) return []
  return [line('story.blank-duel', { left: formatBits(left), both: formatBits(both) })]
}
