/** Homework in PostgreSQL. */
import type { PoolClient } from 'pg'
import { z } from 'zod'
import {
  type HomeworkShelf,
  type PutResult,
  type StoredHomework,
  type StoredResult,
  toHomework,
  toResult,
} from './homework-shelf.ts'

const idRow = z.object({ id: z.string() })
const countRow = z.object({ others: z.coerce.number() })

/** How the store reads and writes: rejects with `NotStored`. */
export interface PostgresWays {
  readonly read: (text: string, ...values: unknown[]) => Promise<readonly unknown[]>
  readonly transaction: <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>
  /** Rows were deleted, and lie in the tables' files until the next `cleanUp`. */
  readonly forgotten: () => void
}

export class PostgresHomework implements HomeworkShelf {
  readonly #ways: PostgresWays

  constructor(ways: PostgresWays) {
    this.#ways = ways
  }

  async put({ id, secretHash, classCode, opens, ends, plan }: StoredHomework): Promise<void> {
    await this.#ways.transaction((client) =>
      client.query(
        'INSERT INTO homework (id, secret_hash, class_code, opens, ends, plan) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, secretHash, classCode, opens, ends, JSON.stringify(plan)],
      ),
    )
  }

  async get(id: string): Promise<StoredHomework | null> {
    return (await this.#ways.read('SELECT * FROM homework WHERE id = $1', id)).flatMap(toHomework)[0] ?? null
  }

  async ofClass(classCode: string): Promise<readonly StoredHomework[]> {
    const rows = await this.#ways.read('SELECT * FROM homework WHERE class_code = $1 ORDER BY opens, id', classCode)
    return rows.flatMap(toHomework)
  }

  async endedBefore(before: number): Promise<readonly string[]> {
    const rows = await this.#ways.read('SELECT id FROM homework WHERE ends < $1', before)
    return rows.map((row) => idRow.parse(row).id)
  }

  async putResult(id: string, result: StoredResult, most: number): Promise<PutResult> {
    const { device, mark, run, at, stops } = result
    return await this.#ways.transaction(async (client) => {
      // Held until the row is written: devices are counted one after the other, and nothing comes after a deletion.
      const here = await client.query('SELECT 1 FROM homework WHERE id = $1 FOR UPDATE', [id])
      if (here.rowCount === 0) return 'gone'
      const { rows } = await client.query(
        'SELECT count(*) AS others FROM homework_result WHERE homework = $1 AND device <> $2',
        [id, device],
      )
      if (countRow.parse(rows[0]).others >= most) return 'full'
      await client.query(
        `INSERT INTO homework_result (homework, device, mark, run, done, at, stops) VALUES ($1, $2, $3, $4, $5, $6, $7)
          ON CONFLICT (homework, device) DO UPDATE SET
            run = excluded.run, done = excluded.done, at = excluded.at, stops = excluded.stops
            WHERE excluded.done > homework_result.done
              OR (excluded.done = homework_result.done AND excluded.run <> homework_result.run)`,
        [id, device, mark, run, stops.length, at, JSON.stringify(stops)],
      )
      return 'kept'
    })
  }

  async results(id: string): Promise<readonly StoredResult[]> {
    const rows = await this.#ways.read('SELECT * FROM homework_result WHERE homework = $1 ORDER BY at, device', id)
    return rows.flatMap(toResult)
  }

  async forget(id: string): Promise<void> {
    // Its results go with it.
    await this.#ways.transaction((client) => client.query('DELETE FROM homework WHERE id = $1', [id]))
    this.#ways.forgotten()
  }
}
