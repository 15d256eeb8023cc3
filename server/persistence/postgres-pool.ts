/** The connections to PostgreSQL, each with limits: a database that hangs must not hold up a lesson for ever. */
import { Client, type ClientConfig, Pool } from 'pg'

/** One bet waits for one write; so many rooms write at the same time. */
const CONNECTIONS = 10

/** After so long the database gives a statement up, and a little later we do, ms. */
const STATEMENT_MS = 8_000
const ANSWER_MS = 10_000
const CONNECT_MS = 5_000

const configOf = (url: string): ClientConfig => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
  application_name: 'Gradient Express',
})

export function openPool(url: string): Pool {
  const pool = new Pool({
    ...configOf(url),
    max: CONNECTIONS,
    statement_timeout: STATEMENT_MS,
    query_timeout: ANSWER_MS,
  })
  // A connection that broke while nobody used it: the next query opens another one.
  pool.on('error', () => {})
  return pool
}

/** One connection of its own, for as long as the server runs. */
export function openClient(url: string): Client {
  return new Client(configOf(url))
}
