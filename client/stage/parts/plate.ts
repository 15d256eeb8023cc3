/** A small plate with a word or two in its middle, as wide as they need. */
import { lineWidth } from '../labels.ts'
import type { Point, Reading, Shape } from '../shape.ts'
import { write, type Type } from './write.ts'

type Rect = Extract<Shape, { is: 'rect' }>

export interface Plate {
  readonly h: number
  /** Paper left and right of the words. */
  readonly pad: number
  readonly type: Type
  readonly look: Pick<Rect, 'fill' | 'stroke' | 'line' | 'radius'>
}

/** Width of a plate with these words. */
export function plateW(words: string, { type, pad }: Plate): number {
  return lineWidth(words, type.size, type.weight) + 2 * pad
}

/** `at`: the middle of its left edge. Ids: `<id>.plate`, and `<id>.text` for its words. */
export function plate(id: string, words: string, at: Point, kind: Plate, readings: readonly Reading[] = []): Shape[] {
  const { h, type, look } = kind
  const w = plateW(words, kind)
  const middle = { ...type, align: 'middle', fit: w - 12 } as const
  return [
    { id: `${id}.plate`, is: 'rect', x: at.x, y: at.y - h / 2, w, h, ...look },
    write(`${id}.text`, words, { x: at.x + w / 2, y: at.y }, middle, readings),
  ]
}
