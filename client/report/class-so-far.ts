/** The lessons of a class, stop by stop in the order of the line: each time that it was there, the oldest first. */
import type { Figure } from '../../shared/match/figure.ts'
import type { ClassLessons, KeptLesson, KeptStop } from '../../shared/match/kept-lesson.ts'
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
  /** A homework: so many devices say it of themselves. null: a lesson, which the server has measured. */
  readonly devices: number | null
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
    // What devices say of themselves is laid beside it, and never counted in.
    const compared = reporters.get(stop)?.compare?.(own.filter(({ devices }) => devices === null)) ?? []
    return [{ stop, name: stopName(stop), figure: textOf('own-figure', stop), visits: own, compared }]
  })
}

/** By their dates, today's lesson last. */
function visitsOf({ earlier, today, homework }: ClassLessons): Visit[] {
  const held = (lesson: KeptLesson): Visit[] =>
    lesson.stops.map((stop) => ({
      ...stop,
      code: lesson.code,
      at: lesson.at,
      isToday: lesson === today,
      devices: null,
    }))
  const given = homework.flatMap(({ at, stops }): Visit[] =>
    stops.map((stop) => ({ ...stop, code: '', at, isToday: false })),
  )
  return [...[...earlier.flatMap(held), ...given].toSorted((a, b) => a.at - b.at), ...held(today)]
}

/** Of every stop that the class has played. */
export function reportersOf({ earlier, today, homework }: ClassLessons): Promise<Reporters> {
  return reportersFor([...earlier, today, ...homework].flatMap(({ stops }) => stops.map(({ stop }) => stop)))
}

export async function reportersFor(stops: readonly StopId[]): Promise<Reporters> {
  const ids = new Set(stops)
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
