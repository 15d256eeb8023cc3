/** The WASM engine's binary for the server's trainers, as `scripts/build-engine.ts` left it. */
import { readFile } from 'node:fs/promises'

/** Rejects when the engine was not built (`npm start` and `npm test` build it). */
export async function wasmBinary(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL('../../build/engine.wasm', import.meta.url)))
}
