/** Whether a database file is whole, and its tables brought to this version. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { StartupError } from '../env.ts'
import { upgradeOldTables } from './old-tables.ts'

/** Raised by one with every migration that is added: a file that has it is not asked anything more. */
const TABLES_VERSION = 10

/** All of them, each after those that it refers to. */
export const TABLES = [
  'room',
  'event',
  'packed_log',
  'text',
  'checkpoint',
  'board',
  'lesson',
  'feedback',
  'model',
  'homework',
  'homework_result',
] as const

/** Rejects with `StartupError` for a newer version, and what SQLite says against the file itself. */
export async function prepareTables(db: DatabaseSync, path: string): Promise<void> {
  const check = z.object({ quick_check: z.string() }).parse(db.prepare('PRAGMA quick_check(1)').get())
  if (check.quick_check !== 'ok') throw new Error(check.quick_check)
  const { user_version } = z.object({ user_version: z.number() }).parse(db.prepare('PRAGMA user_version').get())
  if (user_version > TABLES_VERSION) {
    throw new StartupError(
      `The database ${path} was written by a newer version of this program (its tables are ${user_version}, these are ` +
        `${TABLES_VERSION}). Start that version, or choose another folder: DATA_DIR=/another/folder npm start`,
    )
  }
  if (user_version === TABLES_VERSION) return
  if (user_version > 0) upgradeOldTables(db, user_version)
  // Loaded for those who need it: a start on tables that are as they should be is quicker.
  const { migrateSqlite } = await import('./migrations.ts')
  await migrateSqlite(db)
  db.exec(`PRAGMA user_version = ${TABLES_VERSION}`)
}
