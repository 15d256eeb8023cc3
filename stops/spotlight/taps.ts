/** What players tap at Spotlight. */
import { z } from 'zod'
import { answering } from '../../shared/match/tap.ts'
import { bet } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'

const stop = 'spotlight'

export const spotlightTap = z.discriminatedUnion('ask', [
  /** Lamps on the words of the sentence. */
  answering(stop, 'lamps', bet.tap),
  /** Chips on "attention names the same word", and on "another". */
  answering(stop, 'call', bet.tap),
  /** Index into `REASONS`. */
  answering(stop, 'say', vote.tap),
])
export type SpotlightTap = z.infer<typeof spotlightTap>
