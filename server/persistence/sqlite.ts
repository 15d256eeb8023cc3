/**
 * The store on one SQLite file under DATA_DIR, in write-ahead mode.
 *
 * `synchronous = NORMAL` hands every commit to the operating system before it returns: what was acknowledged survives
 * the death of the process. A power cut may lose the last moments before a checkpoint, never more, and breaks nothing.
 */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../shared/match/types.ts'
import { CHAIN_START, chained, type LoggedEvent } from '../attest/chain.ts'
import { StartupError } from '../env.ts'
import { chainOldEvents } from './chain-old-events.ts'
import { StorageFullError } from './storage-full.ts'
import type { Store, StoredRoom } from './store.ts'

/** Raised by one whenever the tables change; an unknown number is refused rather than guessed at. */
const SCHEMA_VERSION = 2

const tables = `
  CREATE TABLE room (
    code TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, created_at INTEGER NOT NULL, ended INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE event (
    code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, seq INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL,
    hash TEXT NOT NULL, PRIMARY KEY (code, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE checkpoint (
    code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, id TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (code, id)
  ) STRICT;
  CREATE TABLE board (
    code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, pack TEXT NOT NULL, class_code TEXT,
    drop_bits REAL NOT NULL, body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX board_by_pack ON board (pack, drop_bits);
  CREATE INDEX board_by_class ON board (class_code, drop_bits);
`

const roomRow = z.object({ code: z.string(), secret_hash: z.string(), created_at: z.number(), ended: z.number() })
const bodyRow = z.object({ body: z.string() })
const logRow = z.object({ body: z.string(), hash: z.string() })
const lastRow = z.object({ seq: z.number(), hash: z.string() })
const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) })

/** Opens or creates `<folder>/gradient-express.db`. Throws `StartupError` when the file cannot be used. */
export function openSqliteStore(folder: string): Store {
  const path = join(folder, 'gradient-express.db')
  try {
    mkdirSync(folder, { recursive: true })
    const db = new DatabaseSync(path)
    try {
      prepareTables(db)
    } catch (trouble) {
      db.close()
      throw trouble
    }
    chmodSync(path, 0o600)
    return new SqliteStore(db)
  } catch (trouble) {
    if (trouble instanceof StartupError) throw trouble
    const why = trouble instanceof Error ? trouble.message : String(trouble)
    throw new StartupError(
      `The database ${path} cannot be used (${why}). Move it away or restore a copy, then start again.`,
    )
  }
}

function prepareTables(db: DatabaseSync): void {
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 3000;',
  )
  const check = z.object({ quick_check: z.string() }).parse(db.prepare('PRAGMA quick_check(1)').get())
  if (check.quick_check !== 'ok') throw new StartupError(`The database is damaged: ${check.quick_check}.`)
  const { user_version } = z.object({ user_version: z.number() }).parse(db.prepare('PRAGMA user_version').get())
  if (user_version === SCHEMA_VERSION) return
  if (user_version === 1) {
    inOneGo(db, () => chainOldEvents(db))
    return
  }
  if (user_version !== 0) {
    throw new StartupError(
      `The database was written by another version (${user_version}, this one is ${SCHEMA_VERSION}).`,
    )
  }
  inOneGo(db, () => db.exec(tables))
}

/** Brings the tables to this version, wholly or not at all. */
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

/** SQLite's "database or disk is full", and "could not write", as quotas and file size limits are reported. */
const NO_ROOM = [13, 10]

/** Runs a write. Throws `StorageFullError` when there is no room for it; nothing was written then. */
function writing<T>(work: () => T): T {
  try {
    return work()
  } catch (trouble) {
    const code = trouble instanceof Error && 'errcode' in trouble ? Number(trouble.errcode) : 0
    // The low byte is the kind, the rest says more about it.
    if (NO_ROOM.includes(code & 255)) throw new StorageFullError('The disk is full.', { cause: trouble })
    throw trouble
  }
}

/** The store on an open database whose tables are there already. */
export class SqliteStore implements Store {
  readonly #db: DatabaseSync
  readonly #statements

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#statements = {
      reserve: db.prepare('INSERT OR IGNORE INTO room VALUES (?, ?, ?, ?)'),
      room: db.prepare('SELECT * FROM room WHERE code = ?'),
      open: db.prepare(
        `SELECT * FROM room WHERE ended = 0
         AND (SELECT at FROM event WHERE event.code = room.code ORDER BY seq DESC LIMIT 1) >= ? ORDER BY created_at`,
      ),
      end: db.prepare('UPDATE room SET ended = 1 WHERE code = ?'),
      drop: db.prepare('DELETE FROM room WHERE code = ?'),
      last: db.prepare('SELECT seq, hash FROM event WHERE code = ? ORDER BY seq DESC LIMIT 1'),
      append: db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)'),
      log: db.prepare('SELECT body, hash FROM event WHERE code = ? ORDER BY seq'),
      events: db.prepare('SELECT body FROM event WHERE code = ? ORDER BY seq'),
      putCheckpoint: db.prepare('INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?)'),
      checkpoint: db.prepare('SELECT bytes FROM checkpoint WHERE code = ? AND id = ?'),
      keep: db.prepare('DELETE FROM checkpoint WHERE code = ? AND id NOT IN (SELECT value FROM json_each(?))'),
      putRow: db.prepare('INSERT OR REPLACE INTO board VALUES (?, ?, ?, ?, ?)'),
      world: db.prepare('SELECT body FROM board WHERE pack = ? ORDER BY drop_bits DESC LIMIT ?'),
      byClass: db.prepare('SELECT body FROM board WHERE class_code = ? ORDER BY drop_bits DESC LIMIT ?'),
    }
  }

  async reserveRoom(room: StoredRoom): Promise<boolean> {
    const { code, secretHash, createdAt, ended } = room
    return writing(() => this.#statements.reserve.run(code, secretHash, createdAt, ended ? 1 : 0).changes === 1)
  }

  async room(code: string): Promise<StoredRoom | null> {
    const row = this.#statements.room.get(code)
    return row === undefined ? null : toRoom(row)
  }

  async openRooms(since: number): Promise<readonly StoredRoom[]> {
    return this.#statements.open.all(since).map(toRoom)
  }

  async endRoom(code: string): Promise<void> {
    writing(() => this.#statements.end.run(code))
  }

  async deleteRoom(code: string): Promise<void> {
    writing(() => this.#statements.drop.run(code))
  }

  async append(code: string, seq: number, event: MatchEvent): Promise<void> {
    writing(() => {
      const row = this.#statements.last.get(code)
      const last = row === undefined ? { seq: -1, hash: CHAIN_START } : lastRow.parse(row)
      if (last.seq + 1 !== seq) throw new Error(`event ${seq} of ${code} is out of order: ${last.seq + 1} is next`)
      const body = JSON.stringify(event)
      this.#statements.append.run(code, seq, Math.floor(event.at), body, chained(last.hash, body))
    })
  }

  async events(code: string): Promise<readonly MatchEvent[]> {
    return this.#statements.events.all(code).map((row): MatchEvent => JSON.parse(bodyRow.parse(row).body))
  }

  async log(code: string): Promise<readonly LoggedEvent[]> {
    return this.#statements.log.all(code).map((row) => logRow.parse(row))
  }

  async putCheckpoint(code: string, id: string, bytes: Uint8Array): Promise<void> {
    writing(() => this.#statements.putCheckpoint.run(code, id, bytes))
  }

  async checkpoint(code: string, id: string): Promise<Uint8Array | null> {
    const row = this.#statements.checkpoint.get(code, id)
    return row === undefined ? null : bytesRow.parse(row).bytes
  }

  async keepCheckpoints(code: string, ids: readonly string[]): Promise<void> {
    writing(() => this.#statements.keep.run(code, JSON.stringify(ids)))
  }

  async putRow(row: BoardRow): Promise<void> {
    const drop = row.beforeBits - row.afterBits
    writing(() => this.#statements.putRow.run(row.matchCode, row.packId, row.classCode, drop, JSON.stringify(row)))
  }

  async worldBoard(packId: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#statements.world.all(packId, limit).map(toBoardRow)
  }

  async classBoard(classCode: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#statements.byClass.all(classCode, limit).map(toBoardRow)
  }

  async close(): Promise<void> {
    this.#db.close()
  }
}

function toRoom(row: unknown): StoredRoom {
  const { code, secret_hash, created_at, ended } = roomRow.parse(row)
  return { code, secretHash: secret_hash, createdAt: created_at, ended: ended === 1 }
}

function toBoardRow(row: unknown): BoardRow {
  return JSON.parse(bodyRow.parse(row).body)
}
