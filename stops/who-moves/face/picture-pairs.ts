/** Rows of pairs: the two words, a bar from nothing to their cosine, the figure, and once told the chips of the class. */
import { NEAR } from '../content.ts'
import { underEachOther } from '../../../client/stage/parts/belt.ts'
import { write } from '../../../client/stage/parts/write.ts'
import { place, placeOf, reading, shownOn, type Area, type Axis, type Shape } from '../../../client/stage/shape.ts'
import type { MovesView, PairShown } from '../view-types.ts'
import { formatCosine, pairName } from './names.ts'
import { t } from './t.ts'

/** Of a row: where its names end and its bar ends. */
const parts = { names: 0.36, bar: 0.82 } as const
/** Below nothing there is this much room: few pairs point away from each other. */
const lowest = -0.4

export function cosineAxis({ left, right }: Area): Axis {
  const width = right - left
  return { from: lowest, to: 1, start: left + width * parts.names, end: left + width * parts.bar }
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
  const middle = row.y + row.h / 2
  const size = Math.min(44, row.h * 0.46)
  const name = `${wanted === true ? '✓ ' : ''}${pairName(pair, words)}`
  const ink = wanted === true ? 'teal' : 'ink'
  const zero = place(axis, 0)
  const shapes: Shape[] = [
    write(
      `pair.${at}`,
      name,
      { x: row.x, y: middle },
      { size, weight: 800, ink, fit: axis.start - row.x - 16 },
      pair.words.map((word, i) => reading(word, `play.pairs.${at}.words.${i}`, words[word] ?? '', 'word')),
    ),
  ]
  if (before !== null) {
    const was = cosineReading(before, `play.pairs.${at}.before`, t('stage.moves-before'))
    shapes.push({
      id: `was.${at}`,
      is: 'disc',
      x: placeOf(was, axis),
      y: row.y + row.h * 0.78,
      r: 9,
      fill: 'paper',
      stroke: 'ink',
      line: 3,
      readings: [shownOn(was, 'cosine', 'x')],
    })
  }
  if (cosine === null) return shapes
  const value = cosineReading(cosine, `play.pairs.${at}.cosine`, t('stage.moves-cosine'))
  const end = placeOf(value, axis)
  const isLeft = end < zero
  const chips = bet.all?.laid[at] ?? null
  shapes.push(
    {
      id: `bar.${at}`,
      is: 'rect',
      x: Math.min(zero, end),
      y: row.y + row.h * 0.2,
      w: Math.abs(end - zero),
      h: row.h * 0.4,
      radius: 6,
      fill: wanted === true ? 'teal' : 'tealSoft',
      from: { x: zero, w: 0 },
      readings: [shownOn(value, 'cosine', isLeft ? 'x' : 'end.x')],
    },
    write(
      `cosine.${at}`,
      formatCosine(cosine),
      { x: row.right, y: chips === null ? middle : row.y + row.h * 0.3 },
      { size: size * 0.9, weight: 800, align: 'end', ink, fit: row.right - axis.end - 12 },
      [value],
    ),
  )
  if (chips !== null) {
    shapes.push(
      write(
        `chips.${at}`,
        t('stage.moves-chips', { count: chips }),
        { x: row.right, y: row.y + row.h * 0.74 },
        { size: Math.min(30, size * 0.8), weight: 600, align: 'end', ink: 'soft', fit: row.right - axis.end - 12 },
        [reading(chips, `play.bet.all.laid.${at}`, t('stage.moves-chips-name'), 'count')],
      ),
    )
  }
  return shapes
}

/** Read out without a unit. */
function cosineReading(value: number, source: string, label: string) {
  return { ...reading(value, source, label, 'bits'), written: formatCosine(value) }
}
