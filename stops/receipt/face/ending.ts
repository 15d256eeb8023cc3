/** The story of this stop; the texts of its award come with it. */
import { formatBits, lined, type Line } from '../../../client/locale/t.ts'
import { isNumber, nullOr, objectOf } from '../../../client/net/shape.ts'
import type { ReceiptStory } from '../story.ts'
import './ending.en.ts'
import type { Own } from './t.ts'

const line = lined<Own>()
const isBought = nullOr(objectOf({ before: isNumber, after: isNumber }))
const isStory = objectOf<ReceiptStory>({ first: isBought, next: isBought })

export function story(_teams: unknown, told: unknown): readonly Line[] {
  if (!isStory(told)) return []
  const { first, next } = told
  return [
    ...(first === null ? [] : [line('story.receipt.first', figures(first))]),
    ...(next === null ? [] : [line('story.receipt.next', figures(next))]),
  ]
}

function figures({ before, after }: NonNullable<ReceiptStory['first']>): Record<'before' | 'after', string> {
  return { before: formatBits(before), after: formatBits(after) }
}
