/** What only this engine refuses: a model for which there is no memory, and work after its end. */
import { expect, it } from 'vitest'
import { EngineError } from '../../../shared/engine/engine.ts'
import { micro, randomBatch, roughCheckpoint, wasmEngine } from './builders.ts'

it('refuses a model that no memory can hold', async () => {
  await expect(wasmEngine({ ...micro, vocab: 2 ** 24, width: 2 ** 12 })).rejects.toMatchObject({ field: 'config' })
})

it('refuses to work after its end', async () => {
  const engine = await wasmEngine(micro)
  await engine.load(roughCheckpoint(micro, 1))
  engine.dispose()
  await expect(engine.evaluate(randomBatch(micro, 2, 1))).rejects.toBeInstanceOf(EngineError)
  await expect(engine.load(roughCheckpoint(micro, 1))).rejects.toBeInstanceOf(EngineError)
})
