/** Learned by heart: how far below its exam the model stands on the sentences that it has read, as a gap at the ruler. */
import { formatDrop, t } from '../../locale/t.ts'
import { lineWidth } from '../labels.ts'
import { place, reading, type Axis, type Shape } from '../shape.ts'
import type { ExamView } from './exam.ts'

const x = 150
const size = 26
/** A gap that is lower than its words is not worth the room. */
const least = 40

/** After the exam's mark has fallen: at `beat`. */
export function byHeart({ read, afterBits }: ExamView, bits: Axis, right: number, beat: number): Shape[] {
  if (read === null || afterBits === null || read.afterBits >= afterBits) return []
  const [top, bottom] = [place(bits, afterBits), place(bits, read.afterBits)]
  if (bottom - top < least) return []
  const text = t('stage.by-heart', { bits: formatDrop(afterBits, read.afterBits) })
  const w = lineWidth(text, size, 600) + 28
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
      x: x + 22,
      y: (top + bottom) / 2 - 22,
      w,
      h: 44,
      radius: 10,
      fill: 'card',
      stroke: 'ink',
      line: 3,
      beat,
    },
    {
      id: 'by-heart.text',
      is: 'text',
      x: x + 36,
      y: (top + bottom) / 2,
      text,
      size,
      weight: 600,
      fit: w - 20,
      beat,
      readings: [gap],
    },
  ]
}
