/** What can go wrong between the server and a PostgreSQL: answers that are lost, a database that dies, one that is not ours. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { brokenLink } from '../../../server/attest/chain.ts'
import { readEnv } from '../../../server/env.ts'
import { openPostgresStore } from '../../../server/persistence/postgres.ts'
import type { Store } from '../../../server/persistence/store.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import { freePort } from '../../lines/free-port.ts'
import { type Line, openLine } from '../../lines/line.ts'
import { type ChildServer, startChildServer } from '../child-server.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { openDatabase, type OwnDatabase } from '../own-database.ts'
import { type PostgresServer, startPostgres } from '../postgres-server.ts'

let folder: string
let database: OwnDatabase
const closers: (() => Promise<unknown>)[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-postgres-test-'))
  database = await openDatabase()
})
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

const room = { code: 'ABCDE', secretHash: 'ab', createdAt: 1, ended: false }
const dropped = (at: number): MatchEvent => ({ at, type: 'dropped', seat: 's1' })

async function storeAt(url: string): Promise<Store> {
  const store = await openPostgresStore(url)
  closers.push(() => store.close())
  return store
}

/** A store that reaches its database through a line that can break. */
async function storeBehindLine(): Promise<{ store: Store; line: Line }> {
  const url = new URL(database.url)
  const line = await openLine(Number(url.port))
  closers.push(() => line.close())
  url.port = String(line.port)
  return { store: await storeAt(url.href), line }
}

async function serverOn(url: string, data = folder): Promise<ChildServer> {
  const server = await startChildServer(data, 0, { DATABASE_URL: url })
  closers.push(() => server.kill())
  return server
}

async function failure(url: string): Promise<string> {
  return await serverOn(url).then(() => 'it started', String)
}

const written = async () => (await database.ask(`SELECT seq FROM event WHERE code = 'ABCDE' ORDER BY seq`)).length

test('an event whose answer is lost on the way is written once', async () => {
  const { store, line } = await storeBehindLine()
  await store.reserveRoom(room, dropped(1))
  line.goDark('down')
  const asked = store.append('ABCDE', 1, dropped(2))
  await expect.poll(written).toBe(2)
  line.mend()
  line.cut()
  await asked
  await store.append('ABCDE', 2, dropped(3))
  expect(await store.events('ABCDE')).toEqual([dropped(1), dropped(2), dropped(3)])
  expect(brokenLink(await store.log('ABCDE'))).toBeNull()
})

test('an event that was refused because nobody could say whether it was written is not there afterwards', async () => {
  const { store, line } = await storeBehindLine()
  await store.reserveRoom(room, dropped(1))
  line.goDark('down')
  const asked = store.append('ABCDE', 1, dropped(2))
  const refused = expect(asked).rejects.toMatchObject({ word: 'not-stored' })
  await expect.poll(written).toBe(2)
  line.refuse()
  line.cut()
  await refused
  await expect(store.append('ABCDE', 1, dropped(3))).rejects.toMatchObject({ word: 'not-stored' })
  line.mend()
  await store.append('ABCDE', 1, dropped(4))
  await store.append('ABCDE', 2, dropped(5))
  expect(await store.events('ABCDE')).toEqual([dropped(1), dropped(4), dropped(5)])
  expect(brokenLink(await store.log('ABCDE'))).toBeNull()
})

test('a log that is read after such a refusal tells nothing of it', async () => {
  const { store, line } = await storeBehindLine()
  await store.reserveRoom(room, dropped(1))
  line.goDark('down')
  const refused = expect(store.append('ABCDE', 1, dropped(2))).rejects.toMatchObject({ word: 'not-stored' })
  await expect.poll(written).toBe(2)
  line.refuse()
  line.cut()
  await refused
  line.mend()
  expect(await store.events('ABCDE')).toEqual([dropped(1)])
  await store.append('ABCDE', 1, dropped(3))
  expect(await store.events('ABCDE')).toEqual([dropped(1), dropped(3)])
})

test('the database is killed in the middle of writing: what it acknowledged is there, and it goes on by itself', async () => {
  const own = await startPostgres(true)
  closers.push(() => own.close())
  const store = await storeAt(`${own.address}/postgres`)
  await store.reserveRoom(room)
  const acknowledged: MatchEvent[] = []
  const words = new Set<unknown>()
  let dying: Promise<void> | null = null
  for (let at = 1; acknowledged.length < 300; at++) {
    if (acknowledged.length === 150) dying ??= fall(own)
    await store.append('ABCDE', acknowledged.length, dropped(at)).then(
      () => acknowledged.push(dropped(at)),
      (trouble: { word?: string }) => words.add(trouble.word),
    )
  }
  await dying
  expect(await store.events('ABCDE')).toEqual(acknowledged)
  expect(brokenLink(await store.log('ABCDE'))).toBeNull()
  expect([...words]).toEqual(['not-stored'])
})

/** Dead for longer than anybody waits for it. */
async function fall(own: PostgresServer): Promise<void> {
  await own.kill()
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  await own.start()
}

test('a lesson goes on when its database comes back, and nobody was thrown out', async () => {
  const own = await startPostgres(true)
  closers.push(() => own.close())
  const server = await serverOn(`${own.address}/postgres`)
  const opened = await openRoom(server.port)
  const host = await Guest.join(server.port, opened.code, { as: 'host', secret: opened.secret })
  expect(await host.ask('host', { kind: 'lock', locked: true })).toBeNull()
  await own.kill()
  expect(await host.ask('host', { kind: 'lock', locked: false })).toBe('not-stored')
  expect(host.view?.locked).toBe(true)
  await expect(openRoom(server.port)).rejects.toThrow('not-stored')
  await own.start()
  expect(await host.ask('host', { kind: 'lock', locked: false })).toBeNull()
  expect(host.view?.locked).toBe(false)
  const locks = (await eventsOf(server.port, opened)).filter(({ type }) => type === 'host')
  expect(locks).toHaveLength(2)
})

test('a wrong address, user, password or name is one line that tells no secret', async () => {
  const url = new URL(database.url)
  const { password } = url
  expect(password).not.toBe('')
  const changed = (change: (url: URL) => void) => {
    const other = new URL(url)
    change(other)
    return failure(other.href)
  }
  const nobody = await freePort()
  const said = {
    password: await changed((other) => (other.password = 'a-secret-word')),
    name: await changed((other) => (other.pathname = '/not_there')),
    port: await changed((other) => (other.port = String(nobody))),
    host: await changed((other) => (other.hostname = 'database.invalid')),
    kind: await failure(`mysql://owner:${password}@localhost/x`),
    words: await failure(`owner:${password} at home`),
  }
  expect(said.password).toContain('The database refuses this user or password (DATABASE_URL, owner@127.0.0.1')
  expect(said.name).toContain('There is no database of this name: create it first')
  expect(said.port).toContain('The database does not answer')
  expect(said.host).toContain('No computer of this name is known')
  for (const wrong of [said.kind, said.words]) expect(wrong).toContain('DATABASE_URL must be an address such as')
  for (const text of Object.values(said)) {
    expect(text).toContain('ended with code 1')
    expect(text).not.toMatch(new RegExp(`${password}|a-secret-word`))
    expect(text.trim().split('\n')).toHaveLength(2)
  }
})

test('a user who may not make tables, and tables of a newer version, stop the start with a clear line', async () => {
  await (await openPostgresStore(database.url)).close()
  await database.ask(`INSERT INTO migration VALUES ('9999-later', '2100-01-01')`)
  await expect(openPostgresStore(database.url)).rejects.toThrow(/written by a newer version of this program/)
  const empty = await openDatabase()
  closers.push(() => empty.drop())
  const reader = `r_${new URL(database.url).pathname.slice(1)}`
  await database.ask(`CREATE ROLE ${reader} LOGIN PASSWORD 'reads'`)
  const url = new URL(empty.url)
  ;[url.username, url.password] = [reader, 'reads']
  await expect(openPostgresStore(url.href)).rejects.toThrow(/may not create tables/)
  await database.ask(`DROP ROLE ${reader}`)
})

test('two servers on one database: the second says who has it; after a crash it just starts', async () => {
  const other = join(folder, 'other')
  const first = await serverOn(database.url, join(folder, 'one'))
  const said = await serverOn(database.url, other).then(() => 'it started', String)
  expect(said).toContain('is in use: another server has it')
  expect(said).toContain(`(Gradient Express, http://localhost:${first.port})`)
  expect(said.trim().split('\n')).toHaveLength(2)
  await first.kill()
  await serverOn(database.url, other)
})

test('a server that lost its connection takes the database again; one whose database was taken meanwhile stops', async () => {
  const first = await serverOn(database.url, join(folder, 'one'))
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  const holders = `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`
  await database.ask(cut)
  await expect.poll(() => database.ask(holders)).toHaveLength(1)
  first.freeze()
  await database.ask(cut)
  const second = await serverOn(database.url, join(folder, 'two'))
  first.thaw()
  await expect.poll(() => first.said()).toContain('Gradient Express has to stop. The database')
  expect(first.said()).toContain(`http://localhost:${second.port}`)
})

test('rooms that nobody touched for KEEP_DAYS go with their weights when the server starts; what its class did stays', async () => {
  const day = 24 * 3_600_000
  const store = await openPostgresStore(database.url)
  for (const [code, days] of Object.entries({ OLDER: 8, NEWER: 6 })) {
    const at = Date.now() - days * day
    await store.reserveRoom({ ...room, code, createdAt: at, ended: true }, dropped(at), 'a text')
    await store.putCheckpoint(code, 'c1', new Uint8Array(99))
    if (code === 'OLDER') await store.pack(code)
    const row = { classCode: 'ours', packId: 'town', brain: '64x2', at, beforeBits: 8, afterBits: 6, players: 3 }
    await store.putRow({ ...row, matchCode: code, audited: true, solo: false })
  }
  await store.close()
  const server = await startChildServer(folder, 0, { DATABASE_URL: database.url, KEEP_DAYS: '7' })
  closers.push(() => server.kill())
  const left = async (table: string) => (await database.ask(`SELECT code FROM ${table}`)).map(({ code }) => code)
  for (const table of ['room', 'text', 'checkpoint']) expect(await left(table)).toEqual(['NEWER'])
  await expect.poll(() => left('packed_log')).toEqual(['NEWER'])
  expect(await left('event')).toEqual([])
  expect(new Set(await left('board'))).toEqual(new Set(['NEWER', 'OLDER']))
})

test('an address in the settings is never said back', () => {
  expect(() => readEnv({ DATABASE_URL: 'postgres:/who:secret@' })).not.toThrow(/secret/)
  expect(() => readEnv({ DATABASE_URL: 'ftp://who:secret@there' })).toThrow(/^(?!.*secret).*DATABASE_URL must be/)
  expect(readEnv({ DATABASE_URL: 'postgresql://there/x' }).DATABASE_URL).toBe('postgresql://there/x')
})
