/**
 * The transformer once more, in plain loops and double precision, written from the paper's formulas and from no
 * executor: the judge of gradients by finite differences.
 */
import type { Batch } from '../../../shared/engine/engine.ts'
import { parameterTable, type ModelConfig } from '../../../shared/model/config.ts'

type Rows = number[][]

/** Mean loss over the asked positions, nats. */
export function plainLoss(config: ModelConfig, weights: Float64Array, batch: Batch): number {
  const parts = new Map<string, Float64Array>()
  for (const { name, offset, size } of parameterTable(config)) parts.set(name, weights.subarray(offset, offset + size))
  const part = (name: string) => parts.get(name) ?? new Float64Array()
  const { context: T, width: C } = config
  let sum = 0
  let asked = 0
  for (let row = 0; row < batch.rows; row++) {
    let x: Rows = []
    for (let t = 0; t < T; t++) {
      const token = batch.inputs[row * T + t]
      x.push(
        Array.from({ length: C }, (_, c) => part('embed.token')[token * C + c] + part('embed.position')[t * C + c]),
      )
    }
    for (let layer = 1; layer <= config.layers; layer++) {
      const name = `layer${layer}`
      x = plus(
        x,
        linear(
          mix(config, linear(norm(x, part, `${name}.norm1`), part, `${name}.attention.qkv`)),
          part,
          `${name}.attention.out`,
        ),
      )
      const wide = linear(norm(x, part, `${name}.norm2`), part, `${name}.mlp.in`)
      x = plus(
        x,
        linear(
          wide.map((numbers) => numbers.map(gelu)),
          part,
          `${name}.mlp.out`,
        ),
      )
    }
    const last = norm(x, part, 'final')
    for (let t = 0; t < T; t++) {
      const target = batch.targets[row * T + t]
      if (target < 0) continue
      const scores = Array.from({ length: config.vocab }, (_, word) =>
        last[t].reduce((dot, number, c) => dot + number * part('embed.token')[word * C + c], 0),
      )
      sum += Math.log(scores.reduce((total, score) => total + Math.exp(score), 0)) - scores[target]
      asked++
    }
  }
  return sum / asked
}

type Part = (name: string) => Float64Array

function linear(x: Rows, part: Part, name: string): Rows {
  const [w, bias] = [part(name), part(`${name}Bias`)]
  return x.map((row) =>
    Array.from(bias, (start, j) => row.reduce((sum, number, i) => sum + number * w[i * bias.length + j], start)),
  )
}

function norm(x: Rows, part: Part, name: string): Rows {
  const [gain, bias] = [part(`${name}.gain`), part(`${name}.bias`)]
  return x.map((row) => {
    const mean = row.reduce((sum, number) => sum + number, 0) / row.length
    const variance = row.reduce((sum, number) => sum + (number - mean) ** 2, 0) / row.length
    return row.map((number, c) => ((number - mean) / Math.sqrt(variance + 1e-5)) * gain[c] + bias[c])
  })
}

/** softmax(q k / sqrt(hs)) v of every head, joined. */
function mix({ width: C, heads, attention }: ModelConfig, qkv: Rows): Rows {
  const hs = C / heads
  return qkv.map((row, t) => {
    const out: number[] = []
    for (let head = 0; head < heads; head++) {
      const seen = attention === 'causal' ? qkv.slice(0, t + 1) : qkv
      const weights = seen.map((other) => {
        let dot = 0
        for (let c = 0; c < hs; c++) dot += row[head * hs + c] * other[C + head * hs + c]
        return Math.exp(dot / Math.sqrt(hs))
      })
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      for (let c = 0; c < hs; c++) {
        out.push(seen.reduce((sum, other, s) => sum + (weights[s] / total) * other[2 * C + head * hs + c], 0))
      }
    }
    return out
  })
}

function gelu(x: number): number {
  return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))
}

function plus(x: Rows, y: Rows): Rows {
  return x.map((row, t) => row.map((number, c) => number + y[t][c]))
}
