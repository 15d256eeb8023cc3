/** What players tap at Update day. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { write } from '../../shared/moves/write.ts'

const stop = 'update-day'

export const updateTap = z.discriminatedUnion('ask', [
  /** Words that the model is to go on with. */
  answering(stop, 'chat', write.tap),
  /** Chips on what has changed in it. */
  answering(stop, 'changed', bet.tap),
  /** Index into `PLANS`. */
  answering(stop, 'plan', choose.tap),
  /** Chips on how many of its numbers the update moves. */
  answering(stop, 'moved', bet.tap),
])
export type UpdateTap = z.infer<typeof updateTap>
