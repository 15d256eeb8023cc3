/** What the files of a folder hold, as whoever finds the disk would look: byte for byte, not through the database. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many of these texts or bytes lie in any file of the folder. */
export function found(folder: string, traces: readonly (string | Buffer)[]): number {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
  return traces.filter((trace) => files.some((file) => file.includes(trace))).length
}

/** Short pieces from all over a checkpoint, from its first to its last bytes. */
export function piecesOf(bytes: Uint8Array): Buffer[] {
  const all = Buffer.from(bytes)
  const step = Math.max(16, Math.floor(all.length / 20))
  return Array.from({ length: Math.floor(all.length / step) }, (_, i) => all.subarray(i * step, i * step + 16))
}
