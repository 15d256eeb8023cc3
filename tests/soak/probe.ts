/**
 * Loaded into a server before its own first line (`node --import`): says what it holds, whenever it is asked over the
 * channel of its parent. The server itself knows nothing of it.
 */
import { matchMaker } from '@colyseus/core'

export interface Sample {
  /** Bytes. */
  readonly rss: number
  readonly heap: number
  /** Buffers and WASM memory, bytes. */
  readonly outside: number
  /** Timers, sockets, files and threads that keep the process awake. */
  readonly handles: number
  /** Rooms in memory. */
  readonly rooms: number
}

process.on('message', () => {
  // Twice: what is freed by the first may free more.
  globalThis.gc?.()
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const sample: Sample = {
    rss,
    heap: heapUsed,
    outside: external,
    handles: process.getActiveResourcesInfo().length,
    rooms: matchMaker.stats.local.roomCount,
  }
  process.send?.(sample)
})
// Whoever measures may be stopped in mid-run.
process.on('disconnect', () => process.exit())
// The channel alone must not keep the server alive.
process.channel?.unref()
