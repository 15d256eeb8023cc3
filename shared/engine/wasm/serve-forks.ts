/** A crew's thread from the inside: an engine of its own that trains one fork after the other. */
import { entryAt } from '../../measures/entries.ts'
import type { Engine } from '../engine.ts'
import type { ForkAnswer, ForkEnd, ForkMessage, ForkTask } from './fork-messages.ts'
import { createWasmEngine } from './wasm-engine.ts'

/** `answer` says where a thread's messages go; call `hear` with every message that comes in, in order. */
export function serveForks(answer: (answer: ForkAnswer) => void): { readonly hear: (message: ForkMessage) => void } {
  let engine: Engine | null = null
  return {
    hear: (message) => {
      if ('config' in message) {
        engine = createWasmEngine(message.config, message.binary)
        return
      }
      const { id } = message
      trainOne(engine, message).then(
        (trained) => answer({ id, ...trained }),
        (error: unknown) => answer({ id, trouble: String(error) }),
      )
    },
  }
}

async function trainOne(engine: Engine | null, { fork, exam }: ForkTask): Promise<ForkEnd> {
  if (!engine) throw new Error('a fork came before the model’s shape')
  let losses: readonly Float32Array[] = []
  const watch = {
    exam,
    onEnd: async (_: number, found: readonly Float32Array[]) => {
      losses = found
    },
  }
  const ends = await engine.trainForks([fork], watch)
  return { end: entryAt(ends, 0), losses }
}
