/**
 * The exam: how surprised the model is by sentences, on all words and on the key words alone.
 */
import type { Engine } from '../engine/engine.ts'
import { batchOf, type Words } from './batches.ts'
import type { Exam } from './jobs.ts'

/** A sentence to be examined on; positions in `key` count as key words. Without any key at all every word is one. */
export interface Question {
  readonly tokens: Words
  readonly key?: readonly number[]
}

const ROWS_AT_ONCE = 64

export async function examine(engine: Engine, questions: readonly Question[]): Promise<Exam> {
  const T = engine.config.context
  let [nats, tokens, keyNats, keys] = [0, 0, 0, 0]
  for (let from = 0; from < questions.length; from += ROWS_AT_ONCE) {
    const part = questions.slice(from, from + ROWS_AT_ONCE)
    const losses = await engine.evaluate(
      batchOf(
        engine.config,
        part.map((question) => question.tokens),
      ),
    )
    for (const [row, question] of part.entries()) {
      for (let i = 0; i <= question.tokens.length; i++) nats += losses[row * T + i]
      tokens += question.tokens.length + 1
      for (const i of question.key ?? []) keyNats += losses[row * T + i]
      keys += question.key?.length ?? 0
    }
  }
  const bits = nats / tokens / Math.LN2
  return { bits, keyBits: keys > 0 ? keyNats / keys / Math.LN2 : bits, tokens }
}
