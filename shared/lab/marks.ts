/** Steps of a training after which it is looked at. */
import { entryAt } from '../measures/entries.ts'
import { LabError } from './lab-error.ts'

/** Throws where they do not rise. */
export function checkMarks(marks: readonly number[]): void {
  if (marks.some((step, i) => i > 0 && step <= entryAt(marks, i - 1)))
    throw new LabError('bad-job', 'marks out of order')
}
