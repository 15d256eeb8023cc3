/**
 * What the devices of a homework have brought together, stop by stop: means over devices with their intervals, and nothing of
 * a single one. They say it of themselves, so it stands beside a lesson and is never counted into one.
 */
import type { Plan } from '../lessons/plan.ts'
import { type Figure, meanFigure } from '../match/figure.ts'
import type { KeptHomework } from '../match/kept-lesson.ts'
import { interval } from '../measures/interval.ts'
import type { DoneStop } from './result.ts'
import type { Window } from './window.ts'

/** Fewer are too few to tell: a mean of one is that one. */
export const LEAST_DEVICES = 2

export function homeworkTotals(
  plan: Plan,
  { opens }: Pick<Window, 'opens'>,
  results: readonly (readonly DoneStop[])[],
): KeptHomework {
  const stops = plan.map(({ stop }, at) => {
    const done = results.flatMap((own) => own[at] ?? [])
    const saved = done.flatMap((one) => one.saved ?? [])
    const { mean, low, high } = interval(saved)
    return {
      stop,
      devices: done.length,
      figure: figureOver(done.flatMap((one) => one.figure ?? [])),
      saved: saved.length < LEAST_DEVICES ? null : { mean, low, high, players: saved.length },
      totals: null,
    }
  })
  return { at: opens, stops: stops.filter(({ devices }) => devices > 0) }
}

/** Of the unit that most of them name: a figure in another one is not this stop's. */
function figureOver(figures: readonly NonNullable<DoneStop['figure']>[]): Figure | null {
  const [most] = [...Map.groupBy(figures, ({ unit }) => unit)].toSorted(([, a], [, b]) => b.length - a.length)
  if (most === undefined || most[1].length < LEAST_DEVICES) return null
  return meanFigure(interval(most[1].map(({ value }) => value)), most[0])
}
