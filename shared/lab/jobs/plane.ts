/** The picture in which a model's loss is looked at: where it would be some gentle steps later, and its gradient (plane.ts). */
import { z } from 'zod'
import { parameterCount } from '../../model/config.ts'
import { batchOf, corpusSentences, drawer } from '../batches.ts'
import { inSize, same } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { onShelf, planeOf } from '../plane.ts'
import { corpus, count, id, rate, rows, sampling, steps, type Of } from '../shapes.ts'

const job = z.object({
  kind: z.literal('plane'),
  id,
  from: id,
  to: id,
  corpus,
  sampling,
  /** Gentle steps of plain gradient descent, at this rate. */
  steps: steps.min(1),
  rate,
  /** Sentences of the gradient: those that come after the steps' own. */
  gradientRows: rows,
})
const report = z.object({
  jobId: id,
  kind: z.literal('plane'),
  to: id,
  /** Distance of the weights that is a unit of the picture. */
  unit: z.number().positive(),
  /** All directions that there are: the model's weights. */
  directions: count,
})

export const plane = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const from = { ...tools.take(job.from), moments: null }
    const { config } = from
    const engine = await tools.open(from)
    const sentences = corpusSentences(tools.pack, job.corpus)
    const draw = drawer(sentences, job.sampling)
    const wide = drawer(sentences, { seed: job.sampling.seed + 1, rows: job.gradientRows })
    const { gradient } = await engine.gradient(batchOf(config, wide(0)))
    for (let step = 0; step < job.steps; step++) {
      await engine.train([batchOf(config, draw(step))], { kind: 'sgd', rate: job.rate })
      await tools.breathe()
    }
    const made = planeOf(from, await engine.save(), gradient)
    tools.put(job.to, onShelf(made))
    return { jobId: job.id, kind: 'plane', to: job.to, unit: made.unit, directions: parameterCount(config) }
  },
  answers: ({ to }, report) => report.to === to,
  differences: (a, b) => [
    inSize('unit', [a.unit], [b.unit]),
    same('directions', String(a.directions), String(b.directions)),
  ],
})
