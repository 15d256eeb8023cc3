/** The WASM engine's binaries for the browser's trainers: assets of the bundle, fetched when they are first needed. */
import plainUrl from '../../build/engine.wasm?url'
import relaxedUrl from '../../build/engine-relaxed.wasm?url'

/** Built with plain SIMD, or with relaxed SIMD, which not every browser takes. Rejects when it cannot be fetched. */
export async function wasmBinary(kind: 'plain' | 'relaxed'): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await fetch(kind === 'plain' ? plainUrl : relaxedUrl)
  if (!reply.ok) throw new Error(`the WASM engine cannot be fetched: ${reply.status}`)
  return new Uint8Array(await reply.arrayBuffer())
}
