/**
 * The store on one SQLite file under DATA_DIR, in write-ahead mode.
 *
 * `synchronous = NORMAL` hands every commit to the operating system before it returns: what was acknowledged survives
 * the death of the process. A power cut may lose the last moments before a checkpoint, never more, and breaks nothing.
 */
import { closeSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { KeptFeedback } from '../../shared/match/feedback.ts'
import type { KeptLesson } from '../../shared/match/kept-lesson.ts'
import { boardRowSchema } from '../../shared/protocol/board-row.ts'
import { CHAIN_START, chained, type LoggedEvent } from '../attest/chain.ts'
import { Eraser } from './eraser.ts'
import { SqliteHomework } from './homework-sqlite.ts'
import { packLog, unpackLog } from './packed-log.ts'
import { SpareRoom } from './spare-room.ts'
import { statementsOf } from './sqlite-statements.ts'
import { isBusy, notStored, openTrouble } from './sqlite-trouble.ts'
import { toFeedback, toLesson, type Store, type StoredFeedback, type StoredLesson, type StoredRoom } from './store.ts'
import { prepareTables } from './tables.ts'

/** What SQLite puts aside while it works stays in memory: no file of its own elsewhere. */
const pragmas = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
`

/** Its name in the folder. */
export const DATABASE_FILE = 'gradient-express.db'

const roomRow = z.object({ code: z.string(), secret_hash: z.string(), created_at: z.number(), ended: z.number() })
const codeRow = z.object({ code: z.string() })
const bodyRow = z.object({ body: z.string() })
const logRow = z.object({ body: z.string(), hash: z.string() })
const lastRow = z.object({ seq: z.number(), hash: z.string() })
const packedRow = z.object({ head: z.string(), bytes: z.instanceof(Uint8Array) })
const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) })

/** Opens or creates `gradient-express.db` in a prepared folder. Rejects with `StartupError` when the file cannot be used. */
export async function openSqliteStore(folder: string): Promise<Store> {
  const path = join(folder, DATABASE_FILE)
  const spare = new SpareRoom(folder)
  try {
    return await open(path)
  } catch {
    // A full disk must not keep anybody from coming back to delete something.
    spare.giveUp()
  }
  try {
    return await open(path)
  } catch (trouble) {
    throw openTrouble(path, trouble)
  }
}

async function open(path: string): Promise<Store> {
  // The files beside it get the rights of this one.
  closeSync(openSync(path, 'a', 0o600))
  const db = new DatabaseSync(path)
  try {
    db.exec(pragmas)
    await prepareTables(db, path)
    return new SqliteStore(db)
  } catch (trouble) {
    db.close()
    throw trouble
  }
}

/** A file that another program holds is tried again so often, after so many ms. */
const BUSY_ROUNDS = 20
const BUSY_WAIT_MS = 50

/** The store on an open database whose tables are there already. */
export class SqliteStore implements Store {
  readonly #db: DatabaseSync
  readonly #path: string
  readonly #eraser: Eraser
  readonly homework: SqliteHomework
  readonly #statements

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#path = db.location() ?? ''
    const spare = new SpareRoom(dirname(this.#path))
    spare.keep()
    this.#eraser = new Eraser(db, spare)
    this.homework = new SqliteHomework(db, this.#eraser, (work) => this.#writing(work))
    this.#statements = statementsOf(db)
  }

  async reserveRoom(room: StoredRoom, first?: MatchEvent, text: string | null = null): Promise<boolean> {
    const { code, secretHash, createdAt, ended } = room
    return await this.#writing(() =>
      this.#inOneGo(() => {
        const isNew = this.#statements.reserve.run(code, secretHash, createdAt, ended ? 1 : 0).changes === 1
        if (isNew && first !== undefined) this.#append(code, 0, first)
        if (isNew && text !== null) this.#statements.putText.run(code, text)
        return isNew
      }),
    )
  }

  async text(code: string): Promise<string | null> {
    const row = this.#statements.text.get(code)
    return row === undefined ? null : bodyRow.parse(row).body
  }

  async room(code: string): Promise<StoredRoom | null> {
    const row = this.#statements.room.get(code)
    return row === undefined ? null : toRoom(row)
  }

  async openRooms(since: number): Promise<readonly StoredRoom[]> {
    return this.#statements.open.all(since).map(toRoom)
  }

  async endRoom(code: string): Promise<void> {
    await this.#writing(() => this.#statements.end.run(code))
  }

  async changeSecret(code: string, secretHash: string): Promise<void> {
    const { changes } = await this.#writing(() =>
      this.#inOneGo(() => {
        this.#statements.lessonSecret.run(secretHash, code)
        return this.#statements.secret.run(secretHash, code)
      }),
    )
    if (changes !== 1) throw new Error(`no room ${code}`)
  }

  async touchRoom(code: string, at: number): Promise<void> {
    await this.#writing(() => this.#statements.touch.run(at, code))
  }

  async untouchedRooms(before: number): Promise<readonly string[]> {
    return this.#statements.untouched.all(before).map((row) => codeRow.parse(row).code)
  }

  async forgetRoom(code: string, row: 'delete row' | 'keep row'): Promise<void> {
    await this.#writing(() => this.#eraser.doom(code, row === 'keep row'))
  }

  async cleanUp(): Promise<void> {
    await this.#writing(() => this.#eraser.finish())
  }

  /** The folder's lock sees to it that nobody else writes. */
  async claim(): Promise<number> {
    return 0
  }

  async append(code: string, seq: number, event: MatchEvent): Promise<void> {
    await this.#writing(() => this.#append(code, seq, event))
  }

  #append(code: string, seq: number, event: MatchEvent): void {
    const row = this.#statements.last.get(code) ?? this.#statements.lastPacked.get(code)
    const last = row === undefined ? { seq: -1, hash: CHAIN_START } : lastRow.parse(row)
    if (last.seq + 1 !== seq) throw new Error(`event ${seq} of ${code} is out of order: ${last.seq + 1} is next`)
    const body = JSON.stringify(event)
    this.#statements.append.run(code, seq, Math.floor(event.at), body, chained(last.hash, body))
  }

  async events(code: string): Promise<readonly unknown[]> {
    return (await this.log(code)).map(({ body }): unknown => JSON.parse(body))
  }

  async log(code: string): Promise<readonly LoggedEvent[]> {
    // Both at once: between two looks it could be packed.
    const [row, rows] = [this.#statements.packed.get(code), this.#statements.log.all(code)]
    const loose = rows.map((event) => logRow.parse(event))
    return row === undefined ? loose : [...(await unpackLog(packedRow.parse(row))), ...loose]
  }

  async looseLogs(before: number): Promise<readonly string[]> {
    return this.#statements.loose.all(before).map((row) => codeRow.parse(row).code)
  }

  async pack(code: string): Promise<void> {
    const packed = await packLog(await this.log(code))
    if (packed === null) return
    const { count, head, bytes } = packed
    await this.#writing(() =>
      this.#inOneGo(() => {
        // Nothing where it was packed or deleted meanwhile.
        if (this.#statements.putPacked.run(code, count, head, bytes).changes === 1)
          this.#statements.unloose.run(code, count)
      }),
    )
  }

  async putCheckpoint(code: string, id: string, bytes: Uint8Array): Promise<void> {
    await this.#insert(() => this.#statements.putCheckpoint.run(code, id, bytes))
  }

  async checkpoint(code: string, id: string): Promise<Uint8Array | null> {
    const row = this.#statements.checkpoint.get(code, id)
    return row === undefined ? null : bytesRow.parse(row).bytes
  }

  async keepCheckpoints(code: string, ids: readonly string[]): Promise<void> {
    await this.#writing(() => this.#statements.keep.run(code, JSON.stringify(ids)))
  }

  async model(key: string): Promise<Uint8Array | null> {
    const row = this.#statements.model.get(key)
    return row === undefined ? null : bytesRow.parse(row).bytes
  }

  async putModel(name: string, key: string, bytes: Uint8Array): Promise<void> {
    await this.#writing(() => this.#statements.putModel.run(name, key, bytes))
  }

  async putRow(row: BoardRow): Promise<void> {
    const drop = row.beforeBits - row.afterBits
    await this.#insert(() =>
      this.#statements.putRow.run(row.matchCode, row.packId, row.classCode, drop, JSON.stringify(row)),
    )
  }

  async worldBoard(packId: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#statements.world.all(packId, limit).flatMap(toBoardRow)
  }

  async classBoard(classCode: string, limit: number): Promise<readonly BoardRow[]> {
    return this.#statements.byClass.all(classCode, limit).flatMap(toBoardRow)
  }

  async putLesson(classCode: string, lesson: KeptLesson): Promise<void> {
    const { code, at } = lesson
    await this.#writing(() => this.#statements.putLesson.run(code, classCode, Math.floor(at), JSON.stringify(lesson)))
  }

  async lessons(classCode: string): Promise<readonly StoredLesson[]> {
    return this.#statements.lessons.all(classCode).flatMap(toLesson)
  }

  async putFeedback(code: string, feedback: KeptFeedback): Promise<void> {
    await this.#writing(() => this.#statements.putFeedback.run(code, JSON.stringify(feedback)))
  }

  async feedback(classCode: string): Promise<readonly StoredFeedback[]> {
    return this.#statements.feedback.all(classCode).flatMap(toFeedback)
  }

  async forgetFeedback(code: string): Promise<void> {
    await this.#writing(() => this.#eraser.forgetFeedback(code))
  }

  async forgetLesson(code: string): Promise<void> {
    await this.#writing(() => this.#eraser.forgetLesson(code))
  }

  async close(): Promise<void> {
    this.#db.close()
  }

  /**
   * Runs a write. Another program, such as one that copies files or looks for viruses, may hold the file for a moment:
   * that is waited for without holding up anybody else. Whatever keeps the write from being done becomes `NotStored`.
   */
  async #writing<T>(work: () => T | Promise<T>): Promise<T> {
    for (let round = 1; ; round++) {
      try {
        return await work()
      } catch (trouble) {
        if (!isBusy(trouble) || round === BUSY_ROUNDS) throw notStored(this.#path, trouble)
        await setTimeout(BUSY_WAIT_MS)
      }
    }
  }

  /** All of it or nothing. */
  #inOneGo<T>(work: () => T): T {
    this.#db.exec('BEGIN')
    try {
      const result = work()
      this.#db.exec('COMMIT')
      return result
    } catch (trouble) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw trouble
    }
  }

  #insert(work: () => { readonly changes: number | bigint }): Promise<void> {
    return this.#writing(() => {
      if (work().changes === 0) throw new Error('there is no such room any more')
    })
  }
}

function toRoom(row: unknown): StoredRoom {
  const { code, secret_hash, created_at, ended } = roomRow.parse(row)
  return { code, secretHash: secret_hash, createdAt: created_at, ended: ended === 1 }
}

/** A row that is none is left out: it would take all others off the board. */
function toBoardRow(row: unknown): BoardRow[] {
  const read = boardRowSchema.safeParse(JSON.parse(bodyRow.parse(row).body))
  return read.success ? [read.data] : []
}
