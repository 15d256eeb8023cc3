/** How statements run: in words when they cannot, and once more, for a moment, where that may help. */
import { setTimeout } from 'node:timers/promises'
import type { Pool, PoolClient, QueryResult } from 'pg'
import { isPassing, notRead, notStored } from './postgres-trouble.ts'

/** What may work in a moment is tried again for so long, after so many ms: a database that is started anew takes as long. */
const PATIENCE_MS = 2_000
const WAIT_MS = 50

export class PostgresRunner {
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Its rows. */
  async read(text: string, ...values: unknown[]): Promise<readonly unknown[]> {
    const { rows } = await this.trying(notRead, (): Promise<QueryResult> => this.#pool.query(text, values))
    return rows
  }

  /** How many rows were written. */
  async write(text: string, ...values: unknown[]): Promise<number> {
    const { rowCount } = await this.trying(notStored, () => this.#pool.query(text, values))
    return rowCount ?? 0
  }

  /** A row of a room: rejects where there is no such room. */
  async insert(text: string, ...values: unknown[]): Promise<void> {
    if ((await this.write(text, ...values)) === 0) throw notStored(new Error('there is no such room any more'))
  }

  async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return await this.trying(notStored, async () => {
      const client = await this.#pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work(client)
        await client.query('COMMIT')
        client.release()
        return result
      } catch (trouble) {
        // The database rolls back what a closed connection has begun.
        client.release(true)
        throw trouble
      }
    })
  }

  async trying<T>(inWords: (trouble: unknown) => Error, work: () => Promise<T>): Promise<T> {
    try {
      return await this.insist(work)
    } catch (trouble) {
      throw inWords(trouble)
    }
  }

  async insist<T>(work: () => Promise<T>): Promise<T> {
    for (const until = performance.now() + PATIENCE_MS; ;) {
      try {
        return await work()
      } catch (trouble) {
        if (!isPassing(trouble) || performance.now() > until) throw trouble
        await setTimeout(WAIT_MS)
      }
    }
  }
}
