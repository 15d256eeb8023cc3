/**
 * A PostgreSQL whose disk is full: taps are refused with a word, nobody is thrown out, what was accepted is there, and it goes
 * on when there is room. The tables lie on a tmpfs of a few megabytes, which only root may mount; its log lies elsewhere, as a
 * database that cannot write that ends.
 */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildServer, startChildServer } from '../child-server.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { giveToPostgres, type PostgresServer, startPostgres } from '../postgres-server.ts'

const isRoot = process.getuid?.() === 0
const folder = mkdtempSync(join(tmpdir(), 'gradient-full-'))
const disk = join(folder, 'disk')
const ballast = join(disk, 'ballast')
let postgres: PostgresServer
let server: ChildServer

beforeAll(async () => {
  if (!isRoot) return
  mkdirSync(disk)
  execFileSync('chmod', ['755', folder])
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', disk])
  mkdirSync(join(disk, 'tables'))
  giveToPostgres(join(disk, 'tables'))
  postgres = await startPostgres(false)
  const client = new Client({ connectionString: `${postgres.address}/postgres` })
  await client.connect()
  await client.query(`CREATE TABLESPACE small LOCATION '${join(disk, 'tables')}'`)
  await client.query('CREATE DATABASE train TABLESPACE small')
  await client.end()
  server = await startChildServer(join(folder, 'data'), 0, { DATABASE_URL: `${postgres.address}/train` })
})
afterAll(async () => {
  if (!isRoot) return
  await server.kill()
  await postgres.close()
  execFileSync('umount', [disk])
  rmSync(folder, { recursive: true })
})

/** Writes until the disk takes no byte more. */
function fill(): void {
  for (const size of [1_048_576, 65_536, 4_096, 1]) {
    try {
      for (;;) appendFileSync(ballast, new Uint8Array(size))
    } catch {
      // Full, for pieces of this size.
    }
  }
}

test.runIf(isRoot)('nothing that was accepted is lost, and nobody is thrown out', async () => {
  const { port } = server
  const room = await openRoom(port, { plan: ['run'], teams: 1 })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(port, room.code, 'Ada')
  const accepted: string[] = []
  const seats = async (limit: number, id = randomUUID()): Promise<string | null> => {
    const word = await host.ask('tap', { id, name: 'host', payload: { kind: 'seats', limit } })
    if (word === null) accepted.push(id)
    return word
  }
  fill()
  let word: string | null = null
  // What is left on pages that the tables have already is used first.
  for (let i = 0; i < 2_000 && word === null; i++) word = await seats(20 + (i % 200))
  expect(word).toBe('storage-full')
  const last = randomUUID()
  expect(await seats(77, last)).toBe('storage-full')
  expect(await ada.ask('tap', { id: randomUUID(), name: 'team', payload: { team: 't1' } })).not.toBeNull()
  expect([...host.words, ...ada.words]).toEqual([])
  expect(host.view?.seatLimit).not.toBe(77)

  rmSync(ballast)
  expect(await seats(77, last)).toBeNull()
  expect(host.view?.seatLimit).toBe(77)
  await openRoom(port)
  const taps = async () =>
    (await eventsOf(port, room)).flatMap((event) => (event.type === 'host' ? (event.tap ?? []) : []))
  expect(await taps()).toEqual(accepted)
})
