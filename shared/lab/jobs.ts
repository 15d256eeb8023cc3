/**
 * What the game may ask of the model, and what comes back: one line a kind, each of which is a file.
 *
 * Jobs and results are plain JSON; weights travel as `Checkpoint`s on the lab's shelf, under an id that the
 * asker chose. A job is a function of its text, the pack and the checkpoints it names: run twice, on any machine,
 * it gives the same numbers up to the executor's rounding. What starts from a checkpoint names it `from`, what leaves one
 * names it `to`. The lab speaks bits (log2) and words' token ids.
 */
import { z } from 'zod'
import type { Papers } from '../packs/pack.ts'
import { same, type Difference } from './compare.ts'
import type { Conduct } from './job-kind.ts'
import { blanks } from './jobs/blanks.ts'
import { brain } from './jobs/brain.ts'
import { chat } from './jobs/chat.ts'
import { depot } from './jobs/depot.ts'
import { drift } from './jobs/drift.ts'
import { evaluate } from './jobs/evaluate.ts'
import { forks } from './jobs/forks.ts'
import { generate } from './jobs/generate.ts'
import { influence } from './jobs/influence.ts'
import { init } from './jobs/init.ts'
import { inspect } from './jobs/inspect.ts'
import { nearness } from './jobs/nearness.ts'
import { plane } from './jobs/plane.ts'
import { population } from './jobs/population.ts'
import { predict } from './jobs/predict.ts'
import { prefer } from './jobs/prefer.ts'
import { slice } from './jobs/slice.ts'
import { slope } from './jobs/slope.ts'
import { step } from './jobs/step.ts'
import { train } from './jobs/train.ts'
import { way } from './jobs/way.ts'
import { LabError } from './lab-error.ts'
import type { Of } from './shapes.ts'

/** Every kind of job there is. */
const kinds = [
  init,
  depot,
  brain,
  blanks,
  drift,
  train,
  step,
  evaluate,
  predict,
  prefer,
  inspect,
  influence,
  nearness,
  plane,
  slice,
  slope,
  way,
  generate,
  chat,
  forks,
  population,
] as const

type Kind = (typeof kinds)[number]
export type LabJob = Of<Kind['job']>
export type LabResult = Of<Kind['report']>
export type LabJobKind = LabJob['kind']

const [first, ...others] = kinds

/** What a job means, and whether its checkpoints exist, is the lab's business. */
export const labJobSchema: z.ZodType<LabJob> = z.discriminatedUnion('kind', [
  first.job,
  ...others.map(({ job }) => job),
])
export const labResultSchema: z.ZodType<LabResult> = z.discriminatedUnion('kind', [
  first.report,
  ...others.map(({ report }) => report),
])

const conducts = new Map<string, Conduct<LabJob, LabResult>>(kinds.map((kind) => [kind.job.shape.kind.value, kind]))

/** How jobs of this kind are run and judged. Throws `LabError` for one that is not on the list. */
export function conductOf({ kind }: Pick<LabJob, 'kind'>): Conduct<LabJob, LabResult> {
  const conduct = conducts.get(kind)
  if (conduct === undefined) throw new LabError('bad-job', `no job is called ${kind}`)
  return conduct
}

/** A job as it goes to a lab: with the room's own sentences, which no lab's pack holds; as it is where there are none. */
export function withPapers<J extends LabJob>(job: J, papers: Papers | null): J {
  return papers === null ? job : { ...job, ...conductOf(job).withPapers?.(job, papers) }
}

/** How far two reports on the same job lie apart, number by number. */
export function differences(a: LabResult, b: LabResult): readonly Difference[] {
  return a.kind === b.kind ? conductOf(a).differences(a, b) : [same('kind of report', a.kind, b.kind)]
}

/** Whether a host's browser is asked to do it where the server trains, too. What is over sooner than weights could travel the server does itself. */
export function isLong(job: LabJob): boolean {
  return conductOf(job).away?.isLong(job) ?? false
}

/** Whether many steps are taken in it, so that a server that trains nothing leaves it to browsers. */
export function isTraining(job: LabJob): boolean {
  return conductOf(job).trains === true || isLong(job)
}
