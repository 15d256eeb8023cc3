/** The taps of whoever drives: all hands at the stations, and the lever. */
import { z } from 'zod'
import { answering, tapping } from '../../../shared/match/tap.ts'
import { driveVotes } from './state.ts'

/** All hands: the tap at the own station. */
export const crankTap = tapping('run', 'crank')

/** What the lever should do at the next depot. Counts until the train leaves it. */
export const driveTap = answering('run', 'drive', z.enum(driveVotes))
