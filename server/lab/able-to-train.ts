/** Whether the server's own trainers can work here: asked at the start, and not when a class waits for them. */
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import type { ModelConfig } from '../../shared/model/config.ts'
import { StartupError } from '../env.ts'
import { fileTrouble } from '../file-trouble.ts'
import { wasmBinary } from './wasm-binary.ts'

/** The least that is a model. */
const LEAST: ModelConfig = { vocab: 8, context: 4, layers: 1, width: 4, heads: 1, attention: 'causal' }

/** Rejects with `StartupError`: the engine was not built, or this processor lacks what it is made of. */
export async function beAbleToTrain(): Promise<void> {
  const binary = await wasmBinary().catch((trouble: unknown) => {
    throw new StartupError(
      `The engine ${fileTrouble('build/engine.wasm', trouble) ?? 'cannot be read'}. "npm start" builds it.`,
    )
  })
  try {
    createWasmEngine(LEAST, binary).dispose()
  } catch (trouble) {
    throw new StartupError(
      'The processor of this computer cannot train: WebAssembly has no vector instructions here. If this is a virtual ' +
        'machine, give it the processor of its host (CPU type "host", or at least "x86-64-v2"); else start it on another ' +
        `computer. (${trouble instanceof Error ? trouble.message : String(trouble)})`,
    )
  }
}
