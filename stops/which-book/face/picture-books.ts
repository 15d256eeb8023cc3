/** The books open on the table: a sheet each, with some of its lines and what has changed places in it. */
import { lineWidth } from '../../../client/stage/labels.ts'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { sheet, type Box } from '../../../client/stage/parts/sheet.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Area, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { BookShown, BookView } from '../view-types.ts'
import { titleOf } from './names.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

/** Row of a line, and the smallest type in which it is read. */
const rowH = 46
const smallest = 24
/** Row of two pairs of words. */
const pairH = 42
/** The right printing: its title and a line. */
const stripH = 150

export function booksPicture({ books, trained, set }: BookView, frame: Frame): Drawn {
  const area = { left: side, right: frame.width - side, top: 118, bottom: frame.height - 84 }
  const rows = underEachOther(2, area, 18)
  const grid = rows.flatMap(({ x, y, w, h }) => sideBySide(2, { left: x, right: x + w, top: y, bottom: y + h }, 18))
  const boxes = set === 'printings' ? printingBoxes(books.length, area) : grid
  return {
    title: t('stage.books'),
    axes: {},
    shapes: [
      ...books.flatMap((book, at) => {
        const box = boxes[at]
        return box === undefined ? [] : open(book, at, box)
      }),
      write(
        'trained',
        t('stage.books-trained', { count: trained }),
        { x: side, y: frame.height - 42 },
        { size: 34, weight: 800, ink: 'teal', fit: frame.width - 2 * side },
        [reading(trained, 'play.trained', t('stage.books-trained-label'), 'count')],
      ),
    ],
  }
}

/** The right printing is a strip above: the misprints need the room, for all their pairs. */
function printingBoxes(count: number, area: Area): Box[] {
  const strip = { x: area.left, y: area.top, w: area.right - area.left, h: stripH }
  return [strip, ...sideBySide(count - 1, { ...area, top: area.top + stripH + 18 }, 18)]
}

function open(book: BookShown, at: number, box: Box): Shape[] {
  const fit = box.w - 48
  const x = box.x + 24
  const swaps = book.swaps.map(([one, other]) => t('books.swap', { one, other }))
  const swapH = swaps.length === 0 ? 0 : Math.ceil(swaps.length / 2) * pairH + 20
  const room = Math.floor((box.h - 92 - swapH) / rowH)
  const short = fitting(book.open, fit)
  const isLong = short.length === 1
  const lines = short.slice(0, Math.max(1, room))
  return [
    sheet(`book.${at}`, box),
    write(`book.${at}.title`, titleOf(book), { x, y: box.y + 44 }, { size: 38, weight: 800, fit }),
    ...swaps.map((swap, i) =>
      write(
        `book.${at}.swap.${i}`,
        swap,
        { x: x + ((i % 2) * fit) / 2, y: box.y + 96 + Math.floor(i / 2) * pairH },
        { size: 30, weight: 800, ink: 'red', fit: fit / 2 - 12 },
      ),
    ),
    ...lines.flatMap((line, i) =>
      writeLines(
        `book.${at}.page.${i}`,
        line,
        { x, y: box.y + 98 + swapH + i * rowH + (isLong ? 1.5 * rowH : 0) },
        { size: 30, ink: 'soft', fit },
        { most: isLong ? 4 : 1, pitch: 40 },
      ),
    ),
  ]
}

/** Those that stand in one line; where only one is so short, or none, the shortest stands in several. */
function fitting(open: readonly string[], fit: number): readonly string[] {
  const short = open.filter((line) => lineWidth(line, smallest) <= fit)
  return short.length > 1 ? short : open.toSorted((a, b) => a.length - b.length).slice(0, 1)
}
