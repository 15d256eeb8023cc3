/** A line of type at a place: `at` is the middle of its height, and its left end, middle or right end as `align` says. */
import type { Point, Reading, Shape } from '../shape.ts'

type Text = Extract<Shape, { is: 'text' }>

/** How it looks and when it comes: `size` and `fit` in the picture's units. */
export type Type = Omit<Text, 'id' | 'is' | 'x' | 'y' | 'text' | 'readings'>

/** Every number among `words` must be one of its readings. */
export function write(id: string, words: string, { x, y }: Point, look: Type, readings: readonly Reading[] = []): Text {
  return { id, is: 'text', x, y, text: words, ...look, ...(readings.length > 0 && { readings }) }
}
