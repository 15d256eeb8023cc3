/**
 * One server for one database, unless they know of each other. PostgreSQL's own lock, held by a connection of its own, is let
 * go when the process ends, however it ends. The connection's name says who holds it.
 */
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Client } from 'pg'
import { z } from 'zod'
import { StartupError } from '../env.ts'
import type { DataLock } from './data-lock.ts'
import { openClient } from './postgres-pool.ts'
import { databaseTrouble, placeOf } from './postgres-trouble.ts'

/** Whoever takes this number in a database is its server. */
const LOCK = 0x67_78_70_72

/** How long a start waits for a server that is just going, and how often a lost lock is asked for again, ms. */
const PATIENCE_MS = 1_000
const AGAIN_MS = 500

/** A holder whose computer has lost its power is missed after half a minute. */
const missed = 'SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 4'

const gotRow = z.object({ got: z.boolean() })
const holderRow = z.object({ application_name: z.string() })

/**
 * Takes the lock of the database. Rejects with `StartupError` that says who has it, or why the database cannot be asked.
 * `isOneOfSeveral`: others that say the same of themselves may have it too. `lost`: another server has taken it while this one had lost its connection.
 */
export async function lockDatabase(
  url: string,
  isOneOfSeveral: boolean,
  lost: (why: StartupError) => void,
): Promise<DataLock> {
  let name = `Gradient Express, process ${process.pid} on ${hostname()}`
  let client = await take(url, isOneOfSeveral, name, PATIENCE_MS)
  const over = new AbortController()
  const watch = (watched: Client) => watched.once('end', () => void again())
  const again = async () => {
    while (!over.signal.aborted) {
      try {
        client = await take(url, isOneOfSeveral, name, PATIENCE_MS)
        watch(client)
        return
      } catch (trouble) {
        if (trouble instanceof TakenError) return lost(trouble)
        await setTimeout(AGAIN_MS)
      }
    }
  }
  watch(client)
  return {
    announce: (address) => {
      name = `Gradient Express, ${address}`
      client.query(`SET application_name = ${client.escapeLiteral(name)}`).catch(() => {})
    },
    release: async () => {
      over.abort()
      await client.end().catch(() => {})
    },
  }
}

class TakenError extends StartupError {}

async function take(url: string, isOneOfSeveral: boolean, name: string, patience: number): Promise<Client> {
  const client = openClient(url)
  // What ends the connection is heard by `end`.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(`SET application_name = ${client.escapeLiteral(name)}; ${missed}`)
    for (const until = performance.now() + patience; ;) {
      const { rows } = await client.query(`SELECT pg_try_advisory_lock${isOneOfSeveral ? '_shared' : ''}($1) AS got`, [
        LOCK,
      ])
      if (gotRow.parse(rows[0]).got) return client
      if (performance.now() > until) throw new TakenError(await whoHasIt(client, url))
      await setTimeout(100)
    }
  } catch (trouble) {
    await client.end().catch(() => {})
    throw databaseTrouble(url, trouble)
  }
}

async function whoHasIt(client: Client, url: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND classid = 0 AND objid = $1
        AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [LOCK],
  )
  const holder = holderRow.safeParse(rows[0])
  const who = holder.success ? ` (${holder.data.application_name})` : ''
  return `The database ${placeOf(url)} is in use: another server has it${who}. Stop that first, or give each a database of its own.`
}
