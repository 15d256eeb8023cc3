/** The lessons of a class, stop by stop in the order of the line: each time that it was there, the oldest first. */
import type { Figure } from '../../shared/match/figure.ts'
import type { ClassLessons, KeptStop } from '../../shared/match/kept-lesson.ts'
import type { StopId } from '../../shared/match/play.ts'
import { faces } from '../../stops/faces.ts'
import type { Compared, Reporters, StopReporter } from '../faces/face.ts'
import { faceOf } from '../faces/face-part.ts'
import { stopName } from '../faces/names.ts'
import { textOf } from '../locale/t.ts'

/** What a page shows of a class, with what its stops say of themselves. */
export interface ClassSoFar {
  readonly lessons: ClassLessons
  readonly reporters: Reporters
}

export interface Visit extends KeptStop {
  /** Of its room, and when that was opened, ms. */
  readonly code: string
  readonly at: number
  readonly isToday: boolean
}

export interface Station {
  readonly stop: StopId
  readonly name: string
  /** What its own figure is. */
  readonly figure: string
  readonly visits: readonly Visit[]
  /** What its own comparison says. */
  readonly compared: readonly Compared[]
}

export function stationsOf({ lessons, reporters }: ClassSoFar): Station[] {
  const visits = visitsOf(lessons)
  return faces.flatMap(({ id: stop }) => {
    const own = visits.filter((visit) => visit.stop === stop)
    if (own.length === 0) return []
    const compared = reporters.get(stop)?.compare?.(own) ?? []
    return [{ stop, name: stopName(stop), figure: textOf('own-figure', stop), visits: own, compared }]
  })
}

function visitsOf({ earlier, today }: ClassLessons): Visit[] {
  return [...earlier, today].flatMap(({ code, at, stops }) =>
    stops.map((stop) => ({ ...stop, code, at, isToday: code === today.code })),
  )
}

/** Of every stop that the class has played. */
export async function reportersOf({ earlier, today }: ClassLessons): Promise<Reporters> {
  const ids = new Set([...earlier, today].flatMap(({ stops }) => stops.map(({ stop }) => stop)))
  const found = new Map<StopId, StopReporter>()
  for (const id of ids) {
    const reporter = await faceOf(id)?.report()
    if (reporter !== undefined) found.set(id, reporter)
  }
  return found
}

/** A place on an axis that holds all these figures, and nought. */
export function axisOf(figures: readonly Figure[]): (value: number) => number {
  const all = figures.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)]
  const span = most - least || 1
  return (value) => (value - least) / span
}
