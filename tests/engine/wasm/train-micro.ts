/** One fixed short run, to be made in Node and in a browser alike: 20 AdamW steps and what the model then guesses. */
import type { UpdateRule } from '../../../shared/engine/engine.ts'
import { createWasmEngine } from '../../../shared/engine/wasm/wasm-engine.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'
import { initialWeights } from '../../../shared/model/init.ts'

const config: ModelConfig = { vocab: 37, context: 9, layers: 2, width: 20, heads: 2, attention: 'causal' }
const numbers = { rate: 1e-2, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0.1, clip: 1 }
const rule: UpdateRule = { kind: 'adamw', ...numbers }

/** All bits that come out: the losses, the weights and the log-probabilities, as one list of 32-bit words. */
export async function trainMicro(binary: Uint8Array<ArrayBuffer>): Promise<number[]> {
  const engine = createWasmEngine(config, binary)
  await engine.load({ config, step: 0, weights: initialWeights(config, 5), moments: null })
  const { below } = randomFrom(6)
  const places = 7 * config.context
  const words = () => Int32Array.from({ length: places }, () => below(config.vocab))
  const batches = Array.from({ length: 20 }, () => ({ rows: 7, inputs: words(), targets: words() }))
  const losses = await engine.train(batches, rule)
  const { weights } = await engine.save()
  const guesses = await engine.predict([[1, 2, 3], [4]])
  return [losses, weights, ...guesses].flatMap((list) => [...new Uint32Array(list.buffer)])
}
