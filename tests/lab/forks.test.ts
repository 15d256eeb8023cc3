/** Team credit is a comparison, so all that may differ between two forks is the team's sentences. */
import { describe, expect, it } from 'vitest'
import { startForkThread } from '../../server/lab/fork-threads.ts'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import type { Engine, Fork, ForkWatch } from '../../shared/engine/engine.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { LabJob } from '../../shared/lab/jobs.ts'
import { adamw, done, startedLab, town, trainJob } from './lab-builders.ts'

type ForksJob = Extract<LabJob, { kind: 'forks' }>

const lab = await startedLab()
await lab.run(trainJob({ steps: 40 }))

function forksJob(changes: Partial<ForksJob> = {}): ForksJob {
  return {
    id: 'forks',
    kind: 'forks',
    from: 'end',
    pool: { from: 0, to: 60 },
    forks: [{ id: 'red', extra: town.train.slice(1000, 1040).map(({ tokens }) => tokens) }],
    seeds: [1, 2],
    rows: 8,
    steps: 12,
    rule: adamw,
    ...changes,
  }
}

describe('forks', () => {
  it('come with the control first, one exam a seed', async () => {
    const before = await lab.checkpoint('end')
    const { forks } = await done(lab, forksJob())
    expect(forks.map(({ id }) => id)).toEqual(['control', 'red'])
    for (const { exams } of forks) expect(exams).toHaveLength(2)
    expect(forks[0].exams[0].bits).not.toBe(forks[0].exams[1].bits)
    expect(forks[1].exams[0].bits).not.toBe(forks[0].exams[0].bits)
    expect(await lab.checkpoint('end')).toEqual(before)
  })

  it('give a team without sentences the control’s own exam', async () => {
    const { forks } = await done(lab, forksJob({ forks: [{ id: 'idle', extra: [] }] }))
    expect(forks[1].exams).toEqual(forks[0].exams)
  })

  it('do not depend on who else plays', async () => {
    const red = forksJob().forks[0]
    const blue = { id: 'blue', extra: town.train.slice(1100, 1110).map(({ tokens }) => tokens) }
    const alone = await done(lab, forksJob())
    const both = await done(lab, forksJob({ forks: [blue, red] }))
    expect(both.forks.find(({ id }) => id === 'red')).toEqual(alone.forks[1])
  })

  it('start from the checkpoint’s weights, whatever its optimizer had in mind', async () => {
    const { moments, ...bare } = await lab.checkpoint('end')
    expect(moments).toBeNull()
    const noise = bare.weights.map((_, i) => ((i % 7) + 1) / 100)
    await lab.restore('with moments', { ...bare, moments: { first: noise, second: noise } })
    const [a, b] = [await done(lab, forksJob()), await done(lab, forksJob({ from: 'with moments' }))]
    expect(b).toEqual(a)
  })

  it('are one population to the engine, of all forks and seeds', async () => {
    const asked: number[] = []
    const watched = (engine: Engine) => {
      const trainForks = engine.trainForks.bind(engine)
      return Object.assign(engine, {
        trainForks: (forks: readonly Fork[], watch?: ForkWatch) => {
          asked.push(forks.length)
          return trainForks(forks, watch)
        },
      })
    }
    const other = await startedLab({ engine: async (config) => watched(createWasmEngine(config, await wasmBinary())) })
    await other.restore('end', await lab.checkpoint('end'))
    expect(await done(other, forksJob({ seeds: [1, 2, 3] }))).toEqual(await done(lab, forksJob({ seeds: [1, 2, 3] })))
    expect(asked).toEqual([6])
  })

  it('come to the same exams on several threads', async () => {
    let threads = 0
    const start = () => {
      threads++
      return startForkThread()
    }
    const crew = { most: 2, start, lost: (why: string) => expect.fail(why) }
    const other = await startedLab({ engine: async (config) => createWasmEngine(config, await wasmBinary(), crew) })
    await other.restore('end', await lab.checkpoint('end'))
    const heard: number[] = []
    const result = await other.run(forksJob(), { onProgress: (progress) => heard.push(progress.done) })
    expect(result).toEqual(await done(lab, forksJob()))
    expect(heard).toEqual([1, 2, 3, 4])
    expect(threads).toBe(2)
    await other.dispose()
  })

  it('are reported while none has ended, by an engine that trains them side by side', async () => {
    const sideBySide = (engine: Engine) => {
      const trainForks = engine.trainForks.bind(engine)
      return Object.assign(engine, {
        trainForks: async (forks: readonly Fork[], watch?: ForkWatch) => {
          await watch?.onSteps?.()
          return trainForks(forks, watch)
        },
      })
    }
    const other = await startedLab({
      engine: async (config) => sideBySide(createWasmEngine(config, await wasmBinary())),
    })
    await other.restore('end', await lab.checkpoint('end'))
    const heard: number[] = []
    await other.run(forksJob(), { onProgress: ({ done }) => heard.push(done) })
    expect(heard).toEqual([0, 1, 2, 3, 4])
    const cancelled = other.run(forksJob(), { onProgress: () => other.cancel('forks') })
    await expect(cancelled).rejects.toMatchObject({ trouble: 'cancelled' })
  })

  it('have no marks when a training comes to no number', async () => {
    const wild = forksJob({ rule: { kind: 'sgd', rate: 1e30 } })
    await expect(lab.run(wild)).rejects.toMatchObject({ trouble: 'bad-job' })
  })

  it('can be cancelled between two forks', async () => {
    const heard: number[] = []
    const running = lab.run(forksJob({ seeds: [1, 2, 3] }), {
      onProgress: ({ done, all }) => {
        expect(all).toBe(6)
        heard.push(done)
        if (done === 2) lab.cancel('forks')
      },
    })
    await expect(running).rejects.toMatchObject({ trouble: 'cancelled' })
    expect(heard).toEqual([1, 2])
  })
})
