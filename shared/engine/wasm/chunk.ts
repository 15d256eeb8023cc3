/**
 * Cuts texts into chunks that fit the engine's memory, and writes a chunk's lists there.
 *
 * Nothing is computed for padding: a causal text ends at its last asked position, since nothing after that can
 * change an answer. Two-sided texts keep their length.
 */
import type { ModelConfig } from '../../model/config.ts'
import type { Batch } from '../engine.ts'
import type { Plan } from './plan.ts'

/** Rows of T places, of which the first `lengths[row]` are read. */
export interface Texts extends Batch {
  readonly lengths: Int32Array
}

/** How much of everything lies in memory now. */
export interface Chunk {
  texts: number
  tokens: number
  asked: number
  /** For each asked position its place in the batch. */
  readonly places: Int32Array
}

export function textsOf({ context: T, attention }: ModelConfig, batch: Batch): Texts {
  const lengths = new Int32Array(batch.rows)
  for (let row = 0; row < batch.rows; row++) {
    let length = T
    if (attention === 'causal') {
      while (length > 0 && (batch.targets[row * T + length - 1] ?? -1) < 0) length--
    }
    lengths[row] = length
  }
  return { ...batch, lengths }
}

/** Texts of any length, each asked for what follows its end. */
export function contextsOf({ context: T }: ModelConfig, contexts: readonly (readonly number[])[]): Texts {
  const rows = contexts.length
  const inputs = new Int32Array(rows * T)
  const targets = new Int32Array(rows * T).fill(-1)
  contexts.forEach((context, row) => {
    inputs.set(context, row * T)
    targets[row * T + context.length - 1] = 0
  })
  return { rows, inputs, targets, lengths: Int32Array.from(contexts, ({ length }) => length) }
}

/** Fills the memory chunk by chunk and calls `run` for each, in the order of the rows. */
export function forEachChunk(plan: Plan, buffer: ArrayBuffer, texts: Texts, run: (chunk: Chunk) => void): void {
  const T = plan.config.context
  const heads = plan.config.heads
  const list = (at: number, length: number) => new Int32Array(buffer, at, length)
  const tokens = list(plan.tokens, plan.capacity)
  const positions = list(plan.positions, plan.capacity)
  const asked = list(plan.asked, plan.capacity)
  const targets = list(plan.targets, plan.capacity)
  const spans = list(plan.spans, 3 * plan.capacity)
  const chunk: Chunk = { texts: 0, tokens: 0, asked: 0, places: new Int32Array(plan.capacity) }
  let probs = 0
  const flush = () => {
    if (chunk.tokens > 0) run(chunk)
    chunk.texts = chunk.tokens = chunk.asked = probs = 0
  }
  for (let row = 0; row < texts.rows; row++) {
    const length = texts.lengths[row] ?? 0
    if (length === 0) continue
    if (chunk.tokens + length > plan.capacity) flush()
    spans.set([chunk.tokens, length, probs], 3 * chunk.texts++)
    probs += 4 * heads * ((length + 3) & ~3) * ((length + 7) & ~7)
    for (let position = 0; position < length; position++) {
      const place = row * T + position
      const target = texts.targets[place] ?? -1
      if (target >= 0) {
        asked[chunk.asked] = chunk.tokens
        targets[chunk.asked] = target
        chunk.places[chunk.asked++] = place
      }
      tokens[chunk.tokens] = texts.inputs[place] ?? 0
      positions[chunk.tokens++] = position
    }
  }
  flush()
}
