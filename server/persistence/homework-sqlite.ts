/** Homework in the SQLite file. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Eraser } from './eraser.ts'
import {
  type HomeworkShelf,
  type PutResult,
  type StoredHomework,
  type StoredResult,
  toHomework,
  toResult,
} from './homework-shelf.ts'

const idRow = z.object({ id: z.string() })
const roomRow = z.object({ others: z.number(), here: z.number() })

/** How the store writes: rejects with `NotStored`; all of it or nothing. */
type Write = <T>(work: () => T) => Promise<T>

export class SqliteHomework implements HomeworkShelf {
  readonly #write: Write
  readonly #eraser: Eraser
  readonly #statements

  constructor(db: DatabaseSync, eraser: Eraser, write: Write) {
    this.#write = write
    this.#eraser = eraser
    this.#statements = {
      put: db.prepare(
        'INSERT INTO homework (id, secret_hash, class_code, opens, ends, plan) VALUES (?, ?, ?, ?, ?, ?)',
      ),
      get: db.prepare('SELECT * FROM homework WHERE id = ?'),
      ofClass: db.prepare('SELECT * FROM homework WHERE class_code = ? ORDER BY opens, id'),
      ended: db.prepare('SELECT id FROM homework WHERE ends < ?'),
      room: db.prepare(
        `SELECT (SELECT count(*) FROM homework_result WHERE homework = ?1 AND device <> ?2) AS others,
          (SELECT count(*) FROM homework WHERE id = ?1) AS here`,
      ),
      putResult: db.prepare(
        `INSERT INTO homework_result (homework, device, mark, run, done, at, stops) VALUES (?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (homework, device) DO UPDATE SET
            run = excluded.run, done = excluded.done, at = excluded.at, stops = excluded.stops
            WHERE excluded.done > homework_result.done
              OR (excluded.done = homework_result.done AND excluded.run <> homework_result.run)`,
      ),
      results: db.prepare('SELECT * FROM homework_result WHERE homework = ? ORDER BY at, device'),
    }
  }

  async put({ id, secretHash, classCode, opens, ends, plan }: StoredHomework): Promise<void> {
    await this.#write(() => this.#statements.put.run(id, secretHash, classCode, opens, ends, JSON.stringify(plan)))
  }

  async get(id: string): Promise<StoredHomework | null> {
    const row = this.#statements.get.get(id)
    return row === undefined ? null : (toHomework(row)[0] ?? null)
  }

  async ofClass(classCode: string): Promise<readonly StoredHomework[]> {
    return this.#statements.ofClass.all(classCode).flatMap(toHomework)
  }

  async endedBefore(before: number): Promise<readonly string[]> {
    return this.#statements.ended.all(before).map((row) => idRow.parse(row).id)
  }

  async putResult(id: string, result: StoredResult, most: number): Promise<PutResult> {
    const { device, mark, run, at, stops } = result
    return await this.#write(() => {
      const { others, here } = roomRow.parse(this.#statements.room.get(id, device))
      if (here === 0) return 'gone'
      if (others >= most) return 'full'
      this.#statements.putResult.run(id, device, mark, run, stops.length, at, JSON.stringify(stops))
      return 'kept'
    })
  }

  async results(id: string): Promise<readonly StoredResult[]> {
    return this.#statements.results.all(id).flatMap(toResult)
  }

  async forget(id: string): Promise<void> {
    await this.#write(() => this.#eraser.forgetHomework(id))
  }
}
