/** What players tap in the Data Kitchen. */
import { z } from 'zod'
import { answering, countTap } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { contrastOf, explain } from '../../shared/moves/explain.ts'
import { sorting } from '../../shared/moves/sorting.ts'

const stop = 'data-kitchen'

export const kitchenTap = z.discriminatedUnion('ask', [
  /** Which kind of dirt costs most: chips on each of `DIRT`. */
  answering(stop, 'dirt', bet.tap),
  /** What it does when the machine bins whatever surprises it: chips on each of `OUTCOMES`. */
  answering(stop, 'machine', bet.tap),
  answering(stop, 'sort', sorting.tap),
  /** A tool, by its place in `TOOLS`, for a card. */
  answering(stop, 'tool', z.strictObject({ tool: countTap, card: countTap })),
  /** Letters by which sentences are to be filtered. */
  answering(stop, 'rule', z.string().max(40)),
  /** Key-word bits for one sentence in a hundred with glorp. */
  answering(stop, 'price', amount.tap),
  /** Which of two cards surprises the meter more, and in which duel. */
  answering(stop, 'duel', z.strictObject({ number: countTap, pick: countTap })),
  answering(stop, 'explain', explain.tap),
  /** Index into `SWITCH`. */
  answering(stop, 'switch', choose.tap),
])

/** Host: two texts side by side, without names. */
export const contrastTap = answering(stop, 'contrast', contrastOf)
export type ContrastTap = z.infer<typeof contrastTap>
export type KitchenTap = z.infer<typeof kitchenTap>
