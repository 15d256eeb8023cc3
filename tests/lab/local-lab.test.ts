/** The lab in a real worker thread does what the lab in this thread does, and its death is heard. */
import { afterEach, describe, expect, it } from 'vitest'
import { openLocalLab } from '../../server/lab/local-lab.ts'
import type { Lab } from '../../shared/lab/lab.ts'
import { serveLab } from '../../shared/lab/serve-lab.ts'
import type { LabPort } from '../../shared/lab/messages.ts'
import { WorkerLab } from '../../shared/lab/worker-lab.ts'
import { done, startedLab, tinyBrain, town, trainJob } from './lab-builders.ts'

let open: Lab | null = null
afterEach(() => open?.dispose())

async function threadLab(): Promise<Lab> {
  open = openLocalLab(town)
  await open.run({ id: 'init', kind: 'init', config: tinyBrain, seed: 1, to: 'start' })
  return open
}

describe('a lab in a worker thread', () => {
  it('trains to the same bits as one in this thread, and names its engine', async () => {
    const here = await startedLab()
    const there = await threadLab()
    const shelved: number[] = []
    let reports = 0
    const result = await there.run(trainJob(), {
      onCheckpoint: (_, step) => shelved.push(step),
      onProgress: () => reports++,
    })
    expect(result).toEqual(await here.run(trainJob()))
    expect(await there.checkpoint('end')).toEqual(await here.checkpoint('end'))
    expect(shelved).toEqual([10, 20, 30])
    expect(reports).toBeGreaterThan(0)
    expect(there.engine?.name).toBe('wasm-simd')
    expect(there.engine?.msPerStep).toBeGreaterThan(0)
  })

  it('hears steering and cancelling while it works', async () => {
    const lab = await threadLab()
    const endless = trainJob({ steps: 1_000_000, saveEvery: 1_000_000 })
    const stopped = await lab.run(endless, { onProgress: () => lab.steer({ kind: 'stop', jobId: 'train' }) })
    expect(stopped).toMatchObject({ ended: 'stopped' })
    const cancelled = lab.run(endless, { onProgress: () => lab.cancel('train') })
    await expect(cancelled).rejects.toMatchObject({ trouble: 'cancelled' })
  })

  it('keeps and drops checkpoints', async () => {
    const lab = await threadLab()
    const start = await lab.checkpoint('start')
    await lab.restore('copy', start)
    await lab.keepOnly(['copy'])
    expect(await lab.checkpoint('copy')).toEqual(start)
    await expect(lab.checkpoint('start')).rejects.toMatchObject({ trouble: 'unknown-checkpoint' })
  })

  it('refuses a malformed job with words, and goes on', async () => {
    const lab = await threadLab()
    await expect(lab.run(trainJob({ steps: -1 }))).rejects.toMatchObject({ trouble: 'bad-job' })
    await expect(lab.run(trainJob({ rule: { kind: 'sgd', rate: NaN } }))).rejects.toMatchObject({ trouble: 'bad-job' })
    await expect(done(lab, trainJob({ steps: 1 }))).resolves.toMatchObject({ ended: 'done' })
  })

  it('fails what waits when it is closed', async () => {
    const lab = await threadLab()
    const running = lab.run(trainJob({ steps: 1_000_000 }))
    const ended = expect(running).rejects.toMatchObject({ trouble: 'cancelled' })
    await lab.dispose()
    await ended
    await expect(lab.run(trainJob())).rejects.toMatchObject({ trouble: 'engine-failed' })
  })
})

describe('a line to a lab', () => {
  function line(): { near: LabPort; far: LabPort; say: (message: unknown) => void } {
    const { port1, port2 } = new MessageChannel()
    const end = (port: MessagePort): LabPort => ({
      post: (message) => port.postMessage(message),
      hear: (onMessage) => {
        port.addEventListener('message', ({ data }: MessageEvent<unknown>) => onMessage(data))
        port.start()
      },
    })
    return { near: end(port1), far: end(port2), say: (message) => port2.postMessage(message) }
  }

  it('fails everything that waits once the thread is reported dead', async () => {
    const { near } = line()
    const lab = new WorkerLab(near, () => undefined)
    const waiting = [lab.run(trainJob()), lab.checkpoint('end')]
    lab.broken('it was out of memory')
    for (const asked of [...waiting, lab.keepOnly([])]) {
      await expect(asked).rejects.toMatchObject({ trouble: 'engine-failed', message: 'it was out of memory' })
    }
  })

  it('does not wait on an answer that cannot be read', async () => {
    const { near, say } = line()
    const lab = new WorkerLab(near, () => undefined)
    const asked = lab.checkpoint('end')
    say({ say: 'checkpoint', call: 0, checkpoint: 'surely' })
    await expect(asked).rejects.toMatchObject({ trouble: 'engine-failed' })
  })

  it('is deaf to requests that are no requests', async () => {
    const { near, far } = line()
    serveLab(await startedLab(), near)
    const answers: unknown[] = []
    const heard = new Promise<void>((resolve) => {
      far.hear((message) => {
        answers.push(message)
        if (answers.length === 2) resolve()
      })
    })
    for (const rubbish of [null, 7, { ask: 'sing' }, { ask: 'run', call: 1, job: { kind: 'train' } }]) {
      far.post(rubbish as never)
    }
    far.post({ ask: 'keepOnly', call: 2, ids: [] })
    await heard
    expect(answers).toMatchObject([
      { say: 'failed', call: 1, trouble: 'bad-job' },
      { say: 'ok', call: 2 },
    ])
  })
})
