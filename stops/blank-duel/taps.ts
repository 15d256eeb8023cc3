/** What players tap at Blank duel. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'blank-duel'

export const blankTap = z.discriminatedUnion('ask', [
  /** Index into the options of the blank, and how sure. */
  answering(stop, 'fill', vote.tap),
  /** Chips on the blanks of a leg. */
  answering(stop, 'ahead', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type BlankTap = z.infer<typeof blankTap>
