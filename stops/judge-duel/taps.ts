/** What players tap at Judge duel. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { rank } from '../../shared/moves/rank.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'judge-duel'

export const judgeTap = z.discriminatedUnion('ask', [
  /** All sentences, the best first. */
  answering(stop, 'order', rank.tap),
  /** Chips on which of them each metric puts first. */
  answering(stop, 'bleu', bet.tap),
  answering(stop, 'rouge', bet.tap),
  answering(stop, 'perplexity', bet.tap),
  /** Chips on the metric that agrees most with the class. */
  answering(stop, 'agree', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type JudgeTap = z.infer<typeof judgeTap>
