/** A line through losses of single batches, which jump: what stands on screens as "on the last batches". */

const batches = 16

/** At each value, the mean of the middle half (interquartile mean) of it and of up to fifteen before it. */
export function middleOfLast(values: readonly number[]): number[] {
  return values.map((_, i) => {
    const window = values.slice(Math.max(0, i - batches + 1), i + 1).sort((a, b) => a - b)
    const cut = Math.floor(window.length / 4)
    const middle = window.slice(cut, window.length - cut)
    return middle.reduce((sum, value) => sum + value, 0) / middle.length
  })
}
