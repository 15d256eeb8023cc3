/** It speaks again: beginnings with what the untrained model made of them, and what the trained one does; then the favourites. */
import type { RunView, SpeechLine } from '../../view-types.ts'
import { t } from '../../../../client/locale/t.ts'
import { cardLine } from '../../../../client/stage/labels.ts'
import type { Ink } from '../../../../client/stage/palette.ts'
import { reading, type Frame, type Picture, type Shape } from '../../../../client/stage/shape.ts'
import { page } from '../../../../client/stage/parts/scenery.ts'

type Speak = NonNullable<RunView['speak']>

const top = 118
const gap = 14
const margin = 44

export function speech(speak: Speak, words: readonly string[], frame: Frame): Picture {
  const order = speak.shown && speak.favourites.length > 0 ? speak.favourites : speak.lines.map((_, at) => at)
  const h = Math.min(236, (frame.height - top - 24 - gap * (order.length - 1)) / Math.max(1, order.length))
  return {
    scene: 'speech',
    title: t('speak.title'),
    frame,
    axes: {},
    shapes: [
      ...page(frame),
      {
        id: 'speech.title',
        is: 'text',
        x: margin,
        y: 58,
        text: t(speak.shown ? 'stage.favourites' : 'speak.title'),
        size: 52,
        weight: 800,
        fit: frame.width - 2 * margin,
      },
      ...order.flatMap((at, row) => lineShapes(speak, at, row, top + row * (h + gap), h, words, frame)),
    ],
  }
}

function lineShapes(
  speak: Speak,
  at: number,
  row: number,
  y: number,
  h: number,
  words: readonly string[],
  frame: Frame,
): Shape[] {
  const line = speak.lines[at]
  if (line === undefined) return []
  const w = frame.width - 2 * margin
  const half = w * 0.45
  const mode = speak.shown ? 'shown' : 'vote'
  const id = `speech.${mode}.${at}`
  const size = Math.min(40, h * 0.3)
  return [
    {
      id,
      is: 'rect',
      x: margin,
      y,
      w,
      h,
      radius: 16,
      fill: 'card',
      stroke: speak.shown && row === 0 ? 'yellow' : 'ink',
      line: speak.shown && row === 0 ? 8 : 3,
      beat: row,
    },
    ...side(`${id}.before`, line, 'before', margin + 24, y, h, half - 40, size, words, row),
    {
      id: `${id}.arrow`,
      is: 'arrow',
      x: margin + half - 8,
      y: y + h / 2,
      x2: margin + half + 30,
      y2: y + h / 2,
      line: 5,
      stroke: 'ink',
      beat: row,
    },
    ...side(`${id}.after`, line, 'after', margin + half + 46, y, h, w - half - 70, size * 1.1, words, row + 1),
    ...(line.votes === null ? [] : [votes(`${id}.votes`, line.votes, at, frame.width - margin - 24, y + 28, row + 1)]),
  ]
}

function side(
  id: string,
  line: SpeechLine,
  when: 'before' | 'after',
  x: number,
  y: number,
  h: number,
  fit: number,
  size: number,
  words: readonly string[],
  beat: number,
): Shape[] {
  const rest = line[when]
  const said = when === 'after' && line.townSays === true
  const ink: Ink = when === 'after' ? 'teal' : 'soft'
  const text = cardLine(words, [...line.prompt, ...(rest ?? [])])
  return [
    {
      id: `${id}.who`,
      is: 'text',
      x,
      y: y + h * 0.26,
      text: said ? `✓ ${t('speak.town')}` : t(when === 'after' ? 'speak.after' : 'speak.before'),
      size: 22,
      weight: 600,
      ink: 'soft',
      fit: fit - (when === 'after' ? 130 : 0),
      beat,
    },
    {
      id: `${id}.text`,
      is: 'text',
      x,
      y: y + h * 0.64,
      text: rest === null ? `${text} …` : text,
      size,
      weight: 800,
      ink,
      fit,
      beat,
    },
  ]
}

function votes(id: string, count: number, at: number, x: number, y: number, beat: number): Shape {
  return {
    id,
    is: 'text',
    x,
    y,
    text: t('speak.votes', { count }),
    size: 28,
    weight: 800,
    ink: 'ink',
    align: 'end',
    beat,
    readings: [reading(count, `play.speak.lines.${at}.votes`, t('stage.votes-name'), 'count')],
  }
}
