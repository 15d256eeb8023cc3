/**
 * Reads a GPT-2 from its files and says what comes next, in plain arithmetic: no engine, no library, one word after the other.
 * It goes by the names and figures of the files alone (Radford et al. 2019), so that a model does the same on a page of its own,
 * and so that the engines' numbers can be held against another program's.
 */
import { z } from 'zod'
import { entryAt } from '../measures/entries.ts'
import type { ModelConfig } from '../model/config.ts'
import type { Gpt2Files } from './gpt2-files.ts'
import { readSafetensors, type Tensor } from './safetensors.ts'

const configSchema = z.object({
  model_type: z.literal('gpt2'),
  activation_function: z.literal('gelu_new'),
  n_positions: z.int().min(1),
  n_embd: z.int().min(1),
  n_layer: z.int().min(1),
  n_head: z.int().min(1),
  layer_norm_epsilon: z.number(),
  vocab_size: z.int().min(1),
})

export class Gpt2 {
  readonly #config: z.infer<typeof configSchema>
  readonly #tensors: Readonly<Record<string, Tensor>>

  /** Throws when the files are not those of a GPT-2, or do not fit together. */
  constructor(files: Pick<Gpt2Files, 'config.json' | 'model.safetensors'>) {
    this.#config = configSchema.parse(JSON.parse(files['config.json']))
    this.#tensors = readSafetensors(files['model.safetensors'])
  }

  get config(): ModelConfig {
    const { vocab_size, n_positions, n_layer, n_embd, n_head } = this.#config
    return {
      vocab: vocab_size,
      context: n_positions,
      layers: n_layer,
      width: n_embd,
      heads: n_head,
      attention: 'causal',
    }
  }

  /** Log-probabilities of the word after each place, nats: as many rows as `tokens` (at most T), of V each. */
  read(tokens: readonly number[]): Float64Array[] {
    const { n_embd: C, n_layer: L, vocab_size: V } = this.#config
    let x = tokens.map((token, place) => sum(this.#row('wte.weight', token), this.#row('wpe.weight', place)))
    for (let layer = 0; layer < L; layer++) {
      const at = `h.${layer}`
      x = this.#attend(at, x).map((mixed, place) => sum(entryAt(x, place), mixed))
      x = x.map((vector) => sum(vector, this.#mlp(at, vector)))
    }
    const embeddings = this.#tensor('wte.weight').data
    return x.map((vector) => {
      const final = this.#norm('ln_f', vector)
      return logSoftmax(Float64Array.from({ length: V }, (_, word) => dot(final, embeddings, word * C)))
    })
  }

  #attend(at: string, x: readonly Float64Array[]): Float64Array[] {
    const { n_embd: C, n_head: heads } = this.#config
    const size = C / heads
    const qkv = x.map((vector) => this.#linear(`${at}.attn.c_attn`, this.#norm(`${at}.ln_1`, vector)))
    return qkv.map((asking, place) => {
      const mixed = new Float64Array(C)
      for (let head = 0; head < heads; head++) {
        const from = head * size
        // Every place looks at itself and at what lies before it.
        const seen = qkv.slice(0, place + 1)
        const scores = seen.map((other) => {
          let score = 0
          for (let i = from; i < from + size; i++) score += entryAt(asking, i) * entryAt(other, C + i)
          return score / Math.sqrt(size)
        })
        const weights = logSoftmax(Float64Array.from(scores)).map(Math.exp)
        for (const [j, other] of seen.entries())
          for (let i = from; i < from + size; i++)
            mixed[i] = entryAt(mixed, i) + entryAt(weights, j) * entryAt(other, 2 * C + i)
      }
      return this.#linear(`${at}.attn.c_proj`, mixed)
    })
  }

  #mlp(at: string, vector: Float64Array): Float64Array {
    const wide = this.#linear(`${at}.mlp.c_fc`, this.#norm(`${at}.ln_2`, vector))
    return this.#linear(`${at}.mlp.c_proj`, wide.map(geluNew))
  }

  /** `c_attn` and its like hold [in, out]: what GPT-2 calls Conv1D. */
  #linear(name: string, vector: Float64Array): Float64Array {
    const { shape, data } = this.#tensor(`${name}.weight`)
    const out = entryAt(shape, 1)
    const result = Float64Array.from(this.#tensor(`${name}.bias`).data)
    for (const [i, value] of vector.entries())
      for (let j = 0; j < out; j++) result[j] = entryAt(result, j) + value * entryAt(data, i * out + j)
    return result
  }

  #norm(name: string, vector: Float64Array): Float64Array {
    const gain = this.#tensor(`${name}.weight`).data
    const bias = this.#tensor(`${name}.bias`).data
    const mean = vector.reduce((all, value) => all + value, 0) / vector.length
    const variance = vector.reduce((all, value) => all + (value - mean) ** 2, 0) / vector.length
    const scale = 1 / Math.sqrt(variance + this.#config.layer_norm_epsilon)
    return vector.map((value, i) => (value - mean) * scale * entryAt(gain, i) + entryAt(bias, i))
  }

  #row(name: string, row: number): Float64Array {
    const { shape, data } = this.#tensor(name)
    const width = entryAt(shape, 1)
    return Float64Array.from(data.subarray(row * width, (row + 1) * width))
  }

  #tensor(name: string): Tensor {
    const found = this.#tensors[`transformer.${name}`]
    if (found === undefined) throw new Error(`the weights have no ${name}`)
    return found
  }
}

/** tanh form of the GELU (Hendrycks & Gimpel 2016). */
function geluNew(x: number): number {
  return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))
}

function sum(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value + entryAt(b, i))
}

function dot(a: Float64Array, b: Float32Array, from: number): number {
  return a.reduce((all, value, i) => all + value * entryAt(b, from + i), 0)
}

function logSoftmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((most, score) => Math.max(most, score), -Infinity)
  const total = Math.log(scores.reduce((all, score) => all + Math.exp(score - most), 0))
  return scores.map((score) => score - most - total)
}
