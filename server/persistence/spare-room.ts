/**
 * A piece of the disk kept aside, so that a room can be deleted when the disk is full: SQLite writes before it frees.
 * It is given up for that, and kept again afterwards.
 */
import { randomFillSync } from 'node:crypto'
import { closeSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** More than what one piece of a room, such as the largest checkpoint, takes on its way out. */
const PIECES = 8
const PIECE_BYTES = 1024 * 1024

export class SpareRoom {
  readonly #folder: string
  readonly #path: string

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, 'server.spare')
  }

  /** Nothing where the disk is nearly full already: what room there is belongs to the lesson. */
  keep(): void {
    if (statSync(this.#path, { throwIfNoEntry: false })?.size === PIECES * PIECE_BYTES) return
    try {
      const { bavail, bsize } = statfsSync(this.#folder)
      if (bavail * bsize < 4 * PIECES * PIECE_BYTES) return
      this.#write()
    } catch {
      this.giveUp()
    }
  }

  giveUp(): void {
    rmSync(this.#path, { force: true })
  }

  /** Random, because a file system may pack zeros into nothing. */
  #write(): void {
    const file = openSync(this.#path, 'w', 0o600)
    try {
      for (let i = 0; i < PIECES; i++) writeSync(file, randomFillSync(new Uint8Array(PIECE_BYTES)))
    } finally {
      closeSync(file)
    }
  }
}
