/** The WASM engine's binary for the browser's trainers: an asset of the bundle, fetched when it is first needed. */
import binaryUrl from '../../build/engine.wasm?url'

/** Rejects when the asset cannot be fetched. */
export async function wasmBinary(): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await fetch(binaryUrl)
  if (!reply.ok) throw new Error(`the WASM engine cannot be fetched: ${reply.status}`)
  return new Uint8Array(await reply.arrayBuffer())
}
