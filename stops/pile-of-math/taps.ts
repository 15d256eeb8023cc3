/** What players tap at Pile of Math. */
import { z } from 'zod'
import { answering, figureTap, tokensTap } from '../../shared/match/tap.ts'

const stop = 'pile-of-math'

export const pileTap = z.discriminatedUnion('ask', [
  /** Give the model a beginning; it writes on. Words of the pack only. */
  answering(stop, 'begin', tokensTap),
  /** "It is surprised by this many bits a word, on average." 0 .. 2 log2 V. */
  answering(stop, 'guess', figureTap),
])
export type PileTap = z.infer<typeof pileTap>
