/** Learned by heart: how far below its exam the model stands on the sentences that it has read, as a gap at the ruler. */
import { formatDrop } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { sheet } from '../../../../client/stage/parts/sheet.ts'
import { write } from '../../../../client/stage/parts/write.ts'
import { place, reading, shownOn, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-view.ts'
import { fallOf } from '../../../../client/stage/read-out.ts'

const x = 150
/** Its words stand in two lines left of the train. */
const plate = { w: 150, h: 72 }
/** A gap that is lower than its words is not worth the room. */
const least = plate.h + 12

/** After the exam's mark has fallen: at `beat`. */
export function byHeart({ read, afterBits }: ExamView, bits: Axis, right: number, beat: number): Shape[] {
  if (read === null || afterBits === null || read.afterBits >= afterBits) return []
  const [top, bottom] = [place(bits, afterBits), place(bits, read.afterBits)]
  if (bottom - top < least) return []
  const known = reading(read.afterBits, 'play.exam.read.afterBits', t('stage.read-loss'), 'bits')
  const source = 'play.exam.afterBits - play.exam.read.afterBits'
  const gap = fallOf(afterBits, read.afterBits, source, t('stage.gap'))
  const middle = (top + bottom) / 2
  const box = { x: x + 20, y: middle - plate.h / 2, ...plate }
  const type = { size: 26, align: 'middle', fit: plate.w - 12, beat } as const
  const level = { y: bottom, y2: bottom, line: 4, stroke: 'card', beat } as const
  const arrow = { y: top + 6, y2: bottom - 6, line: 6, stroke: 'yellow', beat, readings: [gap] } as const
  const at = (row: number) => ({ x: box.x + plate.w / 2, y: middle + (row - 0.5) * 30 })
  const text = t('stage.bits', { bits: formatDrop(afterBits, read.afterBits) })
  return [
    { id: 'read.level', is: 'beam', x: 106, x2: right, ...level, readings: [shownOn(known, 'bits', 'y')] },
    { id: 'by-heart.arrow', is: 'arrow', x, x2: x, ...arrow },
    sheet('by-heart.plate', box, { radius: 10, line: 3, beat }),
    write('by-heart.text.0', text, at(0), { ...type, weight: 800 }, [gap]),
    write('by-heart.text.1', t('stage.by-heart'), at(1), { ...type, weight: 600 }),
  ]
}
