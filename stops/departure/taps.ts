/** What players tap at Departure check. */
import { z } from 'zod'
import { answering, countTap } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { explain } from '../../shared/moves/explain.ts'

const stop = 'departure'

export const departureTap = z.discriminatedUnion('ask', [
  /** Chips on the answers to an item, by its index into `ITEMS`. */
  answering(stop, 'item', z.strictObject({ item: countTap, chips: bet.tap })),
  /** The open question, in one's own words. */
  answering(stop, 'explain', explain.tap),
])
export type DepartureTap = z.infer<typeof departureTap>
