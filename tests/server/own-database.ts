/** A fresh database on the run's PostgreSQL, for one test. */
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

export interface OwnDatabase {
  readonly url: string
  /** Rows of one statement, asked beside whoever uses the database. */
  readonly ask: (statement: string) => Promise<Record<string, unknown>[]>
  /** Also closes every connection to it. */
  readonly drop: () => Promise<void>
}

export async function openDatabase(): Promise<OwnDatabase> {
  const answer = await fetch(inject('postgres'))
  const said = await answer.text()
  if (!answer.ok) throw new Error(said)
  const name = `gx_${randomBytes(6).toString('hex')}`
  await asked(`${said}/postgres`, `CREATE DATABASE ${name}`)
  const url = `${said}/${name}`
  return {
    url,
    ask: (statement) => asked(url, statement),
    drop: async () => void (await asked(`${said}/postgres`, `DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

async function asked(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}
