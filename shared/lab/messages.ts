/**
 * What an asker and a lab in another thread say to each other. `call` ties an answer to its question.
 */
import { z } from 'zod'
import { engineTroubles } from '../engine/trouble.ts'
import { labJobSchema, labResultSchema } from './jobs.ts'
import { steerSchema, checkpointSchema, labProgressSchema } from './shapes.ts'

const call = z.int().min(0)
const id = z.string()

/** Asker to lab. */
export const labRequestSchema = z.discriminatedUnion('ask', [
  /** Run this job; answered by `result`, with `progress` and `shelved` before it. */
  z.object({ ask: z.literal('run'), call, job: labJobSchema }),
  /** Turn a lever of a running job; not answered. */
  z.object({ ask: z.literal('steer'), word: steerSchema }),
  /** Drop a job; its `run` is answered by `failed`. */
  z.object({ ask: z.literal('cancel'), jobId: id }),
  /** Put a checkpoint on the shelf; answered by `ok`. */
  z.object({ ask: z.literal('restore'), call, id, checkpoint: checkpointSchema }),
  /** Copy a checkpoint off the shelf; answered by `checkpoint`. */
  z.object({ ask: z.literal('checkpoint'), call, id }),
  /** Drop all other checkpoints; answered by `ok`. */
  z.object({ ask: z.literal('keepOnly'), call, ids: z.array(id) }),
  /** Stop working and free everything; answered by `ok`. */
  z.object({ ask: z.literal('dispose'), call }),
])
export type LabRequest = z.infer<typeof labRequestSchema>

/** Lab to asker. */
export const labReplySchema = z.discriminatedUnion('say', [
  z.object({ say: z.literal('result'), call, result: labResultSchema }),
  z.object({ say: z.literal('checkpoint'), call, checkpoint: checkpointSchema }),
  z.object({ say: z.literal('ok'), call }),
  z.object({
    say: z.literal('failed'),
    call,
    trouble: z.enum(['cancelled', 'unknown-checkpoint', 'bad-job', 'engine-failed']),
    message: z.string(),
  }),
  /** While a job runs, about four times a second. */
  z.object({ say: z.literal('progress'), call, progress: labProgressSchema }),
  /** A running job put a checkpoint on the shelf. */
  z.object({ say: z.literal('shelved'), call, id, step: z.int().min(0) }),
  /** The engine in use, when it is known and whenever something about it changes. */
  z.object({
    say: z.literal('engine'),
    engine: z.object({
      name: z.string(),
      msPerStep: z.number().nullable(),
      trouble: z.enum(engineTroubles).nullable(),
    }),
  }),
])
export type LabReply = z.infer<typeof labReplySchema>

/** A line to another thread: a Web Worker's, a worker thread's, or one end of a MessageChannel. */
export interface LabPort {
  readonly post: (message: LabRequest | LabReply) => void
  readonly hear: (onMessage: (message: unknown) => void) => void
}
