/** Marks of several that were measured alike, each at its height in bits on the axis `bits`. */
import { formatBits, t } from '../../locale/t.ts'
import {
  place,
  placeOf,
  reading,
  shownOn,
  type Area,
  type Axis,
  type Point,
  type Reading,
  type Shape,
} from '../shape.ts'
import { lanesOf, spread } from './apart.ts'
import { write } from './write.ts'

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
const columnsW = 132

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
  const lanes = lanesOf(heights, markGap)
  const top = box.top + 40 + labelGap
  // The floor's own label hangs below it, clear of the floor's line.
  const labels = spread(
    rungs.map(({ look }, i) => (heights[i] ?? 0) + (look === 'floor' ? 16 : -10)),
    labelGap,
    top,
    box.bottom - 14,
  )
  const count = Math.max(0, ...lanes) + 1
  const pitch = Math.min(columnW, columnsW / count)
  const labelX = box.left + 34 + pitch * count
  const type = { size, weight: 800, fit: box.right - box.left - 48 } as const
  const placed = rungs.map((rung, i) => {
    const y = heights[i] ?? 0
    const x = box.left + 14 + pitch * ((lanes[i] ?? 0) + 0.5)
    return { rung, at: { x, y }, label: { x: labelX, y: labels[i] ?? y } }
  })
  return [
    write('marks.title', title, { x: box.left + 24, y: box.top + 34 }, type, titleReadings),
    // Ties lie under all marks and labels.
    ...placed.map(({ rung, at, label }) => tie(rung, at, label)),
    ...placed.flatMap(({ rung, at, label }) => rungShapes(rung, at, label, axis, box.right - labelX - 16)),
  ]
}

function tie({ id, look }: Rung, at: Point, label: Point): Shape {
  const points = [
    { x: at.x + 25, y: look === 'train' || look === 'ghost' ? at.y - 18 : at.y },
    { x: label.x - 6, y: label.y },
  ]
  return { id: `mark.${id}.line`, is: 'path', points, stroke: 'faint', line: 2 }
}

function rungShapes({ id, name, bits, source, look }: Rung, at: Point, label: Point, axis: Axis, fit: number): Shape[] {
  const value = reading(bits, source, name, 'bits')
  const isOurs = look === 'train' || look === 'class'
  const text = t('stage.mark', { name, bits: formatBits(bits) })
  return [
    markShape(`mark.${id}`, look, { x: at.x, y: placeOf(value, axis) }, [shownOn(value, 'bits', 'y')]),
    write(`mark.${id}.label`, text, label, { size, weight: isOurs ? 800 : 400, fit }, [value]),
  ]
}

function markShape(id: string, look: Rung['look'], at: Point, readings: readonly Reading[]): Shape {
  if (look === 'class') return { id, is: 'disc', ...at, r: 15, fill: 'yellow', stroke: 'ink', line: 3.5, readings }
  if (look === 'floor') return { id, is: 'rect', x: at.x - 26, y: at.y, w: 52, h: 5, fill: 'teal', readings }
  const name = look === 'train' ? 'locomotive' : 'ghost-wagon'
  return { id, is: 'sprite', name, tint: 'soft', ...at, w: 46, readings }
}
