/** A row a word, a column of bars for each way to ask who told: the class's lamps, swaps, attention, covers. */
import { formatShare, formatSignedBits } from '../../../client/locale/t.ts'
import { bar } from '../../../client/stage/parts/bars.ts'
import { sideBySide, underEachOther } from '../../../client/stage/parts/belt.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { placeOf, reading, type Area, type Axis, type Reading, type Shape } from '../../../client/stage/shape.ts'
import type { SpotlightView } from '../view-types.ts'
import { wordNames } from './names.ts'
import { t } from './t.ts'

export type ColumnId = 'lamps' | 'swap' | 'beams' | 'cover'

/** A figure of a word in a column; null: there is none. */
interface Cell {
  readonly value: Reading
  readonly text: string
}

const headH = 44
/** Behind a bar, for its number. */
const numberW = 104

export function columnAxes(view: SpotlightView, columns: readonly ColumnId[], area: Area): Record<string, Axis> {
  const end = Math.max(20, (places(columns, area)[0]?.w ?? 0) - numberW)
  return Object.fromEntries(
    columns.map((id) => {
      const values = cellsOf(view, id).map((cell) => (typeof cell?.value.value === 'number' ? cell.value.value : 0))
      return [id, { from: 0, to: Math.max(1e-3, ...values), start: 0, end }]
    }),
  )
}

function nameW(area: Area): number {
  return Math.min(260, (area.right - area.left) * 0.28)
}

function places(columns: readonly ColumnId[], area: Area) {
  return sideBySide(columns.length, { ...area, left: area.left + nameW(area) }, 16)
}

export function rowShapes(
  view: SpotlightView,
  columns: readonly ColumnId[],
  axes: Readonly<Record<string, Axis>>,
  area: Area,
  words: readonly string[],
): Shape[] {
  const { sentence, swap } = view
  if (sentence === null) return []
  const names = wordNames(words, sentence.words)
  const boxes = places(columns, area)
  const rows = underEachOther(names.length, { ...area, top: area.top + headH }, 6, 84)
  const heads = columns.map((id, i) =>
    write(
      `column.${id}`,
      headOf(id),
      { x: boxes[i]?.x ?? 0, y: area.top + headH / 2 },
      { size: 28, weight: 800, ink: 'soft', fit: boxes[i]?.w ?? 0 },
    ),
  )
  const all = columns.map((id) => cellsOf(view, id))
  return [
    ...heads,
    ...names.flatMap((name, at): Shape[] => {
      const row = rows[at]
      if (row === undefined) return []
      const isClue = swap?.clue === at
      const y = row.y + row.h / 2
      const text = write(
        `word.${at}`,
        `${isClue ? '✓ ' : ''}${name}`,
        { x: area.left, y },
        { size: 36, weight: isClue ? 800 : 600, ink: isClue ? 'teal' : 'ink', fit: nameW(area) - 12, beat: at },
        [
          reading(sentence.words[at] ?? 0, `play.sentence.words.${at}`, name, 'word'),
          reading(at, 'scale', t('stage.spot-place'), 'place'),
        ],
      )
      const cells = columns.flatMap((id, column) =>
        cellShapes(id, at, all[column]?.[at] ?? null, boxes[column]?.x ?? 0, y, axes[id], isClue, row.h),
      )
      return [text, ...cells]
    }),
  ]
}

function cellShapes(
  id: ColumnId,
  at: number,
  cell: Cell | null,
  x: number,
  y: number,
  axis: Axis | undefined,
  isClue: boolean,
  rowH: number,
): Shape[] {
  if (axis === undefined) return []
  if (cell === null) {
    return id === 'swap'
      ? [
          write(
            `${id}.${at}.none`,
            t('stage.spot-stuck'),
            { x, y },
            { size: 24, ink: 'soft', fit: axis.end + numberW - 8, beat: at },
          ),
        ]
      : []
  }
  const h = Math.min(36, rowH * 0.6)
  const fill = id === 'lamps' ? 'yellow' : isClue ? 'teal' : 'tealSoft'
  const look = { radius: 6, fill, stroke: 'ink', line: 2.5, beat: at } as const
  return [
    bar({ id: `${id}.${at}`, x, y: y - h / 2, h, axis: [id, axis], value: cell.value, look }),
    write(
      `${id}.${at}.figure`,
      cell.text,
      { x: x + placeOf(cell.value, axis) + 12, y },
      { size: 30, weight: isClue ? 800 : 600, fit: numberW - 16, beat: at },
      [cell.value],
    ),
  ]
}

function headOf(id: ColumnId): string {
  switch (id) {
    case 'lamps':
      return t('spotlight.lamps-of')
    case 'swap':
      return t('spotlight.column-swap')
    case 'beams':
      return t('spotlight.column-beams')
    case 'cover':
      return t('spotlight.column-cover')
  }
}

function cellsOf({ lamps, swap, beams, cover }: SpotlightView, id: ColumnId): (Cell | null)[] {
  switch (id) {
    case 'lamps':
      return (lamps.all?.laid ?? []).map((count, at) => ({
        value: reading(count, `play.lamps.all.laid.${at}`, t('stage.spot-lamps'), 'count'),
        text: String(count),
      }))
    case 'swap':
      return (swap?.swapped ?? []).map(({ tried, bits }, at) =>
        tried === 0
          ? null
          : {
              value: reading(bits, `play.swap.swapped.${at}.bits`, t('stage.spot-swap'), 'bits'),
              text: formatSignedBits(bits),
            },
      )
    case 'beams':
      return (beams?.figures ?? []).map((share, at) => ({
        value: reading(share, `play.beams.figures.${at}`, t('stage.spot-beams'), 'share'),
        text: formatShare(share),
      }))
    case 'cover':
      return (cover?.figures ?? []).map((bits, at) => ({
        value: reading(bits, `play.cover.figures.${at}`, t('stage.spot-cover'), 'bits'),
        text: formatSignedBits(bits),
      }))
  }
}
