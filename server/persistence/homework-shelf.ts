/** What the server keeps of homework: what was given, and what each device has brought. Part of `Store`. */
import { z } from 'zod'
import { type DoneStop, doneStopsSchema } from '../../shared/homework/result.ts'
import type { Window } from '../../shared/homework/window.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import { planSchema } from '../../shared/lessons/plan-schema.ts'

export interface StoredHomework extends Window {
  /** It stands in the link. */
  readonly id: string
  /** SHA-256 of the teacher's secret, hex. */
  readonly secretHash: string
  readonly classCode: string | null
  readonly plan: Plan
}

/** Of one device: the newest that is not less than it had brought before. */
export interface StoredResult {
  /** SHA-256 of what the device has drawn for this homework, hex. */
  readonly device: string
  /** Made from the same, for people to know it by: 32 bits. */
  readonly mark: number
  readonly run: string
  /** When it came, ms. */
  readonly at: number
  readonly stops: readonly DoneStop[]
}

export type PutResult = 'kept' | 'full' | 'gone'

/** Whatever writes rejects with `NotStored` when it cannot; nothing has changed then. */
export interface HomeworkShelf {
  put(homework: StoredHomework): Promise<void>
  get(id: string): Promise<StoredHomework | null>
  /** Those of a class, the oldest first. */
  ofClass(classCode: string): Promise<readonly StoredHomework[]>
  /** Ids of those that ended before this time (ms). */
  endedBefore(before: number): Promise<readonly string[]>
  /**
   * One row a device. Fewer stops than it had, or the same of the same run once more, change nothing, and are `kept`; `full`:
   * there are `most` devices without this one; `gone`: there is no such homework.
   */
  putResult(id: string, result: StoredResult, most: number): Promise<PutResult>
  /** In the order in which they came. */
  results(id: string): Promise<readonly StoredResult[]>
  /** With its results. `cleanUp` takes them off the disk. */
  forget(id: string): Promise<void>
}

const homeworkRow = z.object({
  id: z.string(),
  secret_hash: z.string(),
  class_code: z.string().nullable(),
  opens: z.coerce.number(),
  ends: z.coerce.number(),
  plan: z.string(),
})
const resultRow = z.object({
  device: z.string(),
  mark: z.coerce.number(),
  run: z.string(),
  at: z.coerce.number(),
  stops: z.string(),
})

/** Of a row of either database; one that cannot be read is left out. */
export function toHomework(row: unknown): StoredHomework[] {
  const { secret_hash, class_code, plan, ...rest } = homeworkRow.parse(row)
  const read = planSchema.safeParse(JSON.parse(plan))
  return read.success ? [{ ...rest, secretHash: secret_hash, classCode: class_code, plan: read.data }] : []
}

export function toResult(row: unknown): StoredResult[] {
  const { stops, ...rest } = resultRow.parse(row)
  const read = doneStopsSchema.safeParse(JSON.parse(stops))
  return read.success ? [{ ...rest, stops: read.data }] : []
}
