/** The key to a desk: renewed, moved by a code that is good once, dead at once when it is replaced, and never in the log. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openMemoryStore } from '../../../server/persistence/memory.ts'
import { HostKey } from '../../../server/rooms/host-key.ts'
import { CLOSED_FOR_GOOD } from '../../../server/rooms/seats.ts'
import { hashSecret } from '../../../server/rooms/tokens.ts'
import { NotStored } from '../../../shared/match/not-stored.ts'
import { startChildServer } from '../child-server.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

const draw = () => randomBytes(32).toString('base64url')

let server: TestServer
let code: string
let key: string

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  ;({ code, secret: key } = await openRoom(server.port, { plan: ['run'] }))
})

/** Status and word of an answer. */
async function ask(method: string, path: string, secret: string | null, body?: object, port = server.port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/rooms/${code}/${path}`, {
    method,
    headers: {
      ...(secret === null ? {} : { 'x-host-secret': secret }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said: unknown = await answer.json().catch(() => null)
  return { status: answer.status, said }
}

const renew = (secret: string | null, body: object) => ask('PUT', 'key', secret, body)
const no = (status: number, word: string) => ({ status, said: expect.objectContaining({ word }) })

/** The word that refuses it, or null. */
async function rekey(guest: Guest, key: unknown): Promise<unknown> {
  try {
    await guest.room.request('rekey', { key })
    return null
  } catch (refused) {
    return refused instanceof Error && 'reason' in refused ? refused.reason : refused
  }
}

async function deskCode(secret: string): Promise<string> {
  const { status, said } = await ask('POST', 'desk-code', secret)
  expect(status).toBe(201)
  return (said as { deskCode: string }).deskCode
}

test('a new key opens the desk, and the old one opens nothing from that moment', async () => {
  const host = await Guest.join(server.port, code, { as: 'host', secret: key })
  const wall = host.welcome?.token
  const next = draw()
  expect(await rekey(host, next)).toBeNull()
  // The desk that asked stays open, and has a new key for its walls too.
  await host.until(() => host.welcome?.token !== wall)
  expect(await host.ask('host', { kind: 'lock', locked: true })).toBeNull()
  for (const path of ['export', 'report', 'key', 'checkpoints/c1']) {
    expect(await ask('GET', path, key)).toEqual(no(403, 'not-the-host'))
  }
  expect(await ask('POST', 'desk-code', key)).toEqual(no(403, 'not-the-host'))
  expect(await ask('DELETE', '', key)).toEqual(no(403, 'not-the-host'))
  expect(await renew(key, { key: draw() })).toEqual(no(403, 'not-the-host'))
  await expect(Guest.join(server.port, code, { as: 'host', secret: key })).rejects.toThrow('not-the-host')
  expect((await ask('GET', 'key', next)).status).toBe(204)
  await Guest.join(server.port, code, { as: 'host', secret: next })
})

test('nobody but the host gives the desk a key, and no key that could be guessed', async () => {
  const ada = await Guest.player(server.port, code, 'Ada')
  expect(await rekey(ada, draw())).toBe('not-the-host')
  const wall = await Guest.join(server.port, code, { as: 'projector' })
  expect(await rekey(wall, draw())).toBe('not-the-host')
  const host = await Guest.join(server.port, code, { as: 'host', secret: key })
  for (const weak of ['', 'teacher', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}!`, 42, null]) {
    expect(await rekey(host, weak)).toBe('malformed')
    expect(await renew(key, { key: weak })).toEqual(no(400, 'malformed'))
  }
  expect((await ask('GET', 'key', key)).status).toBe(204)
})

test('whoever has the desk open with the old key is told and closed', async () => {
  const pupil = await Guest.join(server.port, code, { as: 'host', secret: key })
  expect((await renew(key, { key: draw() })).status).toBe(204)
  expect(await pupil.closed).toBe(CLOSED_FOR_GOOD)
  expect(pupil.words).toContainEqual({ word: 'key-renewed', final: true })
})

test('asked again after a lost answer, it is the same key', async () => {
  const next = draw()
  expect((await renew(key, { key: next })).status).toBe(204)
  expect((await renew(key, { key: next })).status).toBe(204)
  const moved = draw()
  const shown = await deskCode(next)
  expect((await renew(null, { key: moved, deskCode: shown })).status).toBe(204)
  expect((await renew(null, { key: moved, deskCode: shown })).status).toBe(204)
})

test('a code brings the desk to one other device, once', async () => {
  const laptop = await Guest.join(server.port, code, { as: 'host', secret: key })
  const shown = await deskCode(key)
  expect(shown).toMatch(/^[A-Z]{10}$/)
  const phone = draw()
  // As people type it.
  const typed = `${shown.slice(0, 5).toLowerCase()} ${shown.slice(5)}`
  expect((await renew(null, { key: phone, deskCode: typed })).status).toBe(204)
  expect(await laptop.closed).toBe(CLOSED_FOR_GOOD)
  expect(laptop.words).toContainEqual({ word: 'desk-moved', final: true })
  expect(await renew(null, { key: draw(), deskCode: shown })).toEqual(no(403, 'wrong-desk-code'))
  expect(await ask('GET', 'key', key)).toEqual(no(403, 'not-the-host'))
  await Guest.join(server.port, code, { as: 'host', secret: phone })
})

test('of two who come with one code at the same moment, one gets the desk', async () => {
  const shown = await deskCode(key)
  const keys = [draw(), draw()]
  const answers = await Promise.all(keys.map((one) => renew(null, { key: one, deskCode: shown })))
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 403])
  const opens = await Promise.all(keys.map(async (one) => (await ask('GET', 'key', one)).status))
  expect(opens.sort((a, b) => a - b)).toEqual([204, 403])
})

test('a code is dead when another is shown, when the key is renewed, and in another room', async () => {
  const first = await deskCode(key)
  const second = await deskCode(key)
  expect(await renew(null, { key: draw(), deskCode: first })).toEqual(no(403, 'wrong-desk-code'))
  const next = draw()
  await renew(key, { key: next })
  expect(await renew(null, { key: draw(), deskCode: second })).toEqual(no(403, 'wrong-desk-code'))
  const third = await deskCode(next)
  const here = code
  ;({ code } = await openRoom(server.port))
  expect(await renew(null, { key: draw(), deskCode: third })).toEqual(no(403, 'wrong-desk-code'))
  code = here
  expect((await renew(null, { key: draw(), deskCode: third })).status).toBe(204)
})

test('a code is dead after five minutes, and outlives a disk that is full', async () => {
  const store = openMemoryStore()
  await store.reserveRoom({ code: 'ABCDE', secretHash: hashSecret(key), createdAt: 0, ended: false })
  let now = 0
  const full = { is: false }
  const room = await store.room('ABCDE')
  if (room === null) throw new Error('no room')
  const desk = new HostKey(
    {
      now: () => now,
      store: Object.assign(Object.create(store), {
        room: (room: string) => store.room(room),
        changeSecret: async (room: string, hash: string) => {
          if (full.is) throw new NotStored('storage-full', 'full')
          await store.changeSecret(room, hash)
        },
      }),
    },
    room,
  )
  const { deskCode: late, seconds } = desk.offer()
  expect(seconds).toBe(300)
  now = 300_001
  expect(await desk.redeem(late, draw())).toBe(false)
  const { deskCode: shown } = desk.offer()
  full.is = true
  await expect(desk.redeem(shown, draw())).rejects.toThrow('full')
  expect(desk.opens(key)).toBe(true)
  full.is = false
  now += 299_000
  expect(await desk.redeem(shown, draw())).toBe(true)
  expect(desk.opens(key)).toBe(false)
})

test('guesses are slowed, and a right code is not', async () => {
  const shown = await deskCode(key)
  const began = performance.now()
  const guesses = Array.from({ length: 16 }, () => renew(null, { key: draw(), deskCode: 'BCDFGHJKMN' }))
  expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([403]))
  // The free ones answer at once; each one after them waits twice as long as the one before.
  expect(performance.now() - began).toBeGreaterThan(1_000)
  const right = performance.now()
  expect((await renew(null, { key: draw(), deskCode: shown })).status).toBe(204)
  expect(performance.now() - right).toBeLessThan(1_000)
})

test('the new key holds after a restart, and neither disk nor export knows it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-key-'))
  const first = await startChildServer(folder)
  ;({ code, secret: key } = await openRoom(first.port, { plan: ['run'] }))
  const before = await ask('GET', 'export', key, undefined, first.port)
  const next = draw()
  expect((await ask('PUT', 'key', key, { key: next }, first.port)).status).toBe(204)
  await first.kill()
  const second = await startChildServer(folder)
  expect(await ask('GET', 'key', key, undefined, second.port)).toEqual(no(403, 'not-the-host'))
  const after = await ask('GET', 'export', next, undefined, second.port)
  // The log of the match is the same to the last byte.
  expect(JSON.stringify((after.said as { events: unknown }).events)).toBe(
    JSON.stringify((before.said as { events: unknown }).events),
  )
  await second.kill()
  const files = ['gradient-express.db', 'gradient-express.db-wal'].map((name) =>
    readFileSync(join(folder, name), 'latin1'),
  )
  for (const secret of [key, next]) expect(files.some((bytes) => bytes.includes(secret))).toBe(false)
  rmSync(folder, { recursive: true })
})
