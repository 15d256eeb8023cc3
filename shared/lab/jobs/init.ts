/** Fresh random weights from a seed: the "pile of math". */
import { z } from 'zod'
import { checkConfig } from '../../engine/check.ts'
import { initialWeights } from '../../model/init.ts'
import { jobKind } from '../job-kind.ts'
import { id, modelConfigSchema, seed, type Of } from '../shapes.ts'

const job = z.object({ kind: z.literal('init'), id, config: modelConfigSchema, seed, to: id })
const report = z.object({ jobId: id, kind: z.literal('init'), to: id })

export const init = jobKind(job, report, {
  async run({ id, config, seed, to }, tools): Promise<Of<typeof report>> {
    checkConfig(config)
    tools.put(to, { config, step: 0, weights: initialWeights(config, seed), moments: null })
    return { jobId: id, kind: 'init', to }
  },
  answers: ({ to }, report) => report.to === to,
  differences: () => [],
})
