/**
 * How steep the loss is at places of a picture: at each the gradient of some of the ground's sentences, or of all, in the two
 * directions that the picture has.
 */
import { z } from 'zod'
import { batchOf, drawer } from '../batches.ts'
import { inSize, same } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { ground, groundOf, modelAt, offShelf, place, slopeIn } from '../plane.ts'
import { id, sampling, type Of } from '../shapes.ts'

const asked = z.object({
  at: place,
  /** The first batch of this sampling from the ground's sentences; null: all of them. */
  some: sampling.nullable(),
})
const job = z.object({ kind: z.literal('slope'), id, from: id, on: ground, asked: z.array(asked).min(1).max(1000) })
const report = z.object({
  jobId: id,
  kind: z.literal('slope'),
  /** By place: the way that a step of plain gradient descent with rate 1 would go, in units, as far as the picture shows it. */
  steps: z.array(place),
})

export const slope = jobKind(job, report, {
  async run({ id, from, on, asked }, tools): Promise<Of<typeof report>> {
    const plane = offShelf(tools.take(from))
    const all = groundOf(tools, on)
    const square = plane.unit ** 2
    const engine = await tools.open(plane.from)
    const steps = []
    for (const { at, some } of asked) {
      await engine.load(modelAt(plane, at))
      const { gradient } = await engine.gradient(batchOf(plane.from.config, some === null ? all : drawer(all, some)(0)))
      const { x, y } = slopeIn(plane, gradient)
      steps.push({ x: -x / square, y: -y / square })
      await tools.breathe()
    }
    return { jobId: id, kind: 'slope', steps }
  },
  answers: ({ asked }, { steps }) => steps.length === asked.length,
  differences: (a, b) => [
    same('places', String(a.steps.length), String(b.steps.length)),
    ...a.steps.map(({ x, y }, i) => {
      const other = b.steps[i]
      return inSize(`step at place ${i}`, [x, y], other === undefined ? [] : [other.x, other.y])
    }),
  ],
})
