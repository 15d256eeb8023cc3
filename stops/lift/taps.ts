/** What players tap at Lift. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'lift'

export const liftTap = z.discriminatedUnion('ask', [
  /** Chips on the floors, from the first up. */
  answering(stop, 'floor', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type LiftTap = z.infer<typeof liftTap>
