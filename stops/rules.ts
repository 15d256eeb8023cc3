/** The stops, in the order in which a host meets them: their rules. Nothing else in the game names one. */
import type { Stops } from '../shared/match/stop.ts'
import { flashcard } from './flashcard/rules.ts'
import { pileOfMath } from './pile-of-math/rules.ts'
import { run } from './run/rules.ts'

export const stops: Stops = [pileOfMath, flashcard, run]
