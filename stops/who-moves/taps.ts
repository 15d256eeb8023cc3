/** What players tap at Who moves together. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'who-moves'

export const movesTap = z.discriminatedUnion('ask', [
  /** Chips on the pairs of words. */
  answering(stop, 'pair', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type MovesTap = z.infer<typeof movesTap>
