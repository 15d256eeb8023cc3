/**
 * A lab in another thread, seen from this one. Whoever owns the thread says `broken` when it died, so that
 * nobody waits for an answer that cannot come.
 */
import type { Checkpoint } from '../engine/engine.ts'
import type { CheckpointId, Steer } from './shapes.ts'
import type { LabJob, LabResult } from './jobs.ts'
import { LabError } from './lab-error.ts'
import type { Lab, LabListener } from './lab.ts'
import { labReplySchema, type LabPort, type LabReply, type LabRequest } from './messages.ts'

type Answer = Extract<LabReply, { say: 'result' | 'checkpoint' | 'ok' }>

interface Waiting {
  readonly answer: (reply: Answer) => void
  readonly fail: (error: LabError) => void
  readonly hear: LabListener
}

export class WorkerLab implements Lab {
  engine: Lab['engine'] = null
  readonly #port: LabPort
  readonly #end: () => void | Promise<void>
  readonly #waiting = new Map<number, Waiting>()
  #nextCall = 0
  #broken: LabError | null = null

  /** `end` stops the thread; it is called once, after the lab has been disposed. */
  constructor(port: LabPort, end: () => void | Promise<void>) {
    this.#port = port
    this.#end = end
    port.hear((message) => this.#hear(message))
  }

  async run(job: LabJob, hear: LabListener = {}): Promise<LabResult> {
    const reply = await this.#ask((call) => ({ ask: 'run', call, job }), hear)
    if (reply.say !== 'result') throw new LabError('engine-failed', `a job was answered by '${reply.say}'`)
    return reply.result
  }

  steer(word: Steer): void {
    if (!this.#broken) this.#port.post({ ask: 'steer', word })
  }

  cancel(jobId: string): void {
    if (!this.#broken) this.#port.post({ ask: 'cancel', jobId })
  }

  async restore(id: CheckpointId, checkpoint: Checkpoint): Promise<void> {
    await this.#ask((call) => ({ ask: 'restore', call, id, checkpoint }))
  }

  async checkpoint(id: CheckpointId): Promise<Checkpoint> {
    const reply = await this.#ask((call) => ({ ask: 'checkpoint', call, id }))
    if (reply.say !== 'checkpoint') throw new LabError('engine-failed', `a checkpoint was answered by '${reply.say}'`)
    return reply.checkpoint
  }

  async keepOnly(ids: readonly CheckpointId[]): Promise<void> {
    await this.#ask((call) => ({ ask: 'keepOnly', call, ids: [...ids] }))
  }

  async dispose(): Promise<void> {
    if (this.#broken) return
    await this.#ask((call) => ({ ask: 'dispose', call })).catch(() => undefined)
    this.broken('the lab was closed')
    await this.#end()
  }

  /** The thread is gone: everything that waits fails, and so does everything asked from now on. */
  broken(why: string): void {
    this.#broken ??= new LabError('engine-failed', why)
    for (const { fail } of this.#waiting.values()) fail(this.#broken)
    this.#waiting.clear()
  }

  #ask(request: (call: number) => LabRequest, hear: LabListener = {}): Promise<Answer> {
    if (this.#broken) return Promise.reject(this.#broken)
    const call = this.#nextCall++
    return new Promise((answer, fail) => {
      this.#waiting.set(call, { answer, fail, hear })
      this.#port.post(request(call))
    })
  }

  #hear(message: unknown): void {
    const parsed = labReplySchema.safeParse(message)
    if (parsed.success) this.#heard(parsed.data)
    // The other side runs the same program, so an answer that cannot be read is a fault and not a form of words.
    else this.broken(`the lab's answer cannot be read: ${parsed.error.message}`)
  }

  #heard(reply: LabReply): void {
    if (reply.say === 'engine') {
      this.engine = reply.engine
      return
    }
    const waiting = this.#waiting.get(reply.call)
    if (!waiting) return
    switch (reply.say) {
      case 'progress':
        waiting.hear.onProgress?.(reply.progress)
        return
      case 'shelved':
        waiting.hear.onCheckpoint?.(reply.id, reply.step)
        return
      case 'failed':
        this.#waiting.delete(reply.call)
        waiting.fail(new LabError(reply.trouble, reply.message))
        return
      case 'result':
      case 'checkpoint':
      case 'ok':
        this.#waiting.delete(reply.call)
        waiting.answer(reply)
    }
  }
}
