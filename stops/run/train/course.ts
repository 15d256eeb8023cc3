/** What is kept of the training for the class's next time: the line that its train stood on, thinned. */
import type { CoursePoint } from '../../../shared/match/ghost.ts'
import { middleOfLast } from '../../../shared/measures/middle-of-last.ts'
import type { RunState } from '../types.ts'
import { thinned } from './thinned.ts'

/** Bits are kept so finely, fractions of one: a screen tells two digits. */
const FINE = 1000

/** null: it has not been trained to its end. */
export function courseOf({ train }: RunState, summitBits: number): readonly CoursePoint[] | null {
  if (train.mode !== 'over' || train.points.length === 0) return null
  const line = middleOfLast(train.points.map(({ bits }) => bits))
  const laid = train.points.map(({ step, rate }, at) => ({ step, rate, bits: line[at] ?? NaN }))
  return thinned(laid, summitBits).map(({ step, bits }) => ({ step, bits: Math.round(bits * FINE) / FINE }))
}
