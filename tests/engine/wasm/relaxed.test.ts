/** One source, two builds: relaxed SIMD gives the same run to within rounding, and says that its bits are its own. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { buildEngine } from '../../../scripts/build-engine.ts'
import { startForkThread } from '../../../server/lab/fork-threads.ts'
import { adamw, distance, micro, randomBatch, relaxedEngine, roughCheckpoint, wasmEngine } from './builders.ts'

const batches = Array.from({ length: 10 }, (_, seed) => randomBatch(micro, 4, seed))

it('is named after what it was built with, and stays close to the plain build', async () => {
  const [plain, relaxed] = [await wasmEngine(micro), await relaxedEngine(micro)]
  expect([plain.name, relaxed.name]).toEqual(['wasm-simd', 'wasm-relaxed'])
  for (const engine of [plain, relaxed]) await engine.load(roughCheckpoint(micro, 1))
  expect(distance(await relaxed.train(batches, adamw), await plain.train(batches, adamw))).toBeLessThan(1e-5)
})

it('keeps operations whose result is up to the processor out of the plain build', async () => {
  await buildEngine()
  const builds = await Promise.all(
    ['engine.wasm', 'engine-relaxed.wasm'].map((name) => readFile(new URL(`../../../build/${name}`, import.meta.url))),
  )
  // f32x4.relaxed_madd, from the WebAssembly specification's list of instructions.
  const opcode = Buffer.of(0xfd, 0x85, 0x02)
  expect(builds.map((binary) => binary.includes(opcode))).toEqual([false, true])
})

it('trains forks on threads with the same kernels', async () => {
  const forks = [1, 2, 3].map((seed) => ({ from: roughCheckpoint(micro, seed), batches, rule: adamw }))
  const alone = await relaxedEngine(micro)
  const crew = await relaxedEngine(micro, { most: 2, start: startForkThread, lost: (why) => expect.fail(why) })
  expect(await crew.trainForks(forks)).toEqual(await alone.trainForks(forks))
  crew.dispose()
})
