/** Fixed short runs, to be made in Node and in a browser alike: one model's 20 AdamW steps, and a population of five. */
import type { Batch, UpdateRule } from '../../../shared/engine/engine.ts'
import type { Threads } from '../../../shared/engine/wasm/crew.ts'
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
  const losses = await engine.train(batchesFrom(6, 20), rule)
  const { weights } = await engine.save()
  const guesses = await engine.predict([[1, 2, 3], [4]])
  return bitsOf([losses, weights, ...guesses])
}

/** Five forks with an exam: the bits of their ends and of their marks. */
export async function forksMicro(binary: Uint8Array<ArrayBuffer>, threads?: Threads): Promise<number[]> {
  const engine = createWasmEngine(config, binary, threads)
  const forks = [1, 2, 3, 4, 5].map((seed) => ({
    from: { config, step: 0, weights: initialWeights(config, seed), moments: null },
    batches: batchesFrom(seed, 8 - seed),
    rule,
  }))
  const marks: Float32Array[] = []
  const onEnd = async (fork: number, [losses]: readonly Float32Array[]) => {
    marks[fork] = losses
  }
  const ends = await engine.trainForks(forks, { exam: batchesFrom(9, 1), onEnd })
  engine.dispose()
  return bitsOf([...ends.map(({ weights }) => weights), ...marks])
}

function batchesFrom(seed: number, count: number): Batch[] {
  const { below } = randomFrom(seed)
  const places = 7 * config.context
  const words = () => Int32Array.from({ length: places }, () => below(config.vocab))
  return Array.from({ length: count }, () => ({ rows: 7, inputs: words(), targets: words() }))
}

function bitsOf(lists: readonly Float32Array[]): number[] {
  return lists.flatMap((list) => [...new Uint32Array(list.buffer)])
}
