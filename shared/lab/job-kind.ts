/**
 * All that is to be known of one kind of job, in one place: the shape of its text and of its report, how it runs, and how a
 * report on it is judged. `jobs.ts` lists the kinds; whoever deals with jobs asks there.
 */
import type { z } from 'zod'
import type { Pack, Papers } from '../packs/pack.ts'
import type { Difference } from './compare.ts'
import type { Tools } from './tools.ts'
import type { LabProgress, Of } from './shapes.ts'

/** What was said to whoever did a job: rates of the throttle, and whether to stop. */
export interface Steering {
  readonly turns: readonly number[]
  readonly isStopped: boolean
}

/** How jobs of one kind are run and judged. Methods are only ever given jobs and reports of their own kind. */
export interface Conduct<J, R> {
  run(job: J, tools: Tools): Promise<R>
  /** Whether a report, which has its shape, has all that this job asked for, so that no rule meets a hole. */
  answers(job: J, report: R, pack: Pack): boolean
  /** How far two reports on the same job lie apart, number by number. */
  differences(a: R, b: R): readonly Difference[]
  /** What changes in the job where the room has sentences of its own. */
  withPapers?(job: J, papers: Papers): Partial<J>
  /** It takes many steps: a server that trains nothing leaves it to browsers. */
  readonly trains?: true
  /** Only for what a host's browser may be asked to do, where the server could do it as well. */
  readonly away?: Away<J, R>
}

/** Jobs that are worth a journey to a browser, and the audit of what comes back: not whether it is true. */
export interface Away<J, R> {
  /** This one is: the others of its kind are over sooner than weights could travel. */
  isLong(job: J): boolean
  /** How many values an honest report has at most: list entries and fields, as server/weigh.ts counts them. */
  heaviest(job: J): number
  /** What is wrong with a progress report, or null. `turns`: rates that the browser was told during the job. */
  progressTrouble(job: J, claim: LabProgress, turns: readonly number[]): string | null
  /** What is wrong with a report, or null. */
  trouble(job: J, report: R, vocab: number, steering: Steering): string | null
}

/** Of a record or list itself, and of a number in it with its name, as server/weigh.ts weighs them. */
export const [HOLDER, ENTRY] = [4, 24]

export function jobKind<J extends z.ZodObject, R extends z.ZodObject>(
  job: J,
  report: R,
  conduct: Conduct<Of<J>, Of<R>>,
): Conduct<Of<J>, Of<R>> & { readonly job: J; readonly report: R } {
  return { job, report, ...conduct }
}
