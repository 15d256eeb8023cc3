/** The tables of the database, and how those of older versions become today's. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { StartupError } from '../env.ts'
import { chainOldEvents } from './chain-old-events.ts'

/** Raised by one whenever the tables change; an unknown number is refused rather than guessed at. */
const SCHEMA_VERSION = 5

/** A row of a board outlives its room when the room expires: it says nothing about anybody. */
const board = `
  CREATE TABLE board (
    code TEXT PRIMARY KEY, pack TEXT NOT NULL, class_code TEXT, drop_bits REAL NOT NULL, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX board_by_pack ON board (pack, drop_bits);
  CREATE INDEX board_by_class ON board (class_code, drop_bits);
`

/** Weights of no room: one row for each pack and brain. */
const models = `
  CREATE TABLE model (name TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;
`

/** A class's own text, as the pack that was made of it. */
const texts = `
  CREATE TABLE text (code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/** `doomed`: the deletion of this room has begun, and is brought to its end whatever comes between. */
const tables = `
  CREATE TABLE room (
    code TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, created_at INTEGER NOT NULL, ended INTEGER NOT NULL,
    touched_at INTEGER NOT NULL, doomed INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE event (
    code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, seq INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL,
    hash TEXT NOT NULL, PRIMARY KEY (code, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE checkpoint (
    code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, id TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (code, id)
  ) STRICT;
  ${board}
  ${models}
  ${texts}
`

const toVersion3 = `
  ALTER TABLE room ADD COLUMN touched_at INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE room ADD COLUMN doomed INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE board RENAME TO old_board;
  DROP INDEX IF EXISTS board_by_pack;
  DROP INDEX IF EXISTS board_by_class;
  ${board}
  INSERT INTO board SELECT * FROM old_board;
  DROP TABLE old_board;
`

/**
 * Asks whether the file is whole, and brings its tables to this version. Throws `StartupError` for another version, and
 * what SQLite says against the file itself.
 */
export function prepareTables(db: DatabaseSync, path: string): void {
  const check = z.object({ quick_check: z.string() }).parse(db.prepare('PRAGMA quick_check(1)').get())
  if (check.quick_check !== 'ok') throw new Error(check.quick_check)
  const { user_version } = z.object({ user_version: z.number() }).parse(db.prepare('PRAGMA user_version').get())
  if (user_version > SCHEMA_VERSION) {
    throw new StartupError(
      `The database ${path} was written by a newer version of this program (its tables are ${user_version}, these are ` +
        `${SCHEMA_VERSION}). Start that version, or choose another folder: DATA_DIR=/another/folder npm start`,
    )
  }
  if (user_version === SCHEMA_VERSION) return
  inOneGo(db, () => {
    if (user_version === 0) db.exec(tables)
    if (user_version === 1) chainOldEvents(db)
    if (user_version > 0 && user_version < 3) db.exec(toVersion3)
    if (user_version > 0 && user_version < 4) db.exec(models)
    if (user_version > 0) db.exec(texts)
  })
  // Older versions left what they deleted in pages that nobody uses.
  if (user_version > 0 && user_version < 3) db.exec('VACUUM')
}

/** Changes the tables wholly or not at all. */
function inOneGo(db: DatabaseSync, change: () => void): void {
  db.exec('BEGIN')
  try {
    change()
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
  } catch (trouble) {
    db.exec('ROLLBACK')
    throw trouble
  }
}
