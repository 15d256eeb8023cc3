/**
 * The store in PostgreSQL. Every write is one statement or one transaction; it returns when the database has it on its disk
 * (`synchronous_commit`, as its owner has set it).
 *
 * Deleted rows are cleared out of the tables at once (`VACUUM`). What the database's own log of changes and its backups still
 * hold of them goes when its owner lets go of those.
 */
import type { Pool, PoolClient, QueryResult } from 'pg'
import { z } from 'zod'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { KeptFeedback } from '../../shared/match/feedback.ts'
import type { KeptLesson } from '../../shared/match/kept-lesson.ts'
import { boardRowSchema } from '../../shared/protocol/board-row.ts'
import { CHAIN_START, type LoggedEvent } from '../attest/chain.ts'
import { PostgresHomework } from './homework-postgres.ts'
import { lastEvent, lastLoose } from './last-event.ts'
import { NotOurs } from './not-ours.ts'
import { packLog, unpackLog } from './packed-log.ts'
import { openClient, openPool } from './postgres-pool.ts'
import { PostgresRunner } from './postgres-runner.ts'
import { append, isThere, wholeLog } from './postgres-statements.ts'
import { databaseTrouble, isOfTheLine, notRead, notStored } from './postgres-trouble.ts'
import { toFeedback, toLesson, type Store, type StoredFeedback, type StoredLesson, type StoredRoom } from './store.ts'

/** Whole numbers of eight bytes come as text. */
const roomRow = z.object({
  code: z.string(),
  secret_hash: z.string(),
  created_at: z.coerce.number(),
  ended: z.number(),
})
const claimRow = z.object({ claim: z.coerce.number() })
const codeRow = z.object({ code: z.string() })
const bodyRow = z.object({ body: z.string() })
const logRow = z.union([
  z.object({ body: z.string(), hash: z.string() }),
  z.object({ bytes: z.instanceof(Uint8Array), hash: z.string() }),
])
const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) })

/** Opens the database at this address, and makes or upgrades its tables. Rejects with `StartupError` when it cannot be used. */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = openPool(url)
  try {
    const { migratePostgres } = await import('./migrations.ts')
    await migratePostgres(pool)
    return new PostgresStore(pool, url)
  } catch (trouble) {
    await pool.end()
    throw databaseTrouble(url, trouble)
  }
}

class PostgresStore implements Store {
  readonly #pool: Pool
  readonly #url: string
  readonly #run: PostgresRunner
  readonly homework: PostgresHomework
  /** Rows of no room were deleted, and lie in the tables' files still. */
  #hasForgotten = false
  /** Events of which nobody knows whether they were written: whoever brought them was told that they were not. */
  readonly #doubtful = new Map<string, { readonly seq: number; readonly body: string; readonly claim: number | null }>()

  constructor(pool: Pool, url: string) {
    this.#pool = pool
    this.#url = url
    this.#run = new PostgresRunner(pool)
    this.homework = new PostgresHomework(this.#run, () => (this.#hasForgotten = true))
  }

  async reserveRoom(room: StoredRoom, first?: MatchEvent, text: string | null = null): Promise<boolean> {
    const { code, secretHash, createdAt, ended } = room
    return await this.#run.transaction(async (client) => {
      const { rowCount } = await client.query(
        `INSERT INTO room (code, secret_hash, created_at, ended, touched_at, doomed) SELECT $1, $2, $3, $4, $3, 0
          WHERE $1 NOT IN (SELECT code FROM board UNION ALL SELECT code FROM lesson)
          ON CONFLICT DO NOTHING`,
        [code, secretHash, createdAt, ended ? 1 : 0],
      )
      if (rowCount === 0) return false
      if (first !== undefined) await client.query(append, eventValues(code, 0, first, JSON.stringify(first)))
      if (text !== null) await client.query('INSERT INTO text VALUES ($1, $2)', [code, text])
      return true
    })
  }

  async text(code: string): Promise<string | null> {
    const [row] = await this.#run.read('SELECT body FROM text WHERE code = $1', code)
    return row === undefined ? null : bodyRow.parse(row).body
  }

  async room(code: string): Promise<StoredRoom | null> {
    const [row] = await this.#run.read('SELECT * FROM room WHERE code = $1 AND doomed = 0', code)
    return row === undefined ? null : toRoom(row)
  }

  async openRooms(since: number): Promise<readonly StoredRoom[]> {
    const rows = await this.#run.read(
      `SELECT * FROM room WHERE ended = 0 AND doomed = 0 AND ${lastEvent} >= $1 ORDER BY created_at`,
      since,
    )
    return rows.map(toRoom)
  }

  async endRoom(code: string): Promise<void> {
    await this.#run.write('UPDATE room SET ended = 1 WHERE code = $1', code)
  }

  async changeSecret(code: string, secretHash: string): Promise<void> {
    const changed = await this.#run.transaction(async (client) => {
      await client.query('UPDATE lesson SET secret_hash = $2 WHERE code = $1', [code, secretHash])
      return await client.query('UPDATE room SET secret_hash = $2 WHERE code = $1', [code, secretHash])
    })
    if (changed.rowCount !== 1) throw new Error(`no room ${code}`)
  }

  async touchRoom(code: string, at: number): Promise<void> {
    await this.#run.write('UPDATE room SET touched_at = greatest(touched_at, $2) WHERE code = $1', code, at)
  }

  async untouchedRooms(before: number): Promise<readonly string[]> {
    const rows = await this.#run.read(
      `SELECT code FROM room WHERE doomed = 0 AND touched_at < $1 AND coalesce(${lastEvent}, 0) < $1`,
      before,
    )
    return rows.map((row) => codeRow.parse(row).code)
  }

  async forgetRoom(code: string, row: 'delete row' | 'keep row'): Promise<void> {
    await this.#run.transaction(async (client) => {
      await client.query('DELETE FROM event WHERE code = $1', [code])
      await client.query('DELETE FROM packed_log WHERE code = $1', [code])
      await client.query('DELETE FROM text WHERE code = $1', [code])
      if (row === 'delete row') await forgetRows(client, code)
      await client.query(`UPDATE room SET doomed = 1, secret_hash = '' WHERE code = $1`, [code])
    })
    this.#doubtful.delete(code)
  }

  async cleanUp(): Promise<void> {
    const isIdle = (await this.#run.read('SELECT code FROM room WHERE doomed = 1 LIMIT 1')).length === 0
    if (isIdle && !this.#hasForgotten) return
    // Checkpoints go with their rooms.
    await this.#run.write('DELETE FROM room WHERE doomed = 1')
    this.#hasForgotten = false
    await this.#run.trying(notStored, () => this.#vacuum())
  }

  async claim(code: string): Promise<number> {
    const claimed = await this.#run.trying(notStored, (): Promise<QueryResult> =>
      this.#pool.query('UPDATE room SET claim = claim + 1 WHERE code = $1 RETURNING claim', [code]),
    )
    return claimRow.parse(claimed.rows[0]).claim
  }

  async append(code: string, seq: number, event: MatchEvent, claim: number | null = null): Promise<void> {
    const body = JSON.stringify(event)
    let isTried = false
    try {
      await this.#run.insist(async () => {
        await this.#takeOutDoubtful(code)
        if (isTried && (await this.#isWritten(code, seq, body))) return
        isTried = true
        const { rowCount } = await this.#pool.query(append, eventValues(code, seq, event, body, claim))
        if (rowCount === 1) return
        if (claim !== null && !(await this.#isClaimedBy(code, claim))) throw new NotOurs(code)
        throw new Error(`event ${seq} of ${code} is out of order, or there is no such room`)
      })
    } catch (trouble) {
      if (isTried && isOfTheLine(trouble) && !this.#doubtful.has(code)) this.#doubtful.set(code, { seq, body, claim })
      throw trouble instanceof NotOurs ? trouble : notStored(trouble)
    }
  }

  async #isClaimedBy(code: string, claim: number): Promise<boolean> {
    const { rowCount } = await this.#pool.query('SELECT 1 FROM room WHERE code = $1 AND claim = $2', [code, claim])
    return rowCount === 1
  }

  async #isWritten(code: string, seq: number, body: string): Promise<boolean> {
    const values = [code, seq, body]
    const { rowCount } = await this.#pool.query(
      `SELECT 1 FROM event WHERE code = $1 AND seq = $2 AND body = $3`,
      values,
    )
    return rowCount === 1
  }

  /** Nobody was told that it was written, and somebody may have asked again since. */
  async #takeOutDoubtful(code: string): Promise<void> {
    const doubt = this.#doubtful.get(code)
    if (doubt === undefined) return
    // Another process that has the room by now has read it as what has happened.
    await this.#pool.query(
      `DELETE FROM event WHERE code = $1 AND seq = $2 AND body = $3
        AND ($4::bigint IS NULL OR EXISTS (SELECT 1 FROM room WHERE code = $1 AND claim = $4))`,
      [code, doubt.seq, doubt.body, doubt.claim],
    )
    this.#doubtful.delete(code)
  }

  async events(code: string): Promise<readonly unknown[]> {
    return (await this.log(code)).map(({ body }): unknown => JSON.parse(body))
  }

  async log(code: string): Promise<readonly LoggedEvent[]> {
    const { rows } = await this.#run.trying(notRead, async (): Promise<QueryResult> => {
      await this.#takeOutDoubtful(code)
      return await this.#pool.query(wholeLog, [code])
    })
    const log: LoggedEvent[] = []
    for (const row of rows.map((read) => logRow.parse(read))) {
      if ('body' in row) log.push(row)
      else log.push(...(await unpackLog({ head: row.hash, bytes: row.bytes })))
    }
    return log
  }

  async looseLogs(before: number): Promise<readonly string[]> {
    const rows = await this.#run.read(
      `SELECT code FROM room WHERE ended = 1 AND doomed = 0 AND ${lastLoose} < $1`,
      before,
    )
    return rows.map((row) => codeRow.parse(row).code)
  }

  async pack(code: string): Promise<void> {
    const packed = await packLog(await this.log(code))
    if (packed === null) return
    const { count, head, bytes } = packed
    await this.#run.transaction(async (client) => {
      // Nothing where it was packed or deleted meanwhile, also by another process that has seen more of it.
      const { rowCount } = await client.query(
        `INSERT INTO packed_log SELECT code, $2, at, hash, $4 FROM event WHERE code = $1 AND seq = $2 - 1 AND hash = $3
          ON CONFLICT (code) DO UPDATE SET
            count = excluded.count, at = excluded.at, head = excluded.head, bytes = excluded.bytes
            WHERE packed_log.count < excluded.count`,
        [code, count, head, Buffer.from(bytes)],
      )
      if (rowCount === 1) await client.query('DELETE FROM event WHERE code = $1 AND seq < $2', [code, count])
    })
  }

  async putCheckpoint(code: string, id: string, bytes: Uint8Array): Promise<void> {
    await this.#run.insert(
      `INSERT INTO checkpoint SELECT $1, $2, $3 WHERE ${isThere}
        ON CONFLICT (code, id) DO UPDATE SET bytes = excluded.bytes`,
      code,
      id,
      Buffer.from(bytes),
    )
  }

  async checkpoint(code: string, id: string): Promise<Uint8Array | null> {
    const [row] = await this.#run.read(
      `SELECT bytes FROM checkpoint WHERE code = $1 AND id = $2 AND ${isThere}`,
      code,
      id,
    )
    return row === undefined ? null : toBytes(row)
  }

  async keepCheckpoints(code: string, ids: readonly string[]): Promise<void> {
    await this.#run.write('DELETE FROM checkpoint WHERE code = $1 AND id <> ALL ($2)', code, ids)
  }

  async model(key: string): Promise<Uint8Array | null> {
    const [row] = await this.#run.read('SELECT bytes FROM model WHERE key = $1', key)
    return row === undefined ? null : toBytes(row)
  }

  async putModel(name: string, key: string, bytes: Uint8Array): Promise<void> {
    await this.#run.transaction(async (client) => {
      await client.query('DELETE FROM model WHERE name = $1 OR key = $2', [name, key])
      await client.query('INSERT INTO model VALUES ($1, $2, $3)', [name, key, Buffer.from(bytes)])
    })
  }

  async putRow(row: BoardRow): Promise<void> {
    await this.#run.insert(
      `INSERT INTO board SELECT $1, $2, $3, $4, $5 WHERE ${isThere} ON CONFLICT (code) DO UPDATE SET
        pack = excluded.pack, class_code = excluded.class_code, drop_bits = excluded.drop_bits, body = excluded.body`,
      row.matchCode,
      row.packId,
      row.classCode,
      row.beforeBits - row.afterBits,
      JSON.stringify(row),
    )
  }

  async worldBoard(packId: string, limit: number): Promise<readonly BoardRow[]> {
    return await this.#board('pack', packId, limit)
  }

  async classBoard(classCode: string, limit: number): Promise<readonly BoardRow[]> {
    return await this.#board('class_code', classCode, limit)
  }

  async putLesson(classCode: string, lesson: KeptLesson): Promise<void> {
    await this.#run.write(
      `INSERT INTO lesson SELECT code, $2, $3, secret_hash, $4 FROM room WHERE code = $1 AND doomed = 0
        ON CONFLICT (code) DO UPDATE SET
          class_code = excluded.class_code, at = excluded.at, secret_hash = excluded.secret_hash, body = excluded.body`,
      lesson.code,
      classCode,
      Math.floor(lesson.at),
      JSON.stringify(lesson),
    )
  }

  async lessons(classCode: string): Promise<readonly StoredLesson[]> {
    const rows = await this.#run.read(
      'SELECT class_code, secret_hash, body FROM lesson WHERE class_code = $1 ORDER BY at',
      classCode,
    )
    return rows.flatMap(toLesson)
  }

  async putFeedback(code: string, feedback: KeptFeedback): Promise<void> {
    await this.#run.write(
      `INSERT INTO feedback SELECT $1, $2 WHERE ${isThere}
        ON CONFLICT (code) DO UPDATE SET body = excluded.body WHERE feedback.body <> ''`,
      code,
      JSON.stringify(feedback),
    )
  }

  async feedback(classCode: string): Promise<readonly StoredFeedback[]> {
    const rows = await this.#run.read(
      `SELECT code, secret_hash, feedback.body FROM feedback JOIN lesson USING (code)
        WHERE class_code = $1 AND feedback.body <> '' ORDER BY at DESC`,
      classCode,
    )
    return rows.flatMap(toFeedback)
  }

  async forgetFeedback(code: string): Promise<void> {
    await this.#run.write(`UPDATE feedback SET body = '' WHERE code = $1`, code)
    this.#hasForgotten = true
  }

  async forgetLesson(code: string): Promise<void> {
    await this.#run.transaction((client) => forgetRows(client, code))
    this.#hasForgotten = true
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }

  /** A row that is none is left out: it would take all others off the board. */
  async #board(column: 'pack' | 'class_code', value: string, limit: number): Promise<readonly BoardRow[]> {
    const rows = await this.#run.read(
      `SELECT body FROM board WHERE ${column} = $1 ORDER BY drop_bits DESC LIMIT $2`,
      value,
      limit,
    )
    return rows.flatMap((row) => {
      const read = boardRowSchema.safeParse(JSON.parse(bodyRow.parse(row).body))
      return read.success ? [read.data] : []
    })
  }

  /** On a connection without limits: how long it takes, the size of the tables says. */
  async #vacuum(): Promise<void> {
    const client = openClient(this.#url)
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query(
        'VACUUM room, event, packed_log, text, checkpoint, board, lesson, feedback, homework, homework_result',
      )
    } finally {
      await client.end()
    }
  }
}

function eventValues(
  code: string,
  seq: number,
  event: MatchEvent,
  body: string,
  claim: number | null = null,
): unknown[] {
  return [code, seq, Math.floor(event.at), body, CHAIN_START, claim]
}

function toRoom(row: unknown): StoredRoom {
  const { code, secret_hash, created_at, ended } = roomRow.parse(row)
  return { code, secretHash: secret_hash, createdAt: created_at, ended: ended === 1 }
}

/** On a memory of its own: numbers are read out of it in place. */
function toBytes(row: unknown): Uint8Array {
  return new Uint8Array(bytesRow.parse(row).bytes)
}

/** What a room has on the board and in its class. */
async function forgetRows(client: PoolClient, code: string): Promise<void> {
  await client.query('DELETE FROM board WHERE code = $1', [code])
  await client.query('DELETE FROM lesson WHERE code = $1', [code])
  await client.query('DELETE FROM feedback WHERE code = $1', [code])
}
