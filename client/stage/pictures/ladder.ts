/** Everybody's mark on the cards, at its height in bits: the class, its model, the ghosts and the cards' own floor. */
import { formatBits, t } from '../../locale/t.ts'
import type { RunView } from '../../../shared/activities/run/types.ts'
import { place, reading, type Area, type Axis, type Shape } from '../shape.ts'

type Marks = NonNullable<RunView['marks']>

interface Rung {
  readonly id: Marks['rows'][number]['id'] | 'floor'
  readonly bits: number
  readonly source: string
}

const size = 24
/** Least distance of two labels, and of two marks in one column. */
const labelGap = 32
const markGap = 46
const columnW = 62

export function ladder(marks: Marks, axis: Axis, box: Area): Shape[] {
  const rungs: Rung[] = [
    ...marks.rows.map(({ id, bits }, i) => ({ id, bits, source: `play.marks.rows.${i}.bits` })),
    { id: 'floor' as const, bits: marks.floorBits, source: 'play.marks.floorBits' },
  ].toSorted((a, b) => b.bits - a.bits)
  const heights = rungs.map(({ bits }) => place(axis, bits))
  const columns = columnsOf(heights)
  const labels = spread(heights, box)
  const labelX = box.left + 34 + columnW * (Math.max(0, ...columns) + 1)
  const text = t('stage.marks', { count: marks.cards })
  return [
    {
      id: 'marks.title',
      is: 'text',
      x: box.left + 24,
      y: box.top + 34,
      text,
      size,
      weight: 800,
      fit: box.right - box.left - 48,
      readings: [reading(marks.cards, 'play.marks.cards', t('stage.cards-name'), 'count')],
    },
    ...rungs.flatMap((rung, i) => {
      const y = heights[i] ?? 0
      const x = box.left + 24 + columnW * ((columns[i] ?? 0) + 0.5)
      return rungShapes(rung, { x, y }, { x: labelX, y: labels[i] ?? y }, box.right - labelX - 16)
    }),
  ]
}

function rungShapes({ id, bits, source }: Rung, at: { x: number; y: number }, label: typeof at, fit: number): Shape[] {
  const name = t(`stage.mark.${id}`)
  const value = reading(bits, source, name, 'bits')
  const on = [{ ...value, on: { axis: 'bits', part: 'y' as const } }]
  const mark: Shape =
    id === 'players'
      ? { id: `mark.${id}`, is: 'disc', ...at, r: 15, fill: 'yellow', stroke: 'ink', line: 3.5, readings: on }
      : id === 'floor'
        ? { id: `mark.${id}`, is: 'rect', x: at.x - 26, y: at.y, w: 52, h: 5, fill: 'teal', readings: on }
        : {
            id: `mark.${id}`,
            is: 'sprite',
            name: id === 'model' ? 'locomotive' : 'ghost-wagon',
            tint: 'soft',
            ...at,
            w: 54,
            readings: on,
          }
  const middle = id === 'players' || id === 'floor' ? at.y : at.y - 18
  return [
    {
      id: `mark.${id}.line`,
      is: 'path',
      points: [
        { x: at.x + 28, y: middle },
        { x: label.x - 6, y: label.y },
      ],
      stroke: 'faint',
      line: 2,
    },
    mark,
    {
      id: `mark.${id}.label`,
      is: 'text',
      ...label,
      text: t('stage.mark', { name, bits: formatBits(bits) }),
      size,
      weight: id === 'model' || id === 'players' ? 800 : 400,
      fit,
      readings: [value],
    },
  ]
}

/** Marks that would cover each other stand side by side. */
function columnsOf(heights: readonly number[]): number[] {
  const taken: number[][] = []
  return heights.map((y) => {
    const free = taken.findIndex((column) => column.every((other) => Math.abs(other - y) >= markGap))
    const column = free < 0 ? taken.push([]) - 1 : free
    taken[column]?.push(y)
    return column
  })
}

/** Label heights, from above: pushed down until they are apart, then up again from the box's end. */
function spread(heights: readonly number[], box: Area): number[] {
  const down: number[] = []
  for (const y of heights) down.push(Math.max(y - 10, (down.at(-1) ?? box.top + 40) + labelGap))
  let limit = box.bottom - 14
  return down
    .toReversed()
    .map((y) => {
      const held = Math.min(y, limit)
      limit = held - labelGap
      return held
    })
    .toReversed()
}
