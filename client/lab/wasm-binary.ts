/** The WASM engine's binaries for the browser's trainers: assets of the bundle, fetched when they are first needed. */
import plainUrl from '../../build/engine.wasm?url'
import relaxedUrl from '../../build/engine-relaxed.wasm?url'
import { fetchFile } from '../parts/fetch-file.ts'
import { lazyPart } from '../parts/lazy-part.ts'

export const kernelFiles: readonly string[] = [plainUrl, relaxedUrl]

/** Built with plain SIMD, or with relaxed SIMD, which not every browser takes. Rejects when it cannot be fetched. */
export function wasmBinary(kind: 'plain' | 'relaxed'): Promise<Uint8Array<ArrayBuffer>> {
  return lazyPart(() => fetchFile(kind === 'plain' ? plainUrl : relaxedUrl), { tries: 4 })
}
