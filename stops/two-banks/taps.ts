/** What players tap at Two banks. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'two-banks'

export const banksTap = z.discriminatedUnion('ask', [
  /** Chips on the two kinds of words, and on neither. */
  answering(stop, 'kind', bet.tap),
  /** Index into the swaps of the leg. */
  answering(stop, 'swap', choose.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type BanksTap = z.infer<typeof banksTap>
