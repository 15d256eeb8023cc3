/** The worker's side of a lab in another thread: hears requests, asks the lab, answers. */
import { LabError } from './lab-error.ts'
import type { Lab } from './lab.ts'
import { labRequestSchema, type LabPort, type LabReply, type LabRequest } from './messages.ts'

export function serveLab(lab: Lab, port: LabPort): void {
  let told = ''

  function tellEngine(): void {
    const { engine } = lab
    const news = JSON.stringify(engine)
    if (!engine || news === told) return
    told = news
    port.post({ say: 'engine', engine })
  }

  async function answer(request: LabRequest): Promise<LabReply | null> {
    switch (request.ask) {
      case 'run': {
        const { call, job } = request
        const result = await lab.run(job, {
          onProgress: (progress) => {
            tellEngine()
            port.post({ say: 'progress', call, progress })
          },
          onCheckpoint: (id, step) => port.post({ say: 'shelved', call, id, step }),
        })
        tellEngine()
        return { say: 'result', call, result }
      }
      case 'steer':
        lab.steer(request.word)
        return null
      case 'cancel':
        lab.cancel(request.jobId)
        return null
      case 'restore':
        await lab.restore(request.id, request.checkpoint)
        return { say: 'ok', call: request.call }
      case 'checkpoint':
        return { say: 'checkpoint', call: request.call, checkpoint: await lab.checkpoint(request.id) }
      case 'keepOnly':
        await lab.keepOnly(request.ids)
        return { say: 'ok', call: request.call }
      case 'dispose':
        await lab.dispose()
        return { say: 'ok', call: request.call }
    }
    return request satisfies never
  }

  port.hear((message) => {
    const parsed = labRequestSchema.safeParse(message)
    if (!parsed.success) {
      refuse(
        message,
        new LabError(
          'bad-job',
          parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
        ),
      )
      return
    }
    answer(parsed.data).then(
      (reply) => reply && port.post(reply),
      (error: unknown) => {
        tellEngine()
        refuse(message, error)
      },
    )
  })

  function refuse(message: unknown, error: unknown): void {
    // Without a call number nobody waits for an answer.
    if (typeof message !== 'object' || message === null || !('call' in message) || typeof message.call !== 'number')
      return
    const trouble = error instanceof LabError ? error.trouble : 'engine-failed'
    const why = error instanceof Error ? error.message : String(error)
    port.post({ say: 'failed', call: message.call, trouble, message: why })
  }
}
