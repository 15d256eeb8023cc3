/**
 * One server for one folder: two would write into the same rooms, each without knowing of the other. `running.json`
 * beside the lock says who holds it, and is believed only while somebody does.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { StartupError } from '../env.ts'
import { fileTrouble } from '../file-trouble.ts'
import { takeLock } from './file-lock.ts'

/** How long a start waits for a server that is just going, ms. */
const PATIENCE_MS = 1_000

const holderSchema = z.object({ pid: z.int(), computer: z.string(), address: z.string().nullable() })
type Holder = z.infer<typeof holderSchema>

export interface DataLock {
  /** Where this server is found, for whoever starts a second one. */
  readonly announce: (address: string) => void
  readonly release: () => Promise<void>
}

/** Takes the lock of a prepared folder. Throws `StartupError` that says who has it; nothing was touched then. */
export function lockData(folder: string): DataLock {
  const path = join(folder, 'server.lock')
  const note = join(folder, 'running.json')
  const letGo = lock(path)
  if (letGo === null) throw inUse(folder, readHolder(note))
  const announce = (address: string | null) => {
    const holder: Holder = { pid: process.pid, computer: hostname(), address }
    try {
      writeFileSync(note, JSON.stringify(holder), { mode: 0o600 })
    } catch {
      // A full disk: better no note than an old one. The lock holds without it.
      rmSync(note, { force: true })
    }
  }
  const release = async () => {
    rmSync(note, { force: true })
    letGo()
  }
  announce(null)
  return { announce, release }
}

function lock(path: string): (() => void) | null {
  try {
    return takeLock(path, PATIENCE_MS)
  } catch (trouble) {
    const why = fileTrouble(path, trouble) ?? `${path} cannot be locked (${String(trouble)})`
    throw new StartupError(`${why}. Mend that, or choose another folder: DATA_DIR=/another/folder npm start`)
  }
}

function inUse(folder: string, holder: Holder | null): StartupError {
  const computer = holder === null || holder.computer === hostname() ? '' : ` on ${holder.computer}`
  const who = holder === null ? 'another process' : `process ${holder.pid}${computer}`
  const instead = holder?.address ? `Open ${holder.address}, or stop it first` : 'It is just starting: wait a moment'
  return new StartupError(`The data in ${folder} is in use: Gradient Express is running already (${who}). ${instead}.`)
}

function readHolder(note: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    return null
  }
}
