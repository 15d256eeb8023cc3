/**
 * The tables of both databases, and how those of earlier versions become today's. One list: each entry is done once for a
 * database, in order, all or nothing. What was released is never changed here; what changes is added below.
 */
import { Kysely, PostgresDialect, sql, SqliteAdapter, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { DatabaseSync } from 'node:sqlite'
import type { Pool } from 'pg'
import { StartupError } from '../env.ts'

/** What the two databases call the same thing. `keyed`: behind tables that are found by their key; `long`: with long rows. */
interface Words {
  readonly bytes: string
  readonly whole: string
  readonly real: string
  readonly keyed: string
  readonly long: string
}

const sqliteWords: Words = {
  bytes: 'BLOB',
  whole: 'INTEGER',
  real: 'REAL',
  keyed: 'STRICT, WITHOUT ROWID',
  long: 'STRICT',
}
const postgresWords: Words = { bytes: 'BYTEA', whole: 'BIGINT', real: 'DOUBLE PRECISION', keyed: '', long: '' }

/**
 * Database files of version 5 have these tables without a note that they were made.
 *
 * `doomed`: the deletion of this room has begun, and is brought to its end whatever comes between. `board`: a row outlives
 * its room when the room expires; it says nothing about anybody. `model`: weights of no room, one row for each pack and
 * brain. `text`: a class's own text, as the pack that was made of it.
 */
const firstTables = ({ bytes, whole, real, keyed, long }: Words) => [
  `CREATE TABLE IF NOT EXISTS room (
    code TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, created_at ${whole} NOT NULL, ended INTEGER NOT NULL,
    touched_at ${whole} NOT NULL, doomed INTEGER NOT NULL
  ) ${keyed}`,
  `CREATE TABLE IF NOT EXISTS event (
    code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, seq INTEGER NOT NULL, at ${whole} NOT NULL, body TEXT NOT NULL,
    hash TEXT NOT NULL, PRIMARY KEY (code, seq)
  ) ${keyed}`,
  `CREATE TABLE IF NOT EXISTS checkpoint (
    code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, id TEXT NOT NULL, bytes ${bytes} NOT NULL,
    PRIMARY KEY (code, id)
  ) ${long}`,
  `CREATE TABLE IF NOT EXISTS board (
    code TEXT PRIMARY KEY, pack TEXT NOT NULL, class_code TEXT, drop_bits ${real} NOT NULL, body TEXT NOT NULL
  ) ${keyed}`,
  `CREATE INDEX IF NOT EXISTS board_by_pack ON board (pack, drop_bits)`,
  `CREATE INDEX IF NOT EXISTS board_by_class ON board (class_code, drop_bits)`,
  `CREATE TABLE IF NOT EXISTS model (name TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, bytes ${bytes} NOT NULL) ${long}`,
  `CREATE TABLE IF NOT EXISTS text (
    code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, body TEXT NOT NULL
  ) ${keyed}`,
]

/** Logs of matches that are over, each in one piece; events that came later stand in `event` still. `at`: of the last in it. */
const packedLogs = ({ bytes, whole, long }: Words) => [
  `CREATE TABLE packed_log (
    code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, count INTEGER NOT NULL, at ${whole} NOT NULL,
    head TEXT NOT NULL, bytes ${bytes} NOT NULL
  ) ${long}`,
]

/** How often a process has claimed to be the only one that writes this room's log. */
const claims = ({ whole }: Words) => [`ALTER TABLE room ADD COLUMN claim ${whole} NOT NULL DEFAULT 0`]

/** Totals of a class's lessons. A row outlives its room, with the hash of its key, when the room expires: it says nothing about anybody. */
const lessons = ({ whole, keyed }: Words) => [
  `CREATE TABLE lesson (
    code TEXT PRIMARY KEY, class_code TEXT NOT NULL, at ${whole} NOT NULL, secret_hash TEXT NOT NULL, body TEXT NOT NULL
  ) ${keyed}`,
  `CREATE INDEX lesson_by_class ON lesson (class_code, at)`,
]

/** Feedback of a class's lessons, each beside its lesson; a `body` that is empty was forgotten, and stays so. */
const feedback = ({ keyed }: Words) => [`CREATE TABLE feedback (code TEXT PRIMARY KEY, body TEXT NOT NULL) ${keyed}`]

/** What a class is given to do alone, and what each device has brought of it. `done`: stops of the result. */
const homework = ({ whole, keyed }: Words) => [
  `CREATE TABLE homework (
    id TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, class_code TEXT, opens ${whole} NOT NULL, ends ${whole} NOT NULL,
    plan TEXT NOT NULL
  ) ${keyed}`,
  `CREATE INDEX homework_by_class ON homework (class_code, opens)`,
  `CREATE TABLE homework_result (
    homework TEXT NOT NULL REFERENCES homework ON DELETE CASCADE, device TEXT NOT NULL, mark ${whole} NOT NULL,
    run TEXT NOT NULL, done INTEGER NOT NULL, at ${whole} NOT NULL, stops TEXT NOT NULL, PRIMARY KEY (homework, device)
  ) ${keyed}`,
]

const migrations: Readonly<Record<string, (words: Words) => readonly string[]>> = {
  '0001-first-tables': firstTables,
  '0002-packed-logs': packedLogs,
  '0003-claims': claims,
  '0004-lessons': lessons,
  '0005-feedback': feedback,
  '0006-homework': homework,
}

/** Rejects with `StartupError` when the tables are a newer version's, else with what the database says. */
export async function migrateSqlite(db: DatabaseSync): Promise<void> {
  await migrate(new Kysely({ dialect: new NodeSqliteDialect({ database: asKyselyWants(db) }) }), sqliteWords)
}

/** The same for PostgreSQL. Servers that start together wait for each other. */
export async function migratePostgres(pool: Pool): Promise<void> {
  await migrate(new Kysely({ dialect: new PostgresDialect({ pool }) }), postgresWords)
}

/** Leaves the connection open: it belongs to the store. */
async function migrate(db: Kysely<unknown>, words: Words): Promise<void> {
  const todo = Object.entries(migrations).map(([name, statements]) => {
    const up = async (changing: Kysely<unknown>) => {
      for (const statement of statements(words)) await sql.raw(statement).execute(changing)
    }
    return [name, { up }] as const
  })
  const provider = { getMigrations: async () => Object.fromEntries(todo) }
  const migrator = new Migrator({
    db,
    provider,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StartupError('The database was written by a newer version of this program. Start that version')
  }
  throw error
}

/** SQLite changes tables in a transaction as well as rows: a migration that is broken off leaves nothing. */
class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Node's own SQLite in the shape of `better-sqlite3`, as far as Kysely asks for it. */
function asKyselyWants(db: DatabaseSync): ConstructorParameters<typeof SqliteDialect>[0]['database'] {
  type Values = (null | number | bigint | string | Uint8Array)[]
  return {
    close: () => {},
    prepare: (text) => {
      const statement = db.prepare(text)
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as Values)),
        run: (values) => statement.run(...(values as Values)),
        iterate: (values) => statement.iterate(...(values as Values)),
      }
    },
  }
}
