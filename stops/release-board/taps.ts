/** What players tap at Release board. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'release-board'

export const boardTap = z.discriminatedUnion('ask', [
  /** Chips on metrics. */
  answering(stop, 'seal', bet.tap),
  /** A decision (decisions.ts). */
  answering(stop, 'decide', choose.tap),
  /** Chips on which candidate is best for the users, and for the others. */
  answering(stop, 'bet', bet.tap),
  answering(stop, 'again', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type BoardTap = z.infer<typeof boardTap>
