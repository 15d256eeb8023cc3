/** The law of play, then all experiments in the order of the table of ideas. */
import { x9, x11, x14 } from './data.ts'
import { x4, x5, x6 } from './downhill.ts'
import type { Experiment } from './finding.ts'
import { x1, x2, x3 } from './flashcards.ts'
import { l3 } from './bets.ts'
import { d1 } from './depot.ts'
import { l1 } from './law.ts'
import { l4 } from './stops.ts'
import { l2 } from './throttle-law.ts'

export const experiments: readonly Experiment[] = [l1, l2, l3, l4, d1, x1, x2, x3, x4, x5, x6, x9, x11, x14]
