/** The long job: it learns, it can be turned and stopped, it can crash, and it can be cut in two. */
import { describe, expect, it } from 'vitest'
import { LabError } from '../../shared/lab/lab-error.ts'
import type { LabProgress } from '../../shared/lab/shapes.ts'
import { adamw, done, startedLab, tinyBrain, townLab, trainJob } from './lab-builders.ts'

describe('a run', () => {
  it('begins at blind guessing, learns, and reports every step once', async () => {
    const lab = await startedLab()
    const heard: LabProgress[] = []
    const shelved: [string, number][] = []
    const result = await lab.run(trainJob({ steps: 60 }), {
      onProgress: (progress) => heard.push(progress),
      onCheckpoint: (id, step) => shelved.push([id, step]),
    })
    if (result.kind !== 'train') throw new Error(result.kind)
    expect(result.ended).toBe('done')
    expect(result.nextStep).toBe(60)
    expect(result.points.map(({ step }) => step)).toEqual(Array.from({ length: 60 }, (_, i) => i))
    expect(heard.flatMap(({ points }) => points)).toEqual(result.points)
    expect(heard[0]).toMatchObject({ jobId: 'train', done: 1, all: 60 })
    expect(heard.length).toBeGreaterThan(2)
    expect(shelved).toEqual([10, 20, 30, 40, 50, 60].map((step) => ['end', step]))
    expect(Math.abs(result.points[0].bits / Math.log2(tinyBrain.vocab) - 1)).toBeLessThan(0.02)
    const exam = async (from: string) => (await done(lab, { id: 'e', kind: 'evaluate', from, on: 'held-out' })).exam
    expect((await exam('end')).bits).toBeLessThan((await exam('start')).bits - 1)
  })

  it.each([['SGD', trainJob().rule] as const, ['AdamW', adamw] as const])(
    'that was cut in two ends on the same weights under %s',
    async (_, rule) => {
      const lab = await startedLab()
      await lab.run(trainJob({ rule, to: 'whole', steps: 24 }))
      await lab.run(trainJob({ rule, to: 'half', steps: 11, saveEvery: 4 }))
      const half = await lab.checkpoint('half')
      const other = await townLab()
      await other.restore('half', half)
      await other.run(trainJob({ rule, from: 'half', firstStep: 11, steps: 13 }))
      expect(await other.checkpoint('end')).toEqual(await lab.checkpoint('whole'))
    },
  )

  it('hears a new rate and a stop between steps, and leaves what it learned', async () => {
    const lab = await startedLab()
    let words = 0
    const result = await lab.run(trainJob({ steps: 10_000, saveEvery: 10_000 }), {
      onProgress: ({ done }) => {
        words++
        if (words === 1) lab.steer({ kind: 'rate', jobId: 'train', rate: 0.05 })
        if (words === 3) lab.steer({ kind: 'stop', jobId: 'train' })
        expect(done).toBeLessThan(1000)
      },
    })
    if (result.kind !== 'train') throw new Error(result.kind)
    expect(result.ended).toBe('stopped')
    expect(result.nextStep).toBe(result.points.length)
    expect(result.points[0].rate).toBe(0.3)
    expect(result.points.at(-1)?.rate).toBe(0.05)
    expect((await lab.checkpoint('end')).step).toBe(result.nextStep)
  })

  it('takes each step when its time has come, not before, and comes to the same weights', async () => {
    const lab = await startedLab()
    const whole = await lab.run(trainJob({ to: 'whole', steps: 12 }))
    let now = 0
    const paced = await townLab({ clock: () => now, rest: async (ms) => void (now += ms) })
    await paced.restore('start', await lab.checkpoint('start'))
    const heard: number[] = []
    const result = await paced.run(trainJob({ steps: 12, paceMs: 300 }), {
      onProgress: ({ points }) => points.forEach(({ step }) => (heard[step] = now)),
    })
    expect(result).toEqual({ ...whole, to: 'end' })
    expect(heard.every((at, step) => at >= 300 * step && at < 300 * step + 300)).toBe(true)
    expect(await paced.checkpoint('end')).toEqual(await lab.checkpoint('whole'))
  })

  it('gives up its pace when it is told to hurry, and brakes while it waits', async () => {
    let now = 0
    const lab = await startedLab({ clock: () => now, rest: async (ms) => void (now += ms) })
    const hurried = lab.run(trainJob({ steps: 40, paceMs: 1000 }), {
      onProgress: () => lab.steer({ kind: 'hurry', jobId: 'train' }),
    })
    expect(await hurried).toMatchObject({ ended: 'done', nextStep: 40 })
    expect(now).toBeLessThan(3000)
    const stopped = lab.run(trainJob({ id: 'second', to: 'second', steps: 40, paceMs: 1000 }), {
      onProgress: () => lab.steer({ kind: 'stop', jobId: 'second' }),
    })
    expect(await stopped).toMatchObject({ ended: 'stopped', nextStep: 1 })
  })

  it('that is cancelled rejects and lets the next job in', async () => {
    const lab = await startedLab()
    const long = lab.run(trainJob({ steps: 10_000 }), { onProgress: () => lab.cancel('train') })
    const waiting = lab.run(trainJob({ id: 'second', to: 'second', steps: 2 }))
    const third = lab.run(trainJob({ id: 'third' }))
    lab.cancel('third')
    await expect(long).rejects.toMatchObject({ trouble: 'cancelled' })
    await expect(waiting).resolves.toMatchObject({ ended: 'done' })
    await expect(third).rejects.toMatchObject({ trouble: 'cancelled' })
  })
})

describe('a crash', () => {
  it('is real under plain SGD with a wild rate, and the shelf keeps the last sound state', async () => {
    const lab = await startedLab()
    const result = await lab.run(trainJob({ steps: 2000, saveEvery: 10 }), {
      onProgress: ({ done }) => {
        if (done >= 30) lab.steer({ kind: 'rate', jobId: 'train', rate: 60 })
      },
    })
    if (result.kind !== 'train') throw new Error(result.kind)
    expect(result.ended).toBe('diverged')
    expect(result.points.every(({ bits }) => Number.isFinite(bits))).toBe(true)
    const depot = await lab.checkpoint('end')
    expect(depot.step).toBe(result.nextStep)
    expect(depot.step).toBeGreaterThan(0)
    expect(depot.weights.every(Number.isFinite)).toBe(true)
    const { exam } = await done(lab, { id: 'e', kind: 'evaluate', from: 'end', on: 'held-out' })
    expect(exam.bits).toBeLessThan(1.5 * Math.log2(tinyBrain.vocab))
    // The tow back to the depot: from there a calm run learns again.
    const again = await done(lab, trainJob({ from: 'end', to: 'again', firstStep: result.nextStep, steps: 60 }))
    expect(again.ended).toBe('done')
  })

  it('in the first step leaves the start where the end was to be', async () => {
    const lab = await startedLab()
    const result = await done(lab, trainJob({ rule: { kind: 'sgd', rate: 1e6 }, steps: 5 }))
    expect(result).toMatchObject({ ended: 'diverged', nextStep: 0 })
    expect(await lab.checkpoint('end')).toEqual(await lab.checkpoint('start'))
  })
})

describe('a job that cannot run', () => {
  it('says why, and the lab goes on', async () => {
    const lab = await startedLab()
    await expect(lab.run(trainJob({ from: 'nowhere' }))).rejects.toMatchObject({ trouble: 'unknown-checkpoint' })
    const empty = { pool: null, extra: [] }
    await expect(lab.run(trainJob({ corpus: empty }))).rejects.toBeInstanceOf(LabError)
    const strange = { pool: null, extra: [[tinyBrain.vocab]] }
    await expect(lab.run(trainJob({ corpus: strange }))).rejects.toMatchObject({ trouble: 'bad-job' })
    await lab.keepOnly(['start'])
    await expect(lab.checkpoint('end')).rejects.toMatchObject({ trouble: 'unknown-checkpoint' })
    await expect(lab.run(trainJob({ steps: 1 }))).resolves.toMatchObject({ ended: 'done' })
  })
})

describe('an engine that breaks', () => {
  it('fails its job and is replaced before the next', async () => {
    const sound = await startedLab()
    let opened = 0
    const lab = await startedLab({
      engine: async (config) => {
        opened++
        const { createWasmEngine } = await import('../../shared/engine/wasm/wasm-engine.ts')
        const { wasmBinary } = await import('../../server/lab/wasm-binary.ts')
        const { untilLost } = await import('../../shared/engine/until-lost.ts')
        const engine = createWasmEngine(config, await wasmBinary())
        return opened === 1 ? untilLost(engine, Promise.resolve('unplugged')) : engine
      },
    })
    await expect(lab.run(trainJob())).rejects.toMatchObject({ trouble: 'engine-failed' })
    await lab.run(trainJob())
    await sound.run(trainJob())
    expect(opened).toBe(2)
    expect(await lab.checkpoint('end')).toEqual(await sound.checkpoint('end'))
  })
})

describe('a training that is done again', () => {
  it('takes its first steps at the rates it is given, whatever is said to it, and then listens', async () => {
    const lab = await startedLab()
    const rates = [0.3, 0.3, 0.1, 0.1, 0.1, 0.2]
    const job = trainJob({ steps: 12, saveEvery: 12, rates })
    const running = lab.run(job)
    lab.steer({ kind: 'rate', jobId: 'train', rate: 0.05 })
    const result = await running
    if (result.kind !== 'train') throw new Error(result.kind)
    expect(result.points.map(({ rate }) => rate)).toEqual([...rates, ...Array.from({ length: 6 }, () => 0.05)])
    const again = await done(lab, trainJob({ to: 'again', rates: result.points.map(({ rate }) => rate), steps: 12 }))
    expect(again.points).toEqual(result.points)
    expect((await lab.checkpoint('again')).weights).toEqual((await lab.checkpoint('end')).weights)
  })

  it('is not stopped before its end', async () => {
    const lab = await startedLab()
    const running = lab.run(trainJob({ steps: 30, rates: [0.3, 0.2, 0.1] }))
    lab.steer({ kind: 'stop', jobId: 'train' })
    expect(await running).toMatchObject({ ended: 'stopped', nextStep: 3 })
  })
})
