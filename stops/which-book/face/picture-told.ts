/**
 * Every line with its words weighed: a bar up speaks for the book that was read, a bar down against it, grey says next to
 * nothing; then who believed what, and last of all the book's name.
 */
import { formatPercent } from '../../../client/locale/t.ts'
import { lineWidth } from '../../../client/stage/labels.ts'
import { barRow } from '../../../client/stage/parts/bars.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import { beliefBeat, lineBeat, nameBeat } from '../choreography.ts'
import { LINES } from '../content.ts'
import type { BookView, Told, WeighedLine } from '../view-types.ts'
import { namedOf, titleOf } from './names.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

/** Between two words, in letters. */
const gap = 1.6
/** Words that say less than so many bits are grey, as their bars are. */
const TELLING = 1
/** Of the width beside the lines, what a bar of all belief takes: its figure stands behind it. */
const BAR = 0.28

export function toldPicture({ told, books, set }: BookView, frame: Frame): Drawn {
  if (told === null) return { title: t('stage.books-which'), axes: {}, shapes: [] }
  const split = frame.width * 0.64
  const rows = underEachOther(LINES, { left: side, right: split, top: 124, bottom: frame.height - 30 }, 14)
  const reach = Math.max(1, ...told.lines.flatMap(({ weights }) => weights.map(Math.abs)))
  const barH = (rows[0]?.h ?? 0) * 0.15
  const weight: Axis = { from: -reach, to: reach, start: barH, end: -barH }
  const nameW = (frame.width - side - split) * 0.44
  const share: Axis = { from: 0, to: 1, start: 0, end: (frame.width - side - split) * BAR }
  return {
    title: t('stage.books-which'),
    axes: { weight, share },
    shapes: [
      ...told.lines.flatMap((line, at) => {
        const box = rows[at]
        return box === undefined ? [] : weighed(line, at, box, weight)
      }),
      ...beliefs(told, books, { x: split + 34, y: 224, w: nameW, h: frame.height - 254 }, share),
      ...writeLines(
        'truth',
        t(set === 'mixtures' ? 'stage.books-most' : 'stage.books-told', { book: namedOf(books[told.truth]) }),
        { x: split + 34, y: 160 },
        { size: 44, weight: 800, ink: 'teal', fit: frame.width - side - split - 34, beat: nameBeat(LINES) },
        { most: 2, pitch: 48, least: 36 },
      ),
    ],
  }
}

function weighed({ words, weights }: WeighedLine, at: number, box: Box, axis: Axis): Shape[] {
  const letters = words.reduce((sum, word) => sum + word.length + gap, -gap)
  const size = Math.min(38, (box.w - 48) / Math.max(1, lineWidth('x', 1, 800) * letters))
  const unit = lineWidth('x', size, 800)
  const middle = box.y + box.h / 2
  const beat = lineBeat(at)
  let x = box.x + 24
  return [
    sheet(`told.${at}`, box, { beat }),
    ...words.flatMap((word, i): Shape[] => {
      const bits = weights[i] ?? 0
      const w = word.length * unit
      const value = reading(bits, `play.told.lines.${at}.weights.${i}`, t('stage.books-weight'), 'bits')
      const end = place(axis, bits)
      const up = bits >= 0
      // A word stands in the middle of its row, its bar above or below.
      const thick = Math.min(14, w * 0.6)
      const off = size * 0.72 + thick / 2
      const foot = up ? middle - off : middle + off
      const line = {
        id: `told.${at}.${i}`,
        is: 'path',
        stroke: Math.abs(bits) < TELLING ? 'faint' : up ? 'teal' : 'red',
        line: thick,
        beat,
      } as const
      const shapes: Shape[] = [
        {
          ...line,
          points: [
            { x: x + w / 2, y: foot },
            { x: x + w / 2, y: foot + end },
          ],
          readings: [value],
        },
        write(
          `told.${at}.${i}.word`,
          word,
          { x: x + w / 2, y: middle },
          {
            size,
            weight: 800,
            align: 'middle',
            fit: w + unit,
            ink: bits >= TELLING ? 'teal' : bits <= -TELLING ? 'red' : 'ink',
            beat,
          },
        ),
      ]
      x += w + gap * unit
      return shapes
    }),
  ]
}

function beliefs({ room: players, ghost }: Told, books: BookView['books'], box: Box, axis: Axis): Shape[] {
  const room = axis.end / BAR - box.w - 34
  const groups = underEachOther(
    books.length,
    { left: box.x, right: box.x + box.w, top: box.y, bottom: box.y + box.h },
    18,
    190,
  )
  const beat = beliefBeat(LINES)
  return books.flatMap((book, at): Shape[] => {
    const group = groups[at]
    if (group === undefined) return []
    const rows = [
      { part: 'room', belief: players.lines, fill: 'tealSoft' },
      { part: 'ghost', belief: ghost.lines, fill: 'faint' },
    ] as const
    const name = { size: 30, weight: 800, fit: box.w + axis.end, beat } as const
    return [
      write(`belief.${at}`, titleOf(book), { x: group.x, y: group.y + 20 }, name),
      ...rows.flatMap(({ part, belief, fill }, i) => {
        const p = belief?.[at]
        if (p === undefined) return []
        return barRow({
          id: `belief.${at}.${part}`,
          x: box.x + box.w,
          y: group.y + group.h * (0.44 + 0.32 * i),
          h: group.h * 0.24,
          axis: ['share', axis],
          value: reading(p, `play.told.${part}.lines.${at}`, t(`stage.books-${part}-label`), 'share'),
          look: { radius: 6, fill, beat },
          name: {
            part: 'name',
            text: t(`stage.books-${part}`),
            x: group.x,
            type: { size: 26, ink: 'soft', fit: box.w - 14 },
          },
          written: {
            part: 'share',
            text: formatPercent(p),
            gap: 10,
            type: { size: 28, weight: 800, fit: room - place(axis, p) - 10 },
          },
        })
      }),
    ]
  })
}
