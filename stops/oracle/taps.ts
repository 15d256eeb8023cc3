/** What players tap at Oracle. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { amount } from '../../shared/moves/amount.ts'
import { bet } from '../../shared/moves/bet.ts'
import { choose } from '../../shared/moves/choose.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'oracle'

export const oracleTap = z.discriminatedUnion('ask', [
  /** Chips on the steps between the small brains, from the narrowest. */
  answering(stop, 'step', bet.tap),
  /** Where the line ends, a height on the wall, and the band around it. */
  answering(stop, 'line', z.strictObject({ at: amount.tap, band: choose.tap })),
  answering(stop, 'buy', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type OracleTap = z.infer<typeof oracleTap>
