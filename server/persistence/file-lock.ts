/**
 * A lock between processes: SQLite's own, on an empty file. The operating system lets go of it when the process ends,
 * however it ends, so that a crash leaves no lock behind and no number of a process has to be believed.
 */
import { closeSync, existsSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

const BUSY = 5

/** Waits up to `patience` ms. Returns what lets go again, or null while somebody else has it. Throws when it cannot be. */
export function takeLock(path: string, patience: number): (() => void) | null {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
  const db = new DatabaseSync(path)
  try {
    // Nothing is ever written, so there is nothing to roll back: no journal beside the file.
    db.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE`)
    return () => db.close()
  } catch (trouble) {
    db.close()
    if (trouble instanceof Error && 'errcode' in trouble && trouble.errcode === BUSY) return null
    throw trouble
  }
}
