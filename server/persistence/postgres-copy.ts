/** All rows out of a PostgreSQL database, of one moment, and all rows into one, at once or not at all. */
import type { Client } from 'pg'
import { StartupError } from '../env.ts'
import { openPostgresStore } from './postgres.ts'
import { openClient } from './postgres-pool.ts'
import { databaseTrouble } from './postgres-trouble.ts'

type Value = null | number | string | Uint8Array
type Row = Readonly<Record<string, Value>>

/** Weights are a megabyte each: so many rows are held at a time. */
const AT_A_TIME = 20

/** Rejects with `StartupError`. */
export async function readAll(
  url: string,
  tables: readonly string[],
  take: (table: string, row: Row) => void,
): Promise<void> {
  await connected(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    for (const table of tables) {
      await client.query(`DECLARE walk CURSOR FOR SELECT * FROM ${table}`)
      for (;;) {
        const { rows } = await client.query<Row>(`FETCH ${AT_A_TIME} FROM walk`)
        for (const row of rows) take(table, row)
        if (rows.length === 0) break
      }
      await client.query('CLOSE walk')
    }
    await client.query('COMMIT')
  })
}

/** Rejects with `StartupError`, also where there are rooms already; nothing was written then. */
export async function writeAll(
  url: string,
  tables: readonly string[],
  rowsOf: (table: string) => Iterable<unknown>,
): Promise<void> {
  await (await openPostgresStore(url)).close()
  await connected(url, async (client) => {
    await client.query('BEGIN')
    const { rows } = await client.query(
      'SELECT 1 FROM room UNION ALL SELECT 1 FROM board UNION ALL SELECT 1 FROM lesson UNION ALL SELECT 1 FROM homework LIMIT 1',
    )
    if (rows.length > 0) throw new StartupError('There are rooms in the database already: choose one without')
    // A server that was started once has trained some for itself.
    await client.query('DELETE FROM model')
    for (const table of tables) {
      for (const row of rowsOf(table)) {
        const entries = Object.entries(row as Row)
        const names = entries.map(([name]) => name)
        const places = names.map((_, i) => `$${i + 1}`)
        const values = entries.map(([, value]) => (value instanceof Uint8Array ? Buffer.from(value) : value))
        await client.query(`INSERT INTO ${table} (${names.join()}) VALUES (${places.join()})`, values)
      }
    }
    await client.query('COMMIT')
  })
}

async function connected(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = openClient(url)
  client.on('error', () => {})
  try {
    await client.connect()
    await work(client)
  } catch (trouble) {
    throw databaseTrouble(url, trouble)
  } finally {
    await client.end().catch(() => {})
  }
}
