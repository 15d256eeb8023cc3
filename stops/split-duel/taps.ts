/** What players tap at Split Duel. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'
import { exams } from './book.ts'

const stop = 'split-duel'

export const splitTap = z.discriminatedUnion('ask', [
  /** A pair to be coupled in the team's train: which of this round's options. */
  answering(stop, 'couple', z.strictObject({ round: z.int().min(0).max(99), option: choose.tap })),
  /** Which racer does best on an exam. */
  answering(stop, 'race', z.strictObject({ exam: z.enum(exams), vote: vote.tap })),
  /** Whose history is shown. */
  answering(stop, 'word', choose.tap),
  /** Pieces of the sentence abroad. */
  answering(stop, 'ticket', amount.tap),
  /** Which one thing the rematch changes. */
  answering(stop, 'change', choose.tap),
  /** What that does to the word that nobody saw. */
  answering(stop, 'forecast', vote.tap),
  answering(stop, 'say', vote.tap),
])
export type SplitTap = z.infer<typeof splitTap>
