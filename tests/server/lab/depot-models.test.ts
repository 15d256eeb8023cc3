/** The machine's depot model: trained once, kept in the file, made anew when it would be another one. Real threads and files. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DepotModels, type Need } from '../../../server/lab/depot-models.ts'
import { Dispatcher } from '../../../server/lab/dispatcher.ts'
import { LabQueue } from '../../../server/lab/lab-queue.ts'
import { openLocalLab } from '../../../server/lab/local-lab.ts'
import { Packs } from '../../../server/packs.ts'
import { openSqliteStore } from '../../../server/persistence/sqlite.ts'
import type { Store } from '../../../server/persistence/store.ts'
import { Again } from '../../../server/replay/again.ts'
import type { Checkpoint } from '../../../shared/engine/engine.ts'
import { checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { LabProgress } from '../../../shared/lab/shapes.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import type { DepotJob } from '../../../shared/lab/jobs/depot.ts'
import { depotRecipe } from '../../../shared/match/models.ts'
import type { Pack } from '../../../shared/packs/pack.ts'
import { openHouse } from '../house.ts'

let folder: string
let labs: LabQueue
let pack: Pack
let job: DepotJob
beforeAll(async () => {
  labs = new LabQueue(openLocalLab)
  pack = await new Packs('assets/packs', null).pack('town')
  job = { ...depotRecipe(brainFor('small', pack)), id: 'j1', steps: 60 }
})
afterAll(() => labs.dispose())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-depot-'))
  return () => rmSync(folder, { recursive: true })
})

const bytesOf = (checkpoint: Checkpoint) => Buffer.from(checkpointToBytes(checkpoint)).toString('base64')

function need(room: string, signal = new AbortController().signal): Need & { readonly heard: number[] } {
  const heard: number[] = []
  return { room, signal, heard, onProgress: ({ done }) => heard.push(done) }
}

/** A server's life on the folder: what stands in the file when it begins is from the life before. */
async function life<T>(work: (models: DepotModels, store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(folder)
  try {
    return await work(new DepotModels(store, labs), store)
  } finally {
    await store.close()
  }
}

const trainedAnew = (recipe: DepotJob, world = pack) =>
  life(async (models) => {
    const bytes = bytesOf(await models.take(world, recipe, need('A')))
    return { bytes, trained: models.trained }
  })

test('rooms that ask at once wait for one training, hear how far it is, and a later life of the server finds it', async () => {
  const [ann, bob] = [need('A'), need('B')]
  const first = await life(async (models) => {
    const [one, other] = await Promise.all([models.take(pack, job, ann), models.take(pack, job, bob)])
    expect(other).toEqual(one)
    expect(bytesOf(await models.take(pack, job, need('C')))).toBe(bytesOf(one))
    expect(models.trained).toBe(1)
    return bytesOf(one)
  })
  expect(ann.heard).toEqual([3, 23, 43])
  expect(bob.heard.length).toBeGreaterThan(0)
  expect(await trainedAnew(job)).toEqual({ bytes: first, trained: 0 })
})

test('made beforehand, while nobody asks, it is there at once', async () => {
  await life(async (models) => {
    await models.prepare(pack, job)
    const late = need('A')
    await models.take(pack, job, late)
    expect(late.heard).toEqual([])
    expect(models.trained).toBe(1)
  })
})

test('another sentence, another recipe and other code are other models, and the old one is dropped', async () => {
  const before = await trainedAnew(job)
  const [first, ...rest] = pack.train
  if (first === undefined) throw new Error('no sentence')
  const mended = { ...pack, train: [...rest, { ...first, tokens: first.tokens.toReversed() }] }
  // Although this recipe may never come to the sentence.
  expect((await trainedAnew(job, mended)).trained).toBe(1)
  expect(await trainedAnew(job)).toEqual({ ...before, trained: 1 })
  expect((await trainedAnew({ ...job, steps: 61 })).trained).toBe(1)
  // The very recipe, but the program comes to other weights in its first steps: the same as another seed would.
  expect((await trainedAnew({ ...job, seed: 2 })).trained).toBe(1)
  expect((await trainedAnew({ ...job, seed: 2 })).trained).toBe(0)
})

test('weights that were damaged in the file are made again', async () => {
  const { bytes } = await trainedAnew(job)
  await life(async (_models, store) => {
    const put = store.putModel.bind(store)
    const kept = { key: '' }
    await new DepotModels({ model: async (key) => ((kept.key = key), new Uint8Array(9)), putModel: put }, labs).take(
      pack,
      job,
      need('A'),
    )
    expect(bytesOf(await new DepotModels(store, labs).take(pack, job, need('A')))).toBe(bytes)
    expect(await store.model(kept.key)).not.toEqual(new Uint8Array(9))
  })
})

test('who gives up waiting is let go at once, and the others get it', async () => {
  await life(async (models) => {
    const away = new AbortController()
    const [gone, here] = [models.take(pack, job, need('A', away.signal)), models.take(pack, job, need('B'))]
    away.abort()
    await expect(gone).rejects.toMatchObject({ trouble: 'cancelled' })
    expect((await here).step).toBe(job.steps)
  })
})

test('one that cannot be trained fails for whoever asked, and may be asked for again', async () => {
  await life(async (models) => {
    const wild: DepotJob = { ...job, rule: { kind: 'sgd', rate: 500 } }
    await expect(models.take(pack, wild, need('A'))).rejects.toMatchObject({ trouble: 'bad-job' })
    await expect(models.take(pack, wild, need('A'))).rejects.toMatchObject({ trouble: 'bad-job' })
  })
})

describe('at a room’s desk', () => {
  const code = 'BCDFG'

  async function atDispatcher<T>(work: (dispatcher: Dispatcher) => Promise<T>): Promise<T> {
    return await life(async (models, store) => {
      await store.reserveRoom({ code, secretHash: '', createdAt: 0, ended: false })
      const house = { ...openHouse(), store, labs, depotModels: models }
      const brain = brainFor('small', pack)
      const dispatcher = new Dispatcher({
        house,
        code,
        pack,
        brain,
        papers: () => null,
        isAttended: () => true,
        toHost: () => false,
      })
      try {
        return await work(dispatcher)
      } finally {
        await dispatcher.close()
      }
    })
  }

  test('jobs that were asked for after it start from it, in this life and the next', async () => {
    const look = { kind: 'predict', from: 'depot', contexts: [[1, 2]] } as const
    const first = await atDispatcher(async (dispatcher) => {
      const heard: LabProgress[] = []
      const [report, seen] = await Promise.all([
        dispatcher.run(job, (progress) => heard.push(progress)),
        dispatcher.run({ ...look, id: 'j2' }, () => {}),
      ])
      expect(report).toMatchObject({ audited: true, result: { jobId: 'j1', kind: 'depot', to: 'depot' } })
      expect(heard.map(({ jobId, done, all }) => [jobId, done, all])).toContainEqual(['j1', 23, 60])
      return { report, seen: seen.result }
    })
    const again = await atDispatcher((dispatcher) => dispatcher.run({ ...look, id: 'j2' }, () => {}))
    expect(again.result).toEqual(first.seen)

    const { result, made } = first.report
    const replay = new Again(() => openLocalLab(pack), new Map())
    expect(await replay.do({ job, result, ...(made && { made }) })).toEqual({ how: 'same-bits' })
    const forged = { parts: made?.parts ?? [], weights: 'f'.repeat(64) }
    expect(await replay.do({ job, result, made: forged })).toMatchObject({ how: 'differs' })
    await replay.dispose()
  })

  test('a room that is left while it waits closes at once', async () => {
    await atDispatcher(async (dispatcher) => {
      const waiting = dispatcher.run({ ...job, steps: 3000 }, () => {})
      await Promise.resolve()
      dispatcher.cancel('another')
      dispatcher.cancel('j1')
      await expect(waiting).rejects.toMatchObject({ trouble: 'cancelled' })
    })
  })
})
