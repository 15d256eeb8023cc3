/**
 * How words move while a model is trained: a fresh brain reads the sentences of a corpus, and at some of its steps its words are
 * looked at as vectors. The vectors are those of the output (the head is tied to the embedding), minus their mean over all
 * words. What comes back is small: the cosine of some pairs, how many words have one of their own kind as their nearest, and
 * where each stands on a map.
 *
 * The map has the two directions in which the vectors of the last step differ most (principal components), and keeps them for
 * all steps. For a rematch the words of each sentence may be shuffled: whatever a word tells by its place is gone.
 */
import { z } from 'zod'
import { checkConfig } from '../../engine/check.ts'
import { entryAt } from '../../measures/entries.ts'
import { mean } from '../../measures/mean.ts'
import { randomFrom } from '../../measures/random.ts'
import { centred, cosine, mainDirections, onto, type Vector } from '../../measures/vectors.ts'
import { initialWeights } from '../../model/init.ts'
import { corpusSentences, drawer } from '../batches.ts'
import { inShares, same } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { checkMarks } from '../marks.ts'
import { LabError } from '../lab-error.ts'
import { corpus, count, id, modelConfigSchema, rule, sampling, seed, share, steps, words, type Of } from '../shapes.ts'
import type { Tools } from '../tools.ts'
import { trainer } from '../trainer.ts'
import { wordVectors } from '../word-vectors.ts'

const cosines = z.array(z.number().min(-1.001).max(1.001))
const job = z.object({
  kind: z.literal('drift'),
  id,
  /** Of its weights. */
  config: modelConfigSchema,
  seed,
  corpus,
  /** As the sentences are written, or each with its words in another order. */
  order: z.enum(['written', 'shuffled']),
  sampling,
  rule,
  /** Steps after which its words are looked at, ascending; 0 is before the first. */
  marks: z.array(steps).min(1).max(60),
  pairs: z
    .array(z.tuple([count, count]))
    .min(1)
    .max(20),
  /** The words of the map, by kind. */
  kinds: z.array(words).min(2).max(40),
})
const mark = z.object({
  step: count,
  /** By pair. */
  cosines,
  /** Share of the map's words whose nearest is of their own kind. */
  kin: share,
  /** By word of the map, kind after kind. */
  places: z.array(z.tuple([z.number(), z.number()])),
})
const report = z.object({
  jobId: id,
  kind: z.literal('drift'),
  marks: z.array(mark),
  /** How much of what the vectors of the last step differ by lies in the map. */
  shown: share,
})

export type DriftJob = Of<typeof job>
export type DriftMark = Of<typeof mark>

/** The words' vectors, in the order of the vocabulary. */
type Vectors = readonly Vector[]

async function run(job: DriftJob, tools: Tools): Promise<Of<typeof report>> {
  const { config, marks } = job
  checkConfig(config)
  checkMarks(marks)
  const asked = [...job.pairs.flat(), ...job.kinds.flat()]
  if (asked.some((word) => word >= config.vocab)) throw new LabError('bad-job', 'a word that the brain does not have')
  const engine = await tools.open({ config, step: 0, weights: initialWeights(config, job.seed), moments: null })
  const train = trainer(engine, tools, { draw: drawer(sentencesOf(job, tools), job.sampling), rule: job.rule })
  const all = marks.at(-1) ?? 0
  const found: Vectors[] = []
  for (const step of marks) {
    await train(step)
    const vectors = centred(wordVectors(await engine.save()))
    found.push(vectors)
    tools.report({ done: step, all, points: [], figures: cosinesOf(job, vectors) })
    await tools.breathe()
  }
  return { jobId: job.id, kind: 'drift', ...told(job, found) }
}

function sentencesOf({ corpus, order, seed }: DriftJob, { pack }: Pick<Tools, 'pack'>) {
  const sentences = corpusSentences(pack, corpus)
  if (order === 'written') return sentences
  const random = randomFrom(seed)
  return sentences.map((words) => random.shuffle(words))
}

function cosinesOf({ pairs }: DriftJob, vectors: Vectors): number[] {
  return pairs.map((pair) => cosine(entryAt(vectors, entryAt(pair, 0)), entryAt(vectors, entryAt(pair, 1))))
}

function told(job: DriftJob, found: readonly Vectors[]): Pick<Of<typeof report>, 'marks' | 'shown'> {
  const onMap = job.kinds.flat()
  const last = onMap.map((word) => entryAt(entryAt(found, found.length - 1), word))
  const { directions, share } = mainDirections(last, 2)
  const [across, up] = [entryAt(directions, 0), entryAt(directions, 1)]
  const marks = found.map((vectors, i): DriftMark => {
    const own = onMap.map((word) => entryAt(vectors, word))
    return {
      step: entryAt(job.marks, i),
      cosines: cosinesOf(job, vectors),
      kin: kinOf(own, job.kinds),
      places: own.map((vector) => [onto(vector, across), onto(vector, up)]),
    }
  })
  if (!marks.every(({ places }) => places.flat().every(Number.isFinite)))
    throw new LabError('bad-job', 'it came to no number')
  return { marks, shown: share }
}

function kinOf(vectors: Vectors, kinds: DriftJob['kinds']): number {
  const kindOf = kinds.flatMap((words, kind) => words.map(() => kind))
  return mean(
    vectors.map((vector, i) => {
      const near = vectors.map((other, j) => (i === j ? -Infinity : cosine(vector, other)))
      return Number(kindOf[near.indexOf(Math.max(...near))] === kindOf[i])
    }),
  )
}

export const drift = jobKind(job, report, {
  trains: true,
  run,
  answers: ({ marks, pairs, kinds }, told) =>
    told.marks.length === marks.length &&
    told.marks.every(
      ({ step, cosines, places }, i) =>
        step === marks[i] && cosines.length === pairs.length && places.length === kinds.flat().length,
    ),
  // Where words stand on a map hangs on directions that rounding may turn where two of them count nearly alike.
  differences: (a, b) => [
    same('marks', String(a.marks.length), String(b.marks.length)),
    ...a.marks.map((one, i) => inShares(`cosines at ${one.step}`, one.cosines, b.marks[i]?.cosines ?? [])),
  ],
})
