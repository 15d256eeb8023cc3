/** Forks on real worker threads: the same bits as one after the other, and no thread is lost without a word. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startForkThread } from '../../../server/lab/fork-threads.ts'
import type { Checkpoint, Engine, Fork } from '../../../shared/engine/engine.ts'
import type { ForkThread, Threads } from '../../../shared/engine/wasm/crew.ts'
import type { ForkMessage } from '../../../shared/engine/wasm/fork-messages.ts'
import { adamw, micro, randomBatch, roughCheckpoint, wasmEngine } from './builders.ts'

type Exams = (readonly Float32Array[])[]

const exam = [randomBatch(micro, 3, 50), randomBatch(micro, 2, 51)]

/** Forks of different lengths and rules, so that the threads come free in another order than they began. */
const forks: readonly Fork[] = Array.from({ length: 7 }, (_, seed) => ({
  from: roughCheckpoint(micro, seed),
  batches: Array.from({ length: 1 + ((5 * seed) % 7) }, (_, step) => randomBatch(micro, 4, 10 * seed + step)),
  rule: seed % 3 === 2 ? { kind: 'sgd', rate: 0.1 } : adamw,
}))

/** What happened to the threads of the engine under test. */
let tasks: ForkMessage[] = []
let lost: string[] = []
let started = 0
let running = new Set<ForkThread>()
let engine: Engine | null = null

beforeEach(() => {
  ;[tasks, lost, started, running] = [[], [], 0, new Set()]
})
afterEach(() => {
  engine?.dispose()
  expect(running.size).toBe(0)
})

/** Two real threads; `change` may spoil what is said to the thread of this number. */
function threads(change: (message: ForkMessage, thread: number) => ForkMessage = (message) => message): Threads {
  return {
    most: 2,
    start: () => {
      const thread = startForkThread()
      const number = started++
      running.add(thread)
      return {
        ...thread,
        post: (message) => {
          if ('id' in message) tasks.push(message)
          thread.post(change(message, number))
        },
        end: () => {
          running.delete(thread)
          thread.end()
        },
      }
    },
    lost: (why) => lost.push(why),
  }
}

async function population(with_?: Threads): Promise<{ ends: Checkpoint[]; exams: Exams; told: number }> {
  engine = await wasmEngine(micro, with_)
  const exams: Exams = []
  let told = 0
  const ends = await engine.trainForks(forks, {
    exam,
    onEnd: async (fork, losses) => {
      exams[fork] = losses
      told++
    },
  })
  return { ends, exams, told }
}

describe('a crew', () => {
  it('gives the same bits as one thread, in weights, moments and exams', async () => {
    const inTurn = await population()
    expect(inTurn.told).toBe(forks.length)
    expect(inTurn.exams.map((losses) => losses.length)).toEqual(forks.map(() => exam.length))
    expect(await population(threads())).toEqual(inTurn)
    expect([started, tasks.length, lost]).toEqual([2, forks.length, []])
  })

  it('leaves the loaded model as it was, and keeps its threads for the next population', async () => {
    await population(threads())
    await engine?.load(roughCheckpoint(micro, 99))
    await engine?.trainForks(forks)
    expect(await engine?.save()).toEqual(roughCheckpoint(micro, 99))
    expect([started, tasks.length]).toEqual([2, 2 * forks.length])
  })

  it('is not called for one fork', async () => {
    engine = await wasmEngine(micro, threads())
    await engine.trainForks(forks.slice(0, 1))
    expect(started).toBe(0)
  })

  it('does the work of a thread that fails, says so, and has a new one next time', async () => {
    const inTurn = await population()
    // A fork of another shape cannot be trained, and what comes back is no answer.
    const spoil = (message: ForkMessage, thread: number) =>
      'id' in message && thread === 1
        ? { ...message, fork: { ...message.fork, from: { ...message.fork.from, weights: new Float32Array(1) } } }
        : message
    expect(await population(threads(spoil))).toEqual(inTurn)
    expect(lost).toEqual([expect.stringContaining('weights')])
    expect([started, running.size]).toEqual([2, 1])
    expect(await engine?.trainForks(forks)).toEqual(inTurn.ends)
    expect([started, running.size]).toEqual([3, 2])
  })

  it('works without any thread when none can be started', async () => {
    const inTurn = await population()
    const spoil = (message: ForkMessage) => ('config' in message ? { ...message, binary: new Uint8Array(8) } : message)
    expect(await population(threads(spoil))).toEqual(inTurn)
    expect(lost).toHaveLength(2)
    expect(running.size).toBe(0)
  })

  it('starts no more forks after a listener’s refusal', async () => {
    engine = await wasmEngine(micro, threads())
    const onEnd = () => Promise.reject(new Error('enough'))
    await expect(engine.trainForks(forks, { exam: [], onEnd })).rejects.toThrow('enough')
    expect(tasks).toHaveLength(2)
  })

  it('ends with its engine, in the middle of its work and for good', async () => {
    engine = await wasmEngine(micro, threads())
    const work = engine.trainForks(forks)
    engine.dispose()
    await expect(work).rejects.toMatchObject({ field: 'engine' })
    await expect(engine.trainForks(forks)).rejects.toMatchObject({ field: 'engine' })
    expect([started, lost]).toEqual([2, []])
  })
})
