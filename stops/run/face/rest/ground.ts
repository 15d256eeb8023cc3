/** What is written on the ground under the train: what a crate is, and the flags of those who have made a forecast. */
import { t } from '../t.ts'
import { lineWidth } from '../../../../client/stage/labels.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { reading, type Shape } from '../../../../client/stage/shape.ts'

const left = 132
const flagRow = 27

function label(id: string, y: number, w: number, h: number): Shape {
  return sheet(id, { x: left, y: y - 30, w, h }, { radius: 16, line: 3 })
}

export function crateKey(y: number): Shape[] {
  const text = t('stage.crate-key')
  return [
    label('key', y, 106 + lineWidth(text, 28, 600), 68),
    { id: 'key.crate', is: 'sprite', name: 'crate', x: left + 38, y: y + 22, w: 40 },
    write('key.text', text, { x: left + 72, y: y + 4 }, { size: 28, weight: 600 }),
  ]
}

/** A flag for every forecast, on the land, which ends at `edge`. How far each goes is told when it was measured. */
export function planted(made: number, y: number, edge: number): Shape[] {
  const count = reading(made, 'play.forecast.made', t('stage.planted-name'), 'count')
  const room = edge - left - 24
  const across = Math.max(20, Math.ceil(made / 3))
  const step = Math.min(46, (room - 40) / across)
  const rows = Math.ceil(made / across)
  const text = t('stage.planted', { count: made })
  return [
    label('planted.plate', y, made === 0 ? 470 : room, 54 + rows * flagRow),
    write('planted', text, { x: left + 18, y }, { size: 30, weight: 800, fit: room - 40 }, [count]),
    ...Array.from({ length: made }, (_, k): Shape => {
      const at = { x: left + 32 + (k % across) * step, y: y + 46 + Math.floor(k / across) * flagRow }
      const way = { from: { y: at.y - 90 }, readings: [{ ...count, one: true as const }] }
      return { id: `planted.${k}`, is: 'sprite', name: 'flag', tint: 'yellow', ...at, w: 19, ...way }
    }),
  ]
}
