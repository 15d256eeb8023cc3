/** The upright axis of a gap, as shares: from a gap that has turned round to one as large as can be. */
import { formatPercent } from '../../../client/locale/t.ts'
import { level } from '../../../client/stage/parts/axis.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Axis, type Shape } from '../../../client/stage/shape.ts'
import { t } from './t.ts'

/** From the lowest of the gaps, or from 0, to 1. */
export function gapAxis(gaps: readonly number[], bottom: number, top: number): Axis {
  const least = Math.min(0, ...gaps)
  return { from: least < 0 ? Math.min(-0.5, Math.floor(least * 4) / 4) : 0, to: 1, start: bottom, end: top }
}

/** Its ticks at the left, and a line across at 0. */
export function gapScale(axis: Axis, left: number, right: number): Shape[] {
  const ticks = [-1, -0.5, 0, 0.5, 1].filter((value) => value >= axis.from)
  const none = reading(0, 'scale', t('stage.mirror-gap'), 'percent')
  return [
    level('none', none, ['gap', axis], [left, right], { stroke: 'soft', line: 4, dash: [14, 12] }),
    { id: 'upright', is: 'path', points: [axis.start, axis.end].map((y) => ({ x: left, y })), stroke: 'ink', line: 4 },
    ...ticks.map((value) =>
      write(
        `tick.${value}`,
        formatPercent(value),
        { x: left - 20, y: place(axis, value) },
        { size: 30, weight: 600, ink: 'soft', align: 'end' },
        [reading(value, 'scale', t('stage.mirror-gap'), 'percent', 'gap', 'y')],
      ),
    ),
  ]
}
