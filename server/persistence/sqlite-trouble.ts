/** What SQLite's refusals mean: to a tap that could not be written, and to whoever starts the server. */
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { namesIn } from '../../shared/measures/entries.ts'
import { NotStored } from '../../shared/match/not-stored.ts'
import { StartupError } from '../env.ts'
import { fileTrouble } from '../file-trouble.ts'

/** https://sqlite.org/rescode.html: the low byte is the kind, the rest says more about it. */
const kinds = { busy: 5, readOnly: 8, io: 10, corrupt: 11, full: 13, cannotOpen: 14, noDatabase: 26 } as const
type Kind = keyof typeof kinds

export const BUSY = kinds.busy

function kindOf(trouble: unknown): Kind | null {
  if (!(trouble instanceof Error) || !('errcode' in trouble)) return null
  const code = Number(trouble.errcode) & 255
  return namesIn(kinds).find((kind) => kinds[kind] === code) ?? null
}

/** Another program holds the file, perhaps for a moment only. */
export function isBusy(trouble: unknown): boolean {
  return kindOf(trouble) === 'busy'
}

/** Why an event or a checkpoint was not written into the database at `path`. */
export function notStored(path: string, trouble: unknown): NotStored {
  return new NotStored(isFull(kindOf(trouble), path) ? 'storage-full' : 'not-stored', messageOf(trouble), {
    cause: trouble,
  })
}

/** Why the database at `path` cannot be opened, in one line that says what to do about it. */
export function openTrouble(path: string, trouble: unknown): StartupError {
  if (trouble instanceof StartupError) return trouble
  const ofTheFile = fileTrouble(path, trouble)
  if (ofTheFile !== null) return new StartupError(`The database ${ofTheFile}.`)
  const kind = kindOf(trouble)
  if (kind === 'busy')
    return new StartupError(`The database ${path} is held by another program. Close that, then start again.`)
  if (kind === 'readOnly')
    return new StartupError(`The database ${path} may only be read. Give this user the right to write to it.`)
  if (isFull(kind, path)) return new StartupError(`The disk of ${path} is full. Free some space, then start again.`)
  const why = messageOf(trouble)
  if (kind === 'cannotOpen') return new StartupError(`The database ${path} cannot be opened (${why}).`)
  return new StartupError(
    `The database ${path} is damaged (${why}). Put a copy of it back, or move it away: a new one is made then.`,
  )
}

function isFull(kind: Kind | null, path: string): boolean {
  return kind === 'full' || (kind === 'io' && !isRoomBehind(path))
}

/** Whether the disk takes one page more than the longest file of this database has: SQLite does not tell quotas and limits from a broken disk. */
function isRoomBehind(path: string): boolean {
  const probe = `${path}-probe`
  try {
    const sizes = ['', '-wal', '-shm'].map((end) => statSync(path + end, { throwIfNoEntry: false })?.size ?? 0)
    const file = openSync(probe, 'w', 0o600)
    try {
      writeSync(file, new Uint8Array(4_096), 0, 4_096, Math.max(...sizes))
    } finally {
      closeSync(file)
      rmSync(probe)
    }
    return true
  } catch (trouble) {
    const code = trouble instanceof Error && 'code' in trouble ? String(trouble.code) : ''
    return !['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)
  }
}

function messageOf(trouble: unknown): string {
  return trouble instanceof Error ? trouble.message : String(trouble)
}
