/** A heat map: signed numbers as cells of a grid, each covered with ink in proportion to its value, one ink a sign. */
import { place, shownOn, type NamedAxis, type Reading, type Shape } from '../shape.ts'
import { sideBySide } from './belt.ts'
import type { Box } from './sheet.ts'
import { write } from './write.ts'

type Cells = Extract<Shape, { is: 'cells' }>

/** Largest side of a cell. */
const most = 40

/**
 * As large as `box` allows, in its middle. `values`: a reading of a list, row by row; `axis` runs from -1 to 1. Without
 * `columns` the grid takes the proportions of the box.
 */
export function heatMap(id: string, values: Reading, [name, axis]: NamedAxis, box: Box, columns?: number): Cells {
  const list = typeof values.value === 'number' ? [values.value] : values.value
  const grid = columns === undefined ? bestGrid(list.length, box) : { columns, size: sizeOf(list.length, columns, box) }
  const rows = Math.ceil(list.length / grid.columns)
  return {
    id,
    is: 'cells',
    x: box.x + (box.w - grid.columns * grid.size) / 2,
    y: box.y + (box.h - rows * grid.size) / 2,
    ...grid,
    cells: list.map((value) => place(axis, value)),
    readings: [shownOn(values, name, 'cells')],
  }
}

/** Of rows of 4, 8, 16, ... cells those that make the cells largest. */
function bestGrid(count: number, box: Box): { readonly columns: number; readonly size: number } {
  let best = { columns: Math.max(1, count), size: sizeOf(count, Math.max(1, count), box) }
  for (let columns = 4; columns <= count; columns *= 2) {
    const size = sizeOf(count, columns, box)
    if (size > best.size) best = { columns, size }
  }
  return best
}

function sizeOf(count: number, columns: number, { w, h }: Box): number {
  return Math.min(w / columns, h / Math.max(1, Math.ceil(count / columns)), most)
}

/** What the two inks mean, side by side around height `y`. */
export function heatKey(
  id: string,
  texts: readonly [plus: string, minus: string],
  box: Pick<Box, 'x' | 'w'>,
  y: number,
): Shape[] {
  const halves = sideBySide(2, { left: box.x, right: box.x + box.w, top: y, bottom: y }, 0)
  return halves.flatMap(({ x, w }, i): Shape[] => {
    const ink = i === 0 ? 'teal' : 'red'
    return [
      { id: `${id}.${ink}`, is: 'rect', x, y: y - 10, w: 20, h: 20, fill: ink },
      write(`${id}.${ink}.text`, texts[i] ?? '', { x: x + 28, y }, { size: 24, ink: 'soft', fit: w - 34 }),
    ]
  })
}
