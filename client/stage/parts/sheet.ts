/** Paper to draw and write on. */
import type { Area, Shape } from '../shape.ts'

type Rect = Extract<Shape, { is: 'rect' }>

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export function boxOf({ left, top, right, bottom }: Area): Box {
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** A card of paper with an inked edge; `look` changes what is usual. */
export function sheet(id: string, box: Box, look: Partial<Omit<Rect, 'id' | 'is' | keyof Box>> = {}): Rect {
  return { id, is: 'rect', ...box, radius: 18, fill: 'card', stroke: 'ink', line: 3.5, ...look }
}

/** Paper with a dashed edge: for land that was not measured, and for what others measured there. */
export function blankSheet(area: Area): Shape[] {
  const box = boxOf(area)
  return [
    { id: 'sheet', is: 'rect', ...box, radius: 20, fill: 'paper', alpha: 0.9 },
    { id: 'sheet.edge', is: 'rect', ...box, radius: 20, stroke: 'soft', line: 3.5, dash: [16, 13] },
  ]
}
