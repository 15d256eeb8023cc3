/** A model's loss at places of a picture: a place is a model, and its altitude is measured. The points of a map are told of row by row. */
import { z } from 'zod'
import { inBits } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { altimeter, ground, offShelf, place } from '../plane.ts'
import { bits, id, size, type Of } from '../shapes.ts'

const job = z.object({
  kind: z.literal('slice'),
  id,
  from: id,
  on: ground,
  places: z.array(place).min(1).max(1000),
  /** Of so many places together it is told how far it has come. */
  row: size,
})
const report = z.object({
  jobId: id,
  kind: z.literal('slice'),
  /** By place: bits a token. */
  heights: z.array(bits),
})

export const slice = jobKind(job, report, {
  async run({ id, from, on, places, row }, tools): Promise<Of<typeof report>> {
    const altitudeAt = await altimeter(tools, offShelf(tools.take(from)), on)
    const heights: number[] = []
    while (heights.length < places.length) {
      for (const at of places.slice(heights.length, heights.length + row)) heights.push(await altitudeAt(at))
      if (places.length > row) tools.report({ done: heights.length, all: places.length, points: [] })
      await tools.breathe()
    }
    return { jobId: id, kind: 'slice', heights }
  },
  answers: ({ places }, { heights }) => heights.length === places.length && heights.every(Number.isFinite),
  differences: (a, b) => a.heights.map((height, i) => inBits(`place ${i}`, height, b.heights[i])),
})
