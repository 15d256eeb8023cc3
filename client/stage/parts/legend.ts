/** What the marks of a picture mean: a row of samples, each with its words behind it. */
import { lineWidth } from '../labels.ts'
import type { Point, Reading, Shape } from '../shape.ts'
import { write, type Type } from './write.ts'

export interface Entry {
  readonly id: string
  /** Draws the sample around `at`, its left end, `w` wide. */
  readonly sample: (at: Point) => readonly Shape[]
  readonly w: number
  readonly text: string
  readonly type: Type
  readonly readings?: readonly Reading[]
}

/** Between a sample and its words, and at least between two entries. */
const behind = 12
const between = 22

/** From `left` to `right` at one height, the first at its left end and the last at its right; too many shrink alike. */
export function legend(entries: readonly Entry[], left: number, right: number, y: number): Shape[] {
  const textW = entries.map(({ text, type }) => lineWidth(text, type.size, type.weight))
  const fixed = entries.reduce((sum, { w }) => sum + w + behind, 0)
  const words = textW.reduce((sum, w) => sum + w, 0)
  const gaps = Math.max(0, entries.length - 1)
  const part = Math.min(1, Math.max(0, right - left - fixed - gaps * between) / Math.max(1, words))
  const gap = gaps === 0 ? 0 : (right - left - fixed - words * part) / gaps
  let x = left
  return entries.flatMap(({ id, sample, w, text, type, readings }, i) => {
    const at = { x, y }
    const fit = (textW[i] ?? 0) * part
    const shapes = [
      ...sample(at),
      write(id, text, { x: x + w + behind, y }, part < 1 ? { ...type, fit } : type, readings),
    ]
    x += w + behind + fit + gap
    return shapes
  })
}
