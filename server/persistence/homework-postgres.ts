/** Homework in PostgreSQL. */
import { z } from 'zod'
import {
  type HomeworkShelf,
  type PutResult,
  type StoredHomework,
  type StoredResult,
  toHomework,
  toResult,
} from './homework-shelf.ts'
import type { PostgresRunner } from './postgres-runner.ts'

const idRow = z.object({ id: z.string() })
const countRow = z.object({ others: z.coerce.number() })

export class PostgresHomework implements HomeworkShelf {
  readonly #run: PostgresRunner
  readonly #forgotten: () => void

  /** `forgotten`: rows were deleted, and lie in the tables' files until the next `cleanUp`. */
  constructor(run: PostgresRunner, forgotten: () => void) {
    this.#run = run
    this.#forgotten = forgotten
  }

  async put({ id, secretHash, classCode, opens, ends, plan }: StoredHomework): Promise<void> {
    await this.#run.transaction((client) =>
      client.query(
        'INSERT INTO homework (id, secret_hash, class_code, opens, ends, plan) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, secretHash, classCode, opens, ends, JSON.stringify(plan)],
      ),
    )
  }

  async get(id: string): Promise<StoredHomework | null> {
    return (await this.#run.read('SELECT * FROM homework WHERE id = $1', id)).flatMap(toHomework)[0] ?? null
  }

  async ofClass(classCode: string): Promise<readonly StoredHomework[]> {
    const rows = await this.#run.read('SELECT * FROM homework WHERE class_code = $1 ORDER BY opens, id', classCode)
    return rows.flatMap(toHomework)
  }

  async endedBefore(before: number): Promise<readonly string[]> {
    const rows = await this.#run.read('SELECT id FROM homework WHERE ends < $1', before)
    return rows.map((row) => idRow.parse(row).id)
  }

  async putResult(id: string, result: StoredResult, most: number): Promise<PutResult> {
    const { device, mark, run, at, stops } = result
    return await this.#run.transaction(async (client) => {
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
    const rows = await this.#run.read('SELECT * FROM homework_result WHERE homework = $1 ORDER BY at, device', id)
    return rows.flatMap(toResult)
  }

  async forget(id: string): Promise<void> {
    // Its results go with it.
    await this.#run.transaction((client) => client.query('DELETE FROM homework WHERE id = $1', [id]))
    this.#forgotten()
  }
}
