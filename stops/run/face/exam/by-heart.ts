/** Learned by heart: how far below its exam the model stands on the sentences that it has read, as a gap at the ruler. */
import { formatDrop, t } from '../../../../client/locale/t.ts'
import { place, reading, type Axis, type Shape } from '../../../../client/stage/shape.ts'
import type { ExamView } from './exam-picture.ts'

const x = 150
const size = 26
/** Its words stand in two lines left of the train. */
const plate = { w: 150, h: 72 }
/** A gap that is lower than its words is not worth the room. */
const least = plate.h + 12

/** After the exam's mark has fallen: at `beat`. */
export function byHeart({ read, afterBits }: ExamView, bits: Axis, right: number, beat: number): Shape[] {
  if (read === null || afterBits === null || read.afterBits >= afterBits) return []
  const [top, bottom] = [place(bits, afterBits), place(bits, read.afterBits)]
  if (bottom - top < least) return []
  const middle = (top + bottom) / 2
  const lines = [t('stage.bits', { bits: formatDrop(afterBits, read.afterBits) }), t('stage.by-heart')]
  const known = reading(read.afterBits, 'play.exam.read.afterBits', t('stage.read-loss'), 'bits')
  const gap = reading(
    afterBits - read.afterBits,
    'play.exam.afterBits - play.exam.read.afterBits',
    t('stage.gap'),
    'bits',
  )
  return [
    {
      id: 'read.level',
      is: 'beam',
      x: 106,
      y: bottom,
      x2: right,
      y2: bottom,
      line: 4,
      stroke: 'card',
      beat,
      readings: [{ ...known, on: { axis: 'bits', part: 'y' } }],
    },
    {
      id: 'by-heart.arrow',
      is: 'arrow',
      x,
      y: top + 6,
      x2: x,
      y2: bottom - 6,
      line: 6,
      stroke: 'yellow',
      beat,
      readings: [gap],
    },
    {
      id: 'by-heart.plate',
      is: 'rect',
      x: x + 20,
      y: middle - plate.h / 2,
      ...plate,
      radius: 10,
      fill: 'card',
      stroke: 'ink',
      line: 3,
      beat,
    },
    ...lines.map((text, row): Shape => ({
      id: `by-heart.text.${row}`,
      is: 'text',
      x: x + 20 + plate.w / 2,
      y: middle + (row - 0.5) * 30,
      text,
      size,
      weight: row === 0 ? 800 : 600,
      align: 'middle',
      fit: plate.w - 12,
      beat,
      readings: row === 0 ? [gap] : [],
    })),
  ]
}
