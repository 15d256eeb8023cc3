/** What carries frames to a room: a socket, or a line over plain http. */
export interface Wire {
  /** The bytes may be used again afterwards. */
  readonly send: (bytes: Uint8Array) => void
  readonly close: (code?: number, reason?: string) => void
}

export interface WireEars {
  readonly opened: () => void
  readonly frame: (bytes: ArrayBuffer) => void
  /** Once, also when it never opened; nothing comes after it. */
  readonly closed: (code: number, reason: string) => void
}
