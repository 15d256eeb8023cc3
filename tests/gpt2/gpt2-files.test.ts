/** A model taken home says what the engines say: its files are read by another program than wrote them. */
import { describe, expect, it } from 'vitest'
import { Gpt2 } from '../../shared/gpt2/gpt2-reader.ts'
import { gpt2Files } from '../../shared/gpt2/gpt2-files.ts'
import { readSafetensors, safetensorsOf } from '../../shared/gpt2/safetensors.ts'
import { entryAt } from '../../shared/measures/entries.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import { micro, nameOf, oddShapes, randomBatch, roughCheckpoint, wasmEngine } from '../engine/wasm/builders.ts'

const wordsFor = ({ vocab }: ModelConfig) =>
  Array.from({ length: vocab }, (_, token) => (token === 0 ? '.' : `w${token}`))
/** Float32 against double precision, nats: a hundred roundings of 6e-8 at scores near 10. */
const CLOSE = 1e-5

describe.each(
  oddShapes.filter(({ attention }) => attention === 'causal').map((config) => [nameOf(config), config] as const),
)('the files of %s', (_, config) => {
  it('give every loss that the engine gives', async () => {
    const checkpoint = roughCheckpoint(config, 3)
    const engine = await wasmEngine(config)
    await engine.load(checkpoint)
    const batch = randomBatch(config, 4, 7)
    const losses = await engine.evaluate(batch)
    const model = new Gpt2(gpt2Files(checkpoint, wordsFor(config)))
    const { context: T } = config
    let asked = 0
    for (let row = 0; row < batch.rows; row++) {
      const said = model.read([...batch.inputs.subarray(row * T, (row + 1) * T)])
      for (const [place, logProbs] of said.entries()) {
        const target = entryAt(batch.targets, row * T + place)
        if (target < 0) continue
        asked++
        expect(Math.abs(-entryAt(logProbs, target) - entryAt(losses, row * T + place))).toBeLessThan(CLOSE)
      }
    }
    expect(asked).toBeGreaterThan(0)
    engine.dispose()
  })
})

it('have the names, the shapes and the words of a GPT-2', () => {
  const files = gpt2Files(roughCheckpoint(micro, 1), wordsFor(micro))
  expect(JSON.parse(files['config.json'])).toMatchObject({
    model_type: 'gpt2',
    vocab_size: 32,
    n_positions: 8,
    n_embd: 16,
    n_layer: 2,
    n_head: 2,
    activation_function: 'gelu_new',
  })
  const tensors = readSafetensors(files['model.safetensors'])
  expect(Object.fromEntries(Object.entries(tensors).map(([name, { shape }]) => [name, shape]))).toMatchObject({
    'transformer.wte.weight': [32, 16],
    'transformer.wpe.weight': [8, 16],
    'transformer.h.0.ln_1.weight': [16],
    'transformer.h.0.attn.c_attn.weight': [16, 48],
    'transformer.h.1.attn.c_proj.bias': [16],
    'transformer.h.1.mlp.c_fc.weight': [16, 64],
    'transformer.h.1.mlp.c_proj.weight': [64, 16],
    'transformer.ln_f.bias': [16],
  })
  expect(Object.keys(tensors)).toHaveLength(2 + 2 * 12 + 2)
  expect(JSON.parse(files['tokenizer.json'])).toMatchObject({
    model: { type: 'WordLevel', vocab: { '.': 0, w31: 31 } },
  })
})

it('are refused for a model that sees both sides, and for words that are not its own', () => {
  const checkpoint = roughCheckpoint(micro, 1)
  expect(() => gpt2Files({ ...checkpoint, config: { ...micro, attention: 'two-sided' } }, wordsFor(micro))).toThrow(
    'two-sided',
  )
  expect(() => gpt2Files(checkpoint, ['.'])).toThrow('1 words for a model of 32')
})

it('keeps tensors as the format says: a length, a header to a multiple of eight, the numbers', () => {
  const bytes = safetensorsOf({ a: { shape: [1, 2], data: Float32Array.of(1, -2) } }, { format: 'pt' })
  const front = new DataView(bytes.buffer)
  const length = Number(front.getBigUint64(0, true))
  expect(length % 8).toBe(0)
  expect(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))).toEqual({
    __metadata__: { format: 'pt' },
    a: { dtype: 'F32', shape: [1, 2], data_offsets: [0, 8] },
  })
  expect([front.getFloat32(8 + length, true), front.getFloat32(12 + length, true)]).toEqual([1, -2])
  expect(bytes).toHaveLength(8 + length + 8)
  expect(() => readSafetensors(bytes.subarray(0, -1))).toThrow('a is cut off')
})
