/** Oracle: its times, its brains, the wall and the bands on it. What the figures come from stands in docs/truth.md, O1 to O3. */
import type { PlannedStop } from '../../shared/lessons/plan.ts'
import type { ChipTable } from '../../shared/measures/chips.ts'
import type { Options } from '../../shared/moves/choose.ts'
import type { LastQuestion } from '../../shared/moves/vote.ts'
import { PHASES, type OraclePhase } from './types.ts'

/** Seconds at the designed pace; the first phase has the rules to be read, too. */
export const SECONDS: Readonly<Record<OraclePhase, number>> = {
  guess: 64,
  line: 100,
  lines: 26,
  train: 14,
  outcome: 36,
  buy: 44,
  bought: 30,
  say: 46,
  answer: 22,
}

/** Without a rematch nobody is asked to buy a larger one. */
export function phasesOf({ rematch }: Pick<PlannedStop, 'rematch'>): readonly OraclePhase[] {
  return PHASES.filter((phase) => rematch || (phase !== 'buy' && phase !== 'bought'))
}

/** Widths, as parts of the large one's: four small ones, the large one, and the next larger. */
export const SMALL = [1 / 8, 3 / 16, 1 / 4, 3 / 8] as const
export const NEXT = 2
/** The large one is the room's own, and in a room whose brain is narrower than this it is so wide. */
export const LEAST_LARGE = 32

/** Starts of each brain: a single run lies. */
export const STARTS = 3
/** Of a loss curve. */
export const POINTS = 24

/** Which of the steps from one small brain to the next takes off most bits. */
export const STEPS: ChipTable = { outcomes: SMALL.length - 1, chips: 10, house: 4 }
/** Two gains that lie nearer than this are too close to call: twice what three starts leave to chance. */
export const CLOSE = 0.04

/** The wall on which lines end, in falls: one is what the smallest of the four has above the largest of them, on a log scale. */
export const WALL = { above: 2, below: 3 } as const
/** No fall is taken to be smaller than this, in doublings: the wall would be a keyhole. */
export const LEAST_FALL = 0.2
/** Places of a line's end on the wall. */
export const PLACES = 160
/** Bands, each a part of the wall on either side of a line's end. Twice as wide is worth one bit less. */
export const BANDS = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4] as const
export const BAND: Options = { options: BANDS.length }
/** Where the band stands before anybody has chosen. */
export const USUAL_BAND = 3
/** Of a line's chances so many lie in its band, all places alike; the rest lies outside. */
export const INSIDE = 0.8

/** Would you buy the next size? What the class can say of it: better by more than `worth`, about the same, worse. */
export const BUY: ChipTable = { outcomes: 3, chips: 10, house: 4 }
export const WORTH = 0.1

/** Why people train small ones first; the first is right. */
export const REASONS = ['cheap-line', 'same-as-small', 'always-better'] as const
export const LAST: LastQuestion = { options: REASONS.length, right: 0 }
