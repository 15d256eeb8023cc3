/** Rows of pairs: the two words, a bar from nothing to their cosine, the figure, and once told the chips of the class. */
import { NEAR } from '../content.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Area, type Axis, type Shape } from '../../../client/stage/shape.ts'
import type { MovesView, PairShown } from '../view-types.ts'
import { formatCosine, pairName } from './names.ts'
import { t } from './t.ts'

/** Of a row: where its names end and its bar ends. Where there is no room for both side by side the names stand above. */
const parts = { names: 0.36, bar: 0.82 } as const
const narrow = 700
/** Room of a figure behind its bar, where the row is narrow. */
const figureW = 124
/** Below nothing there is this much room: few pairs point away from each other. */
const lowest = -0.4

export function cosineAxis({ left, right }: Area): Axis {
  const width = right - left
  const start = left + (width < narrow ? 0 : width * parts.names)
  return { from: lowest, to: 1, start, end: width < narrow ? right - figureW : left + width * parts.bar }
}

export function pairShapes(play: MovesView, axis: Axis, area: Area, words: readonly string[]): Shape[] {
  const rows = underEachOther(play.pairs.length, area, 12, 104)
  const bottom = (rows.at(-1)?.y ?? area.top) + (rows.at(-1)?.h ?? 0)
  const upright = (x: number) => [
    { x, y: area.top },
    { x, y: bottom },
  ]
  return [
    { id: 'zero', is: 'path', points: upright(place(axis, 0)), stroke: 'soft', line: 3 },
    { id: 'near', is: 'path', points: upright(place(axis, NEAR)), stroke: 'teal', line: 3, dash: [10, 10] },
    ...play.pairs.flatMap((pair, at) => {
      const row = rows[at]
      return row === undefined ? [] : rowShapes(play, pair, at, axis, { ...row, right: area.right }, words)
    }),
  ]
}

interface Row {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly right: number
}

function rowShapes(
  { bet }: MovesView,
  pair: PairShown,
  at: number,
  axis: Axis,
  row: Row,
  words: readonly string[],
): Shape[] {
  const { cosine, before, wanted } = pair
  const isNarrow = row.w < narrow
  const size = isNarrow ? Math.min(36, row.h * 0.4) : Math.min(44, row.h * 0.46)
  /** Of the names, of the bar and its figure, and of the chips. */
  const y = isNarrow
    ? { name: row.y + row.h * 0.22, bar: row.y + row.h * 0.66, chips: row.y + row.h * 0.22 }
    : { name: row.y + row.h * 0.4, bar: row.y + row.h * 0.4, chips: row.y + row.h * 0.82 }
  const nameRoom = isNarrow ? row.w * 0.68 : axis.start - row.x - 16
  const name = `${wanted === true ? '✓ ' : ''}${pairName(pair, words)}`
  const ink = wanted === true ? 'teal' : 'ink'
  const zero = place(axis, 0)
  const shapes: Shape[] = [
    write(
      `pair.${at}`,
      name,
      { x: row.x, y: y.name },
      { size, weight: 800, ink, fit: nameRoom },
      pair.words.map((word, i) => reading(word, `play.pairs.${at}.words.${i}`, words[word] ?? '', 'word')),
    ),
  ]
  const was = beforeShapes(before, at, y.bar, axis)
  if (cosine === null) return [...shapes, ...was]
  const value = cosineReading(cosine, `play.pairs.${at}.cosine`, t('stage.moves-cosine'))
  const end = placeOf(value, axis)
  const isLeft = end < zero
  const chips = bet.all?.laid[at] ?? null
  shapes.push(
    {
      id: `bar.${at}`,
      is: 'rect',
      x: Math.min(zero, end),
      y: y.bar - row.h * 0.17,
      w: Math.abs(end - zero),
      h: row.h * 0.34,
      radius: 6,
      fill: wanted === true ? 'teal' : 'tealSoft',
      from: { x: zero, w: 0 },
      readings: [shownOn(value, 'cosine', isLeft ? 'x' : 'end.x')],
    },
    write(
      `cosine.${at}`,
      formatCosine(cosine),
      { x: row.right, y: y.bar },
      { size: size * 0.9, weight: 800, align: 'end', ink, fit: row.right - axis.end - 12 },
      [value],
    ),
  )
  if (chips !== null) {
    shapes.push(
      write(
        `chips.${at}`,
        t('stage.moves-chips', { count: chips }),
        { x: row.right, y: y.chips },
        {
          size: Math.min(30, size * 0.8),
          weight: 600,
          align: 'end',
          ink: 'soft',
          fit: isNarrow ? row.w * 0.28 : row.right - axis.end - 12,
        },
        [reading(chips, `play.bet.all.laid.${at}`, t('stage.moves-chips-name'), 'count')],
      ),
    )
  }
  return [...shapes, ...was]
}

/** How near the two were without the shuffle: a ring over the bar. */
function beforeShapes(before: number | null, at: number, y: number, axis: Axis): Shape[] {
  if (before === null) return []
  const value = cosineReading(before, `play.pairs.${at}.before`, t('stage.moves-before'))
  return [
    {
      id: `was.${at}`,
      is: 'disc',
      x: placeOf(value, axis),
      y,
      r: 10,
      fill: 'paper',
      stroke: 'ink',
      line: 3,
      readings: [shownOn(value, 'cosine', 'x')],
    },
  ]
}

/** Read out without a unit. */
function cosineReading(value: number, source: string, label: string) {
  return { ...reading(value, source, label, 'bits'), written: formatCosine(value) }
}
