/**
 * A backup is one SQLite file with all tables and the server's key, whichever store it was made of, and goes back into either:
 * so it is also how rooms move from a file to PostgreSQL. It is made while the server runs, of one moment.
 */
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { StartupError } from '../env.ts'
import { readServerKey } from '../rooms/tokens.ts'
import { prepareFolder } from './data-folder.ts'
import { lockStore } from './open-store.ts'
import { DATABASE_FILE } from './sqlite.ts'
import { openTrouble } from './sqlite-trouble.ts'
import { prepareTables, TABLES } from './tables.ts'

/** Where a server has its rooms: as the settings of the same names. */
export interface Place {
  readonly DATA_DIR: string
  readonly DATABASE_URL?: string | undefined
}

const keyRow = z.object({ key: z.string() })
const countRow = z.object({ rooms: z.coerce.number() })

/** Writes the backup to a file that is not there yet. Rooms in it. Rejects with `StartupError`. */
export async function backUp({ DATA_DIR, DATABASE_URL }: Place, file: string): Promise<number> {
  if (existsSync(file)) throw new StartupError(`${file} is there already: choose another name`)
  const part = `${file}.part`
  rmSync(part, { force: true })
  try {
    const folder = prepareFolder(DATA_DIR)
    // Before SQLite makes it readable for everybody.
    closeSync(openSync(part, 'wx', 0o600))
    if (DATABASE_URL === undefined) copyOfFile(join(folder, DATABASE_FILE), part)
    else await copyOfDatabase(DATABASE_URL, part)
    const rooms = inFile(part, (db) => {
      db.exec('CREATE TABLE backup (key TEXT NOT NULL) STRICT')
      db.prepare('INSERT INTO backup VALUES (?)').run(Buffer.from(readServerKey(folder)).toString('hex'))
      return countRow.parse(db.prepare('SELECT count(*) AS rooms FROM room WHERE doomed = 0').get()).rooms
    })
    renameSync(part, file)
    return rooms
  } catch (trouble) {
    rmSync(part, { force: true })
    throw openTrouble(file, trouble)
  }
}

/**
 * Puts a backup into a store that has no rooms yet, all of it or nothing; one of an earlier version is brought to this one.
 * Rooms in it. Rejects with `StartupError`, also while a server has the store.
 */
export async function restore(place: Place, file: string): Promise<number> {
  if (!existsSync(file)) throw new StartupError(`There is no ${file}`)
  const folder = prepareFolder(place.DATA_DIR)
  const lock = await lockStore(folder, place.DATABASE_URL)
  const part = join(folder, `${DATABASE_FILE}-part`)
  try {
    if (place.DATABASE_URL === undefined) beWithout(join(folder, DATABASE_FILE))
    rmSync(part, { force: true })
    copyFileSync(file, part)
    chmodSync(part, 0o600)
    const rooms = await takeOver(part, folder)
    if (place.DATABASE_URL === undefined) renameSync(part, join(folder, DATABASE_FILE))
    else await intoDatabase(place.DATABASE_URL, part)
    return rooms
  } catch (trouble) {
    throw openTrouble(file, trouble)
  } finally {
    rmSync(part, { force: true })
    await lock.release()
  }
}

function copyOfFile(path: string, part: string): void {
  if (!existsSync(path)) throw new StartupError(`There is no database ${path}`)
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
  try {
    // One moment, also while a server writes; and pages that nobody uses stay behind.
    db.prepare('VACUUM INTO ?').run(part)
  } finally {
    db.close()
  }
}

async function copyOfDatabase(url: string, part: string): Promise<void> {
  const { readAll } = await import('./postgres-copy.ts')
  const db = new DatabaseSync(part)
  try {
    await prepareTables(db, part)
    await readAll(url, TABLES, (table, row) => {
      const names = Object.keys(row)
      db.prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${names.map(() => '?').join()})`).run(
        ...Object.values(row),
      )
    })
  } finally {
    db.close()
  }
}

async function intoDatabase(url: string, part: string): Promise<void> {
  const { writeAll } = await import('./postgres-copy.ts')
  const db = new DatabaseSync(part, { readOnly: true })
  try {
    await writeAll(url, TABLES, (table) => db.prepare(`SELECT * FROM ${table}`).iterate())
  } finally {
    db.close()
  }
}

/** Brings the tables to today's, and puts the key where the server looks for it. */
async function takeOver(part: string, folder: string): Promise<number> {
  const db = new DatabaseSync(part)
  try {
    const found = db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'backup'`).get()
    if (found === undefined) throw new StartupError('This file is no backup')
    const { key } = keyRow.parse(db.prepare('SELECT key FROM backup').get())
    await prepareTables(db, part)
    keepKey(join(folder, 'server.key'), key)
    // The key has its own place: a second copy would outlive it.
    db.exec('PRAGMA secure_delete = ON; DROP TABLE backup')
    return countRow.parse(db.prepare('SELECT count(*) AS rooms FROM room WHERE doomed = 0').get()).rooms
  } finally {
    db.close()
  }
}

function keepKey(path: string, key: string): void {
  if (!existsSync(path)) return writeFileSync(path, key, { mode: 0o600 })
  if (readFileSync(path, 'utf8').trim() === key) return
  throw new StartupError(
    `${path} is another key than the one that this backup was made with: move it away first, or choose another folder`,
  )
}

/** What the log of another database left beside it would be taken for this one's. */
function beWithout(path: string): void {
  const there = ['', '-wal', '-shm'].map((end) => path + end).find((name) => existsSync(name))
  if (there !== undefined) throw new StartupError(`There is ${there} already: move it away, or choose another folder`)
}

function inFile<T>(path: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path)
  try {
    return work(db)
  } finally {
    db.close()
  }
}
