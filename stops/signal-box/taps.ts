/** What players tap at Signal Box. */
import { z } from 'zod'
import { answering, countTap } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'signal-box'
/** Which duel, and what was said of it: left, right, no difference. */
const verdict = z.strictObject({ number: countTap, pick: choose.tap })

export const signalTap = z.discriminatedUnion('ask', [
  answering(stop, 'judge', verdict),
  /** Index into `LEASHES`. */
  answering(stop, 'leash', choose.tap),
  /** Chips on the cards, in the order of `TASTES`, and on none of them. */
  answering(stop, 'card', bet.tap),
  /** Chips on the general exam: better, about the same, worse. */
  answering(stop, 'exam', bet.tap),
  answering(stop, 'blind', verdict),
  /** Chips on what comes of it off the leash. */
  answering(stop, 'again', bet.tap),
  /** Which of two one likes better, without a card. */
  answering(stop, 'like', verdict),
  /** Chips on what comes of that. */
  answering(stop, 'fond', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type SignalTap = z.infer<typeof signalTap>
