/** Read for longer: the gap of one and the same text, of the model that has read it for a while, and of one that has read on. */
import { formatPercent } from '../../../client/locale/t.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Reading, type Shape } from '../../../client/stage/shape.ts'
import { bar } from '../../../client/stage/parts/bars.ts'
import { itemBeat } from '../choreography.ts'
import type { LongShown } from '../view-types.ts'
import { t } from './t.ts'

export function afterDrawn({ text, before, after, steps }: LongShown, frame: Frame): Drawn {
  const area = { left: side, right: frame.width - side, top: 190, bottom: 780 }
  const rows = underEachOther(3, area, 40, 160)
  const nameW = (area.right - area.left) * 0.36
  const axis: Axis = { from: 0, to: 1, start: 0, end: area.right - area.left - nameW - 130 }
  const told = (value: number, part: string) =>
    reading(Math.max(0, value), `play.long.${part}`, t('stage.mirror-gap'), 'percent')
  const step = (at: 0 | 1) => reading(steps[at], `play.long.steps.${at}`, t('stage.mirror-steps'), 'step')
  const all: { part: 'text' | 'before' | 'after'; value: number; name: string; readings: readonly Reading[] }[] = [
    { part: 'text', value: text, name: t('stage.mirror-text'), readings: [] },
    { part: 'before', value: before, name: t('stage.mirror-after', { count: steps[0] }), readings: [step(0)] },
    { part: 'after', value: after, name: t('stage.mirror-after', { count: steps[1] }), readings: [step(1)] },
  ]
  return {
    title: t('mirror.after'),
    axes: { gap: axis },
    shapes: all.flatMap(({ part, value, name, readings }, at): Shape[] => {
      const row = rows[at]
      if (row === undefined) return []
      const y = row.y + row.h / 2
      const shown = told(value, part)
      const beat = part === 'after' ? itemBeat(0) : 0
      return [
        write(`name.${part}`, name, { x: area.left, y }, { size: 44, weight: 800, fit: nameW - 30 }, readings),
        bar({
          id: `bar.${part}`,
          x: area.left + nameW,
          y: y - 34,
          h: 68,
          axis: ['gap', axis],
          value: shown,
          look: { fill: part === 'text' ? 'faint' : part === 'before' ? 'teal' : 'red', radius: 8, beat },
        }),
        write(
          `bar.${part}.gap`,
          formatPercent(value),
          { x: area.left + nameW + axis.end * Math.max(0, value) + 18, y },
          { size: 44, weight: 800, fit: 120, beat },
          [{ ...reading(value, `play.long.${part}`, t('stage.mirror-gap'), 'percent') }],
        ),
      ]
    }),
  }
}
