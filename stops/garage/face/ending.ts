/** The story of Garage in a sentence or two; the texts of its awards come with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, listOf, objectOf } from '../../../client/net/shape.ts'
import type { GarageStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
export const isStory = objectOf<GarageStory>({
  widths: listOf(isNumber),
  later: listOf(isNumber),
  best: isNumber,
  widest: isNumber,
})

/** Empty: nothing was measured. */
export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { widths, later, best, widest } = told
  return [
    line('story.garage', { widths: widths.join(' / '), widest: formatBits(widest), best: formatBits(best) }),
    ...(later.length === 0 ? [] : [line('story.garage.later', { later: later.join(' / ') })]),
  ]
}
