/** What else has moved: the old model's figures beside the new one's. */
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { sheet } from '../../../client/stage/parts/sheet.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { waiting } from '../../../client/stage/parts/waiting.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { readOut } from '../../../client/stage/read-out.ts'
import { reading, type Frame, type Shape, type Unit } from '../../../client/stage/shape.ts'
import type { Reading } from '../score.ts'
import type { SignalView } from '../view-types.ts'
import { t } from './t.ts'

interface Row {
  readonly key: 'exam' | 'words' | 'legal' | 'distinct'
  readonly name: string
  readonly unit: Unit
}

export function movedDrawn({ before, after }: SignalView, frame: Frame): Drawn {
  const title = t('signal-box.moved')
  if (before === null || after === null) return { title, shapes: waiting(title, t('signal-box.result-none'), frame) }
  const all: readonly Row[] = [
    { key: 'exam', name: t('stage.signal-box-exam'), unit: 'bits' },
    { key: 'words', name: t('stage.signal-box-words'), unit: 'count' },
    { key: 'legal', name: t('stage.signal-box-legal'), unit: 'percent' },
    { key: 'distinct', name: t('stage.signal-box-distinct'), unit: 'percent' },
  ]
  const rows = all.filter(({ key }) => before[key] !== null && after[key] !== null)
  const places = underEachOther(rows.length, { left: side, right: frame.width - side, top: 220, bottom: 820 }, 20, 140)
  const [old, fresh] = [frame.width * 0.62, frame.width - side - 40]
  const head = { size: 36, weight: 600, align: 'end', ink: 'soft', fit: 260 } as const
  return {
    title,
    shapes: [
      write('old', t('stage.signal-box-old'), { x: old, y: 180 }, head),
      write('new', t('stage.signal-box-new'), { x: fresh, y: 180 }, head),
      ...rows.flatMap((row, i) => {
        const box = places[i]
        return box === undefined
          ? []
          : [
              sheet(`row.${row.key}`, box),
              ...rowShapes(row, { before, after }, { y: box.y + box.h / 2, old, fresh, beat: i + 1 }),
            ]
      }),
    ],
  }
}

function rowShapes(
  { key, name, unit }: Row,
  { before, after }: { readonly before: Reading; readonly after: Reading },
  { y, old, fresh, beat }: { readonly y: number; readonly old: number; readonly fresh: number; readonly beat: number },
): Shape[] {
  const number = { size: 52, weight: 800, align: 'end', fit: 250 } as const
  const [was, is] = [
    reading(before[key] ?? 0, `play.before.${key}`, name, unit),
    reading(after[key] ?? 0, `play.after.${key}`, name, unit),
  ]
  return [
    write(`${key}.name`, name, { x: side + 32, y }, { size: 42, weight: 800, fit: old - side - 32 - 280 }),
    write(`${key}.before`, readOut(before[key] ?? 0, unit), { x: old, y }, { ...number, ink: 'soft' }, [was]),
    write(`${key}.after`, readOut(after[key] ?? 0, unit), { x: fresh, y }, { ...number, ink: 'teal', beat }, [is]),
  ]
}
