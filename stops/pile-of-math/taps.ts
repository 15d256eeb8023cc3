/** What players tap at Pile of Math. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { write } from '../../shared/moves/write.ts'

const stop = 'pile-of-math'

export const pileTap = z.discriminatedUnion('ask', [
  /** Give the model a beginning; it writes on. */
  answering(stop, 'begin', write.tap),
  /** "It is surprised by this many bits a word, on average." 0 .. 2 log2 V. */
  answering(stop, 'guess', amount.tap),
])
export type PileTap = z.infer<typeof pileTap>
