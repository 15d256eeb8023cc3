/** How often the answers flatter: before the run from what was liked, and after it, each with its interval. */
import { bar, bed } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { formatPercent } from '../../../client/locale/t.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { Share, SignalView } from '../view-types.ts'
import { t } from './t.ts'

const look = { radius: 8, stroke: 'ink', line: 3 } as const

export function flatteredDrawn({ flattery, waits }: SignalView, frame: Frame): Drawn {
  const title = t('signal-box.flattered')
  if (flattery === null)
    return {
      title,
      shapes: waiting(
        t('signal-box.flatter'),
        t(waits === null ? 'signal-box.result-none' : 'signal-box.flattered-waits'),
        frame,
      ),
    }
  const axis: Axis = { from: 0, to: 1, start: 0, end: frame.width - 2 * side - 180 }
  const rows = underEachOther(2, { left: side, right: frame.width - side, top: 190, bottom: 740 }, 40)
  return {
    title,
    axes: { share: axis },
    shapes: (['before', 'after'] as const).flatMap((when, i): Shape[] => {
      const row = rows[i]
      return row === undefined ? [] : shareShapes(when, flattery[when], { row, axis, beat: 2 * i })
    }),
  }
}

function shareShapes(
  when: 'before' | 'after',
  { mean, low, high }: Share,
  {
    row,
    axis,
    beat,
  }: { readonly row: { x: number; y: number; w: number; h: number }; readonly axis: Axis; readonly beat: number },
): Shape[] {
  const name = t(when === 'before' ? 'stage.signal-box-flattered-before' : 'stage.signal-box-flattered-after')
  const value = reading(mean, `play.flattery.${when}.mean`, name, 'percent')
  const ends = [
    reading(low, `play.flattery.${when}.low`, t('stage.signal-box-from'), 'percent'),
    reading(high, `play.flattery.${when}.high`, t('stage.signal-box-to'), 'percent'),
  ]
  const y = row.y + 80
  const h = 90
  const lying = { id: `flattered.${when}`, x: side, y, h, axis: ['share', axis] as const, value }
  return [
    write(`flattered.${when}.name`, name, { x: side, y: row.y + 36 }, { size: 42, weight: 800, fit: row.w }),
    bed({ ...lying, look }),
    bar({ ...lying, look: { ...look, fill: when === 'after' ? 'teal' : 'tealSoft', beat } }),
    write(
      `flattered.${when}.share`,
      formatPercent(mean),
      { x: side + axis.end + 20, y: y + h / 2 },
      { size: 46, weight: 800, fit: 160, beat },
      [value],
    ),
    write(
      `flattered.${when}.ends`,
      t('stage.signal-box-between', { low: formatPercent(low), high: formatPercent(high) }),
      { x: side + place(axis, 0), y: y + h + 34 },
      { size: 34, weight: 600, ink: 'soft', fit: row.w, beat: beat + 1 },
      ends,
    ),
  ]
}
