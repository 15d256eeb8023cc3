/** The tfjs backends that Node has, awake. */
import { fileURLToPath } from 'node:url'
import type { Engine } from '../../../shared/engine/engine.ts'
import { wakeCpu, wakeWasm } from '../../../shared/engine/tfjs/backends.ts'
import { tfjsEngine } from '../../../shared/engine/tfjs/tfjs-engine.ts'
import type { ModelConfig } from '../../../shared/model/config.ts'

export const backends = ['cpu', 'wasm'] as const

const file = (name: string) => fileURLToPath(import.meta.resolve(`@tensorflow/tfjs-backend-wasm/dist/${name}`))

export async function engineOn(backend: (typeof backends)[number], config: ModelConfig): Promise<Engine> {
  const awake =
    backend === 'cpu'
      ? await wakeCpu()
      : await wakeWasm({ plain: file('tfjs-backend-wasm.wasm'), simd: file('tfjs-backend-wasm-simd.wasm') })
  if (!awake) throw new Error(`no ${backend} backend`)
  return tfjsEngine(config, backend)
}
