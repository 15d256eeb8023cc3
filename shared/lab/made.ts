/**
 * How a report came about: enough to do the job again and to say how near to the report that must come. The log keeps it
 * beside every result.
 */

export interface Made {
  /** Who worked on it, in order. A part that begins where the one before it began has replaced it. */
  readonly parts: readonly Part[]
  /** SHA-256 of the bytes of the checkpoint it left, hex; null when it leaves none. */
  readonly weights: string | null
}

export interface Part {
  /**
   * The server's own engine gives the same bits on every machine; that of a browser may round in its own way. `unknown`: it
   * was done before the server was started again.
   */
  readonly by: 'server' | 'browser' | 'unknown'
  /** As it calls itself: `wasm-simd`, `webgpu`; empty where nobody said. */
  readonly engine: string
  /** Of a training: its first batch, and how many steps it was asked to take. */
  readonly firstStep?: number
  readonly steps?: number
}
