/** A lab in this thread on the server's own engine, that waits for nobody. */
import { setImmediate } from 'node:timers/promises'
import { wasmBinary } from '../../server/lab/wasm-binary.ts'
import { createWasmEngine } from '../../shared/engine/wasm/wasm-engine.ts'
import { ShelfLab } from '../../shared/lab/shelf-lab.ts'
import type { Pack } from '../../shared/packs/pack.ts'

export async function plainLab(pack: Pack): Promise<ShelfLab> {
  const binary = await wasmBinary()
  return new ShelfLab({
    pack,
    engine: async (config) => createWasmEngine(config, binary),
    clock: () => performance.now(),
    breathe: () => setImmediate(),
    rest: () => setImmediate(),
  })
}
