/** Alone: the page's own lab trains the depot model once, and finds it on the device as long as it would come out the same. */
import { expect, test } from 'vitest'
import { runWithDepot, takeDepotModel, type ModelShelf } from '../../../client/solo/depot-on-device.ts'
import { checkpointToBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import { depotJob as job, town, townLab } from '../../lab/lab-builders.ts'

/** A device, and how often it was given something to keep. */
function device(): ModelShelf & { readonly kept: Map<string, unknown>; count: number } {
  const kept = new Map<string, unknown>()
  const shelf = {
    kept,
    count: 0,
    find: async (name: string) => kept.get(name),
    keep: async (name: string, model: unknown) => {
      shelf.count += 1
      kept.set(name, structuredClone(model))
    },
  }
  return shelf
}

/** A page on the device: what it has in the end, and how far it told that it was. */
async function page(shelf: ModelShelf, pack = town, asked = job) {
  const lab = await townLab({ pack })
  const heard: number[] = []
  const result = await takeDepotModel(
    lab,
    pack,
    asked,
    ({ done, all }) => heard.push(all === asked.steps ? done : -1),
    shelf,
  )
  expect(result).toEqual({ jobId: asked.id, kind: 'depot', to: asked.to })
  const bytes = checkpointToBytes(await lab.checkpoint(asked.to))
  await lab.dispose()
  return { bytes, heard }
}

test('it is trained once, and the next page has the same', async () => {
  const lab = await townLab()
  await lab.run(job)
  const whole = checkpointToBytes(await lab.checkpoint('depot'))
  await lab.dispose()
  const shelf = device()
  const first = await page(shelf)
  expect(first.bytes).toEqual(whole)
  expect(first.heard.at(-1)).toBe(job.steps)
  const second = await page(shelf)
  expect(second.bytes).toEqual(whole)
  expect(second.heard.at(-1)).toBe(3)
  expect(shelf.count).toBe(1)
})

test('another sentence or recipe makes another one, in the place of the old', async () => {
  const shelf = device()
  await page(shelf)
  await page(shelf, { ...town, train: town.train.slice(1) })
  await page(shelf, town, { ...job, seed: 4 })
  expect([shelf.count, shelf.kept.size]).toEqual([3, 1])
})

test('a device that keeps nothing, or something else, trains', async () => {
  const refuses = { find: () => Promise.reject(new Error('no')), keep: () => Promise.reject(new Error('no')) }
  const { bytes } = await page(refuses)
  const shelf = device()
  await page(shelf)
  const [name] = shelf.kept.keys()
  for (const broken of [7, { key: 'x' }, { ...(shelf.kept.get(name ?? '') as object), bytes: new Uint8Array(40) }]) {
    shelf.kept.set(name ?? '', broken)
    expect((await page(shelf)).bytes).toEqual(bytes)
  }
})

test('what is asked for after it finds the whole model, though it comes in parts', async () => {
  const lab = await townLab()
  const run = runWithDepot(lab, town, device())
  const asked = { id: 'p', kind: 'predict', from: job.to, contexts: [town.train[0]?.tokens.slice(0, 2) ?? []] } as const
  const [, early] = await Promise.all([run(job), run(asked)])
  expect(early).toEqual(await run(asked))
  await lab.dispose()
})
