/** The rails: sleepers, two inks, and level ends for the train to start from and to stop on. */
import { t } from '../../locale/t.ts'
import type { LossPoint } from '../../../shared/lab/shapes.ts'
import { reading, type Point, type Reading, type Shape } from '../shape.ts'
import { apron } from './mountain.ts'

interface Track {
  readonly points: readonly Point[]
  readonly laid: readonly LossPoint[]
  readonly altitudes: readonly number[]
  /** Path of the raw points in the view. */
  readonly source: string
  /** Where the level start begins. */
  readonly left: number
}

export function trackShapes({ points, laid, altitudes, source, left }: Track): Shape[] {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const readings: Reading[] = [
    reading(altitudes, `track(${source})`, t('stage.batch-loss'), 'bits', 'bits', 'points.y'),
    reading(
      laid.map(({ step }) => step),
      `steps(${source})`,
      t('stage.step'),
      'step',
      'steps',
      'points.x',
    ),
  ]
  return [
    ...rails('start', [{ x: left, y: first.y }, first], []),
    ...rails('end', [last, { x: last.x + apron - 12, y: last.y }], []),
    ...(laid.length < 2 ? [] : rails('track', points, readings)),
  ]
}

function rails(id: string, points: readonly Point[], readings: readonly Reading[]): Shape[] {
  return [
    { id: `${id}.sleepers`, is: 'path', points, stroke: 'wood', line: 17, dash: [6, 11], readings },
    { id, is: 'path', points, stroke: 'ink', line: 9, readings },
    { id: `${id}.shine`, is: 'path', points, stroke: 'paper', line: 3, readings },
  ]
}
