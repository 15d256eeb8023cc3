/** Marks of several that were measured alike, each at its height in bits on the axis `bits`. */
import { formatBits, t } from '../../locale/t.ts'
import { place, reading, type Area, type Axis, type Point, type Reading, type Shape } from '../shape.ts'

/** One mark on a ladder. */
export interface Rung {
  readonly id: string
  readonly name: string
  readonly bits: number
  readonly source: string
  readonly look: 'train' | 'class' | 'ghost' | 'floor'
}

const size = 24
/** Least distance of two labels, and of two marks in one column. */
const labelGap = 32
const markGap = 46
/** Distance of two columns; together they leave room for the labels, even if many marks crowd at one height. */
const columnW = 50
const columnsW = 148

/** Marks at their heights, side by side where they would cover each other, with labels that keep apart. */
export function ladder(
  marks: readonly Rung[],
  title: string,
  titleReadings: readonly Reading[],
  axis: Axis,
  box: Area,
): Shape[] {
  const rungs = marks.toSorted((a, b) => b.bits - a.bits)
  const heights = rungs.map(({ bits }) => place(axis, bits))
  const columns = columnsOf(heights)
  // The floor's own label hangs below it, clear of the floor's line.
  const labels = spread(
    rungs.map(({ look }, i) => (heights[i] ?? 0) + (look === 'floor' ? 16 : -10)),
    box,
  )
  const count = Math.max(0, ...columns) + 1
  const pitch = Math.min(columnW, columnsW / count)
  const labelX = box.left + 34 + pitch * count
  return [
    {
      id: 'marks.title',
      is: 'text',
      x: box.left + 24,
      y: box.top + 34,
      text: title,
      size,
      weight: 800,
      fit: box.right - box.left - 48,
      readings: titleReadings,
    },
    ...rungs.flatMap((rung, i) => {
      const y = heights[i] ?? 0
      const x = box.left + 24 + pitch * ((columns[i] ?? 0) + 0.5)
      return rungShapes(rung, { x, y }, { x: labelX, y: labels[i] ?? y }, box.right - labelX - 16)
    }),
  ]
}

function rungShapes({ id, name, bits, source, look }: Rung, at: Point, label: Point, fit: number): Shape[] {
  const value = reading(bits, source, name, 'bits')
  const isSprite = look === 'train' || look === 'ghost'
  return [
    {
      id: `mark.${id}.line`,
      is: 'path',
      points: [
        { x: at.x + 25, y: isSprite ? at.y - 18 : at.y },
        { x: label.x - 6, y: label.y },
      ],
      stroke: 'faint',
      line: 2,
    },
    markShape(`mark.${id}`, look, at, [{ ...value, on: { axis: 'bits', part: 'y' } }]),
    {
      id: `mark.${id}.label`,
      is: 'text',
      ...label,
      text: t('stage.mark', { name, bits: formatBits(bits) }),
      size,
      weight: look === 'train' || look === 'class' ? 800 : 400,
      fit,
      readings: [value],
    },
  ]
}

function markShape(id: string, look: Rung['look'], at: Point, readings: readonly Reading[]): Shape {
  if (look === 'class') return { id, is: 'disc', ...at, r: 15, fill: 'yellow', stroke: 'ink', line: 3.5, readings }
  if (look === 'floor') return { id, is: 'rect', x: at.x - 26, y: at.y, w: 52, h: 5, fill: 'teal', readings }
  const name = look === 'train' ? 'locomotive' : 'ghost-wagon'
  return { id, is: 'sprite', name, tint: 'soft', ...at, w: 46, readings }
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
function spread(wanted: readonly number[], box: Area): number[] {
  const down: number[] = []
  for (const y of wanted) down.push(Math.max(y, (down.at(-1) ?? box.top + 40) + labelGap))
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
