/** What players tap at Receipt, and what its host does. */
import { z } from 'zod'
import { answering, countTap } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { contrastOf, explain } from '../../shared/moves/explain.ts'

const stop = 'receipt'

export const receiptTap = z.discriminatedUnion('ask', [
  /** A power of ten, for one of `ESTIMATES` by its index. */
  answering(stop, 'estimate', z.strictObject({ of: countTap, power: amount.tap })),
  /** What the last car of coal is spent on, a place in `SPENDS`. */
  answering(stop, 'coal', choose.tap),
  answering(stop, 'explain', explain.tap),
])
export type ReceiptTap = z.infer<typeof receiptTap>

/** Host: two texts side by side, without names. */
export const contrastTap = answering(stop, 'contrast', contrastOf)
export type ContrastTap = z.infer<typeof contrastTap>
