/**
 * Goes on with what people begin, and takes a fingerprint of all its numbers before and afterwards: the very engine that has
 * written is asked for its weights. Where another model is named, it also tells how many of the numbers are not what they are there.
 */
import { z } from 'zod'
import type { Checkpoint } from '../../engine/engine.ts'
import { checksum } from '../../measures/checksum.ts'
import { seedState } from '../../measures/random.ts'
import { BOUNDARY } from '../../packs/pack.ts'
import { inShares, same } from '../compare.ts'
import { jobKind } from '../job-kind.ts'
import { LabError } from '../lab-error.ts'
import { count, id, seed, share, size, words, type Of } from '../shapes.ts'
import { write } from './generate.ts'

/** FNV-1a of the weights, 32 bits. */
const fingerprint = z.int().min(0).max(0xffffffff)

const job = z.object({
  kind: z.literal('chat'),
  id,
  from: id,
  /** One answer each. `longest` counts the beginning, too. */
  prompts: z.array(words).min(1).max(200),
  longest: size,
  temperature: z.number().min(0),
  seed,
  /** Whose numbers are to be compared with. */
  beside: id.exactOptional(),
})
const report = z.object({
  jobId: id,
  kind: z.literal('chat'),
  /** What came after each beginning, without it. */
  sentences: z.array(z.array(count)),
  before: fingerprint,
  after: fingerprint,
  /** Share of the numbers that are others than beside it; null: nobody asked. */
  moved: share.nullable(),
})

function fingerprintOf({ weights }: Pick<Checkpoint, 'weights'>): number {
  return checksum(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength))
}

/** Share of the weights that are not the same bits' number; both have the same shape. */
function movedShare({ weights }: Checkpoint, other: Checkpoint): number {
  if (weights.length !== other.weights.length) throw new LabError('bad-job', 'a model of another shape')
  return weights.reduce((moved, weight, i) => moved + (weight === other.weights[i] ? 0 : 1), 0) / weights.length
}

export const chat = jobKind(job, report, {
  async run(job, tools): Promise<Of<typeof report>> {
    const { prompts, longest, temperature, beside } = job
    const engine = await tools.open(tools.take(job.from))
    const before = fingerprintOf(await engine.save())
    const sentences: number[][] = []
    for (const [at, prompt] of prompts.entries()) {
      const wanted = { prompt, count: 1, longest, temperature, seed: seedState(job.seed) + at }
      sentences.push(...(await write(engine, wanted, tools)))
    }
    const now = await engine.save()
    const moved = beside === undefined ? null : movedShare(now, tools.take(beside))
    return { jobId: job.id, kind: 'chat', sentences, before, after: fingerprintOf(now), moved }
  },
  answers: ({ prompts, beside }, { sentences, moved }, pack) =>
    sentences.length === prompts.length &&
    (moved === null) === (beside === undefined) &&
    sentences.every((words) => words.every((word) => word !== BOUNDARY && pack.words[word] !== undefined)),
  differences: (a, b) => [
    same('sentences', JSON.stringify(a.sentences), JSON.stringify(b.sentences)),
    same('fingerprints', `${a.before} ${a.after}`, `${b.before} ${b.after}`),
    inShares('moved', [a.moved ?? 0], [b.moved ?? 0]),
  ],
})
