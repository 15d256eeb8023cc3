/** What players tap at Time capsule. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'time-capsule'

export const capsuleTap = z.discriminatedUnion('ask', [
  /** Chips on how the model answers. */
  answering(stop, 'answer', bet.tap),
  /** Index into `LEVELS`. */
  answering(stop, 'alarm', choose.tap),
  /** Chips on the day of the change. */
  answering(stop, 'when', bet.tap),
  /** Index into `PLANS`. */
  answering(stop, 'update', choose.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type CapsuleTap = z.infer<typeof capsuleTap>
