/** A text in as many lines as it needs, broken between words so that the longest line is as short as can be. */
import { lineWidth } from '../labels.ts'
import type { Point, Reading, Shape } from '../shape.ts'
import { write, type Type } from './write.ts'

/** The smallest type that is read from the last row. */
const smallest = 22

/** As few lines as fit without shrinking below `least`, and never more than `most`. */
export function linesOf(
  text: string,
  { size, weight, fit = Infinity }: Type,
  most: number,
  least = smallest,
): string[] {
  const words = text.split(' ')
  for (let count = 1; count < most; count++) {
    const lines = inLines(words, count)
    if (lines.every((line) => lineWidth(line, Math.min(size, least), weight) <= fit)) return lines
  }
  return inLines(words, most)
}

/** The largest type, up to its own size, for which so many lines have room. */
export function sizeIn(text: string, { size, weight, fit = Infinity }: Type, most: number): number {
  const words = text.split(' ')
  const sizes = Array.from({ length: most }, (_, i) => {
    const widest = Math.max(...inLines(words, i + 1).map((line) => lineWidth(line, 1, weight)))
    return fit / widest
  })
  return Math.min(size, Math.max(...sizes))
}

/** The narrowest column in which they take no more than so many lines. */
function inLines(words: readonly string[], count: number): string[] {
  const letters = words.join(' ').length
  for (let width = Math.ceil(letters / count); ; width++) {
    const lines = filled(words, width)
    if (lines.length <= count || width >= letters) return lines
  }
}

function filled(words: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** Around `at`, `pitch` apart. Ids: its own, and `<id>.<line>` from the second line on. Every number stands in one line. */
export function writeLines(
  id: string,
  text: string,
  { x, y }: Point,
  look: Type,
  { most, pitch, least }: { readonly most: number; readonly pitch: number; readonly least?: number },
  readings: readonly Reading[] = [],
): Shape[] {
  return linesOf(text, look, most, least).map((line, i, all) =>
    write(i === 0 ? id : `${id}.${i}`, line, { x, y: y + (i - (all.length - 1) / 2) * pitch }, look, readings),
  )
}
