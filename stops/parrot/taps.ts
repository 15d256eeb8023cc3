/** What players tap at Parrot or Learner. */
import { z } from 'zod'
import { answering, countTap } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { press } from '../../shared/moves/press.ts'
import { write } from '../../shared/moves/write.ts'

const stop = 'parrot'

export const parrotTap = z.discriminatedUnion('ask', [
  /** A beginning for both to go on with, or a sentence for both to be surprised by. */
  answering(stop, 'begin', write.tap),
  answering(stop, 'meter', write.tap),
  /** Chips on the curtain that hides the parrot. */
  answering(stop, 'chips', bet.tap),
  /** Once a team: does what this curtain said stand in its training text? */
  answering(stop, 'look', z.strictObject({ answer: countTap, curtain: countTap })),
  /** Index into `SIZES`. */
  answering(stop, 'size', choose.tap),
  /** A hand on the STOP lever of one's team. */
  answering(stop, 'lever', press.tap),
  /** Index into `COPIES`, or one beyond: so many copies are enough. */
  answering(stop, 'enough', choose.tap),
  /** A beginning that may make the model say the secret. */
  answering(stop, 'try', write.tap),
  /** "With one sentence the newcomer is one of them with this probability." 0..1 */
  answering(stop, 'share', amount.tap),
])
export type ParrotTap = z.infer<typeof parrotTap>
