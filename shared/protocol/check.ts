/** GET /api/check?visit=…: what the server knows of itself, for the page /check. */

export interface DiskCheck {
  /** A file as large as a checkpoint was written, and the disk has confirmed it. */
  readonly writable: boolean
  readonly freeBytes: number | null
}

export interface ServerCheck {
  readonly disk: DiskCheck
  /** Other devices that have opened the page lately. */
  readonly others: number
  /** Whoever asks is not on the server's own computer. */
  readonly isElsewhere: boolean
  /** The server's computer has an address in some network. */
  readonly hasNetwork: boolean
  /** The server trains where no host's browser does. */
  readonly trains: boolean
  /** The server's clock, ms since 1970. */
  readonly now: number
}
