/** The table of all brains on all books: a row a brain, a bar and its bits a book, the least of each row in teal. */
import { formatBits } from '../../../client/locale/t.ts'
import { bar, bed } from '../../../client/stage/parts/bars.ts'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'
import { writeLines } from '../../../client/stage/parts/lines.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { reading, type Axis, type Frame, type Shape } from '../../../client/stage/shape.ts'
import type { BookView } from '../view-types.ts'
import { namedOf } from './names.ts'
import { side, type Drawn } from '../../../client/stage/parts/titled.ts'
import { t } from './t.ts'

const gap = 24

export function matrixPicture({ matrix, books }: BookView, frame: Frame): Drawn {
  const brains = matrix?.brains ?? []
  const nameW = frame.width * 0.24
  const columns = sideBySide(
    books.length,
    { left: side + nameW, right: frame.width - side, top: 120, bottom: 220 },
    gap,
  )
  const rows = underEachOther(
    brains.length,
    { left: side, right: frame.width - side, top: 236, bottom: frame.height - 40 },
    gap,
    150,
  )
  const bits: Axis = {
    from: 0,
    to: Math.max(1, ...brains.flatMap((brain) => brain.bits)),
    start: 0,
    end: columns[0]?.w ?? 0,
  }
  const heads = books.flatMap((book, at): Shape[] => {
    const box = columns[at]
    if (box === undefined) return []
    const type = { size: 30, weight: 800, align: 'middle', fit: box.w } as const
    return writeLines(
      `head.${at}`,
      t('stage.books-book', { book: namedOf(book) }),
      { x: box.x + box.w / 2, y: 170 },
      type,
      {
        most: 2,
        pitch: 36,
      },
    )
  })
  return {
    title: t('stage.books-matrix'),
    axes: { bits },
    shapes: [
      ...heads,
      ...brains.flatMap((brain, row): Shape[] => {
        const box = rows[row]
        if (box === undefined) return []
        const y = box.y + box.h / 2
        const name = t('stage.books-brain', { book: namedOf(books[brain.book]) })
        return [
          ...writeLines(
            `brain.${row}`,
            name,
            { x: side, y },
            { size: 30, weight: 800, fit: nameW - 24 },
            { most: 3, pitch: 36 },
          ),
          ...brain.bits.flatMap((value, at): Shape[] => {
            const column = columns[at]
            if (column === undefined) return []
            const isOwn = at === brain.book
            const is = {
              id: `cell.${row}.${at}`,
              x: column.x,
              y: box.y + box.h - 34,
              h: 34,
              axis: ['bits', bits] as const,
              value: reading(value, `play.matrix.brains.${row}.bits.${at}`, t('stage.books-cell'), 'bits'),
              look: { radius: 8, fill: isOwn ? 'teal' : 'tealSoft', beat: row } as const,
            }
            return [
              bed(is),
              bar(is),
              write(
                `cell.${row}.${at}.bits`,
                formatBits(value),
                { x: column.x, y: box.y + (box.h - 34) / 2 },
                { size: 44, weight: 800, ink: isOwn ? 'teal' : 'ink', fit: column.w, beat: row },
                [is.value],
              ),
            ]
          }),
        ]
      }),
    ],
  }
}
