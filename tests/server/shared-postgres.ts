/**
 * One PostgreSQL for all files of a run: started when the first of them asks for it, ended after the last. Each gets a database
 * of its own.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address that answers with the address of the database server. */
    postgres: string
  }
}

/** Vitest calls it before the first file; what it returns, after the last. */
export default async function sharePostgres(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<PostgresServer> | null = null
  const door = createServer((_request, response) => {
    starting ??= startPostgres(false)
    starting.then(
      ({ address }) => response.end(address),
      (trouble: unknown) => response.writeHead(500).end(String(trouble)),
    )
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  project.provide('postgres', `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
  return async () => {
    door.close()
    await starting?.then(
      (server) => server.close(),
      () => {},
    )
  }
}
