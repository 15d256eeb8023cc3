/** What was measured at a stop, as its part of the report reads it. */
import type { RoomReport } from '../../shared/match/report.ts'
import type { Shape } from '../net/shape.ts'

/** From every time that the train stopped there, oldest first; nothing where it is not of this shape. */
export function resultsAt<T>(id: string, is: Shape<T>): (report: Pick<RoomReport, 'stops'>) => readonly T[] {
  return ({ stops }) => stops.flatMap(({ stop, result }) => (stop === id && is(result) ? [result] : []))
}
