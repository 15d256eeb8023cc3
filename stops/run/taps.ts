/** What players tap in a Run: each tap lies in the room of the phase that asks for it. */
import { z } from 'zod'
import { betTap } from './bet/taps.ts'
import { voteTap } from './brief/taps.ts'
import { recallTap } from './exam/taps.ts'
import { explainTap } from './explain/taps.ts'
import { forecastTap } from './forecast/taps.ts'
import { favouriteTap } from './speak/taps.ts'
import { teachTap } from './teach/taps.ts'
import { crankTap, driveTap } from './train/taps.ts'

export const runTap = z.discriminatedUnion('ask', [
  voteTap,
  betTap,
  teachTap,
  forecastTap,
  crankTap,
  driveTap,
  recallTap,
  favouriteTap,
  explainTap,
])
export type RunTap = z.infer<typeof runTap>

/** What a tap with this name brings. */
export type RunAnswer<A extends RunTap['ask']> = Extract<RunTap, { ask: A; tap: unknown }>['tap']
