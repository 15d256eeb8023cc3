/** What players tap at Garage. */
import { z } from 'zod'
import { answering, countTap, tapping } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'garage'

export const garageTap = z.discriminatedUnion('ask', [
  /** Chips on the cars, from the narrowest. */
  answering(stop, 'bet', bet.tap),
  /** Indices into `LEVERS` and its settings. */
  answering(stop, 'lever', z.strictObject({ lever: countTap, option: countTap })),
  /** A hand for a test drive of the team's car. */
  tapping(stop, 'drive'),
  /** The car may be as it is. */
  tapping(stop, 'ready'),
  answering(stop, 'again', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type GarageTap = z.infer<typeof garageTap>
