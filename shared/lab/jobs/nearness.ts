/** How near the arrow of one word is to those of all others: cosines of the centred output vectors. No step is taken. */
import { z } from 'zod'
import { centred, cosine } from '../../measures/vectors.ts'
import { inShares } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { LabError } from '../lab-error.ts'
import { count, id, type Of } from '../shapes.ts'
import { wordVectors } from '../word-vectors.ts'

const job = z.object({ kind: z.literal('nearness'), id, from: id, word: count })
const report = z.object({
  jobId: id,
  kind: z.literal('nearness'),
  /** By word of the vocabulary; that of the word with itself is 1. */
  cosines: z.array(z.number().min(-1.001).max(1.001)),
})

export const nearness = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const vectors = centred(wordVectors(tools.take(job.from)))
    const own = vectors[job.word]
    if (own === undefined) throw new LabError('bad-job', 'a word that the brain does not have')
    await tools.breathe()
    const cosines = vectors.map((vector) => cosine(own, vector))
    if (!cosines.every(Number.isFinite)) throw new LabError('bad-job', 'it came to no number')
    return { jobId: job.id, kind: 'nearness', cosines }
  },
  answers: (_job, { cosines }, pack) => cosines.length === pack.words.length,
  differences: (a, b) => [inShares('cosines', a.cosines, b.cosines)],
})
