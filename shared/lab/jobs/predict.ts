/** Full next-word distributions. */
import { z } from 'zod'
import { BOUNDARY } from '../../packs/pack.ts'
import { inShares } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { id, sentences, share, type Of } from '../shapes.ts'

const job = z.object({ kind: z.literal('predict'), id, from: id, contexts: sentences })
const report = z.object({
  jobId: id,
  kind: z.literal('predict'),
  /** One a context: probability of every word, length V. */
  distributions: z.array(z.array(share)),
})

export const predict = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const engine = await tools.open(tools.take(job.from))
    const found = await engine.predict(job.contexts.map((words) => [BOUNDARY, ...words]))
    return { jobId: job.id, kind: 'predict', distributions: found.map((logProbs) => Array.from(logProbs, Math.exp)) }
  },
  answers: ({ contexts }, { distributions }, pack) =>
    distributions.length === contexts.length &&
    distributions.every((shares) => shares.length === pack.words.length && shares.every((p) => p >= 0 && p <= 1.001)),
  differences: (a, b) =>
    a.distributions.map((shares, i) => inShares(`distribution ${i}`, shares, b.distributions[i] ?? [])),
})
