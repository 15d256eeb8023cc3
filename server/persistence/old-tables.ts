/** How database files of versions 1 to 4 become those of version 5, from which on `migrations.ts` goes. */
import type { DatabaseSync } from 'node:sqlite'
import { chainOldEvents } from './chain-old-events.ts'

const LAST = 5

const board = `
  CREATE TABLE board (
    code TEXT PRIMARY KEY, pack TEXT NOT NULL, class_code TEXT, drop_bits REAL NOT NULL, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX board_by_pack ON board (pack, drop_bits);
  CREATE INDEX board_by_class ON board (class_code, drop_bits);
`

const models = `
  CREATE TABLE model (name TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT;
`

const texts = `
  CREATE TABLE text (code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, body TEXT NOT NULL) STRICT, WITHOUT ROWID;
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

/** Wholly or not at all; nothing for a file of version 5 or later. */
export function upgradeOldTables(db: DatabaseSync, version: number): void {
  if (version >= LAST) return
  db.exec('BEGIN')
  try {
    if (version === 1) chainOldEvents(db)
    if (version < 3) db.exec(toVersion3)
    if (version < 4) db.exec(models)
    db.exec(texts)
    db.exec(`PRAGMA user_version = ${LAST}; COMMIT`)
  } catch (trouble) {
    db.exec('ROLLBACK')
    throw trouble
  }
  // Older versions left what they deleted in pages that nobody uses.
  if (version < 3) db.exec('VACUUM')
}
