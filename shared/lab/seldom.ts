/**
 * Progress as a line can bear it: about four times a second, whatever the job. A small brain with many exams tells of itself
 * a hundred times a second, and a room would find that too fast. What is held back comes with the next report.
 */
import type { LabProgress } from './shapes.ts'

const BETWEEN_MS = 250

/** `tell` hears of `hear`'s reports; the last of them may be left out, as the result says all. `clock`: ms, from any beginning. */
export function seldom(tell: (progress: LabProgress) => void, clock: () => number): (progress: LabProgress) => void {
  let told = -Infinity
  let held: LabProgress['points'] = []
  return (progress) => {
    held = [...held, ...progress.points]
    if (clock() - told < BETWEEN_MS) return
    told = clock()
    tell({ ...progress, points: held })
    held = []
  }
}
