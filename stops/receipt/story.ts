/** What Receipt has to tell of the room's model: what the first car of coal buys, and what the class's own bought. */
import { burnedFor, spendOf } from './coal.ts'
import type { Bought, ReceiptState } from './types.ts'

export interface ReceiptStory {
  readonly first: Bought | null
  /** null: the coal was left in the car, or nothing was measured. */
  readonly next: Bought | null
}

export function receiptStory(states: readonly ReceiptState[]): ReceiptStory {
  const last = states.findLast(({ form }) => form === 'full')
  const [chosen] = last === undefined ? [] : burnedFor(spendOf(last))
  return {
    first: last?.bought.first ?? null,
    next: chosen === undefined ? null : (last?.bought[chosen] ?? null),
  }
}
