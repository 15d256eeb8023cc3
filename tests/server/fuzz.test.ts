/**
 * Every door of a real server, with what no page would ever send: random bytes on the line, random and half-right JSON in every
 * request and at every http door. Seeded and bounded. Whoever sends it gets a word; nobody beside notices; nothing is
 * called the server's trouble, and nothing of it is printed. Whatever order things happen in: tests/match/properties.test.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Protocol } from '@colyseus/core'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { rejectWords } from '../../shared/protocol/reject.ts'
import { requests, type RequestName } from '../../shared/protocol/requests.ts'
import { namesIn } from '../../shared/measures/entries.ts'
import { type ChildServer, startChildServer } from './child-server.ts'
import { Guest, openRoom } from './guest.ts'

/** In everything that is sent: no line of the server may say it. */
const MARK = 'Bartholomew'
const folder = mkdtempSync(join(tmpdir(), 'gradient-fuzz-'))
let server: ChildServer
let room: CreatedRoom
let host: Guest
let bo: Guest
beforeAll(async () => {
  server = await startChildServer(folder, 0, { LOG_LEVEL: 'info' })
  room = await openRoom(server.port, { plan: ['run'], teams: 2 })
  host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  bo = await Guest.player(server.port, room.code, 'Bo')
  await host.ask('host', { kind: 'start' })
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Bo's line has been open all the time, and is answered. */
async function boPlaysOn(): Promise<void> {
  expect(bo.room.connection.isOpen).toBe(true)
  expect(await bo.ask('play', { stop: 'run', ask: 'nothing', tap: 1 })).toBe('malformed')
}

function saysNothing(): void {
  const said = server.said()
  expect(said).not.toContain(MARK)
  expect(said).not.toMatch(/server-trouble|failed|    at /)
  // The kind of a library's trouble is told once a minute.
  expect(said.split('\n').length).toBeLessThan(40)
}

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(MARK, `${MARK}\u0000`, '__proto__', 'constructor', -0, 1e308, -1, [], {}, null, undefined),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
/** Names that our messages have, with anything behind them. */
const halfRight = fc.dictionary(
  fc.constantFrom(
    'stop',
    'ask',
    'tap',
    'kind',
    'team',
    'seat',
    'id',
    'name',
    'payload',
    'plan',
    'jobId',
    'points',
    'who',
  ),
  fc.oneof(odd, fc.constantFrom('run', 'bet', 'start', 'rename', 'move', 'plan', 'tap', 't1', 's1')),
  { maxKeys: 6 },
)
const payload = fc.oneof(odd, halfRight)

test('random bytes on a line end that line at most', async () => {
  const heads = [Protocol.ROOM_REQUEST, Protocol.ROOM_DATA, Protocol.ROOM_DATA_BYTES, Protocol.JOIN_ROOM, 0, 255]
  const frames = fc.sample(
    fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }))
      .map(([head, bytes]) => Buffer.concat([Buffer.of(head), bytes, Buffer.from(MARK)])),
    400,
  )
  let ada: Guest | null = null
  let lines = 0
  for (const [at, frame] of frames.entries()) {
    if (ada === null || !ada.room.connection.isOpen) {
      ada = await Guest.player(server.port, room.code, `Ada ${lines++}`)
    }
    ada.room.connection.send(frame)
    if (at % 20 === 19) await boPlaysOn()
  }
  await ada?.leave().catch(() => {})
  // Some bytes end a line: the SDK says goodbye with one of them.
  expect(lines).toBeLessThan(60)
  saysNothing()
}, 120_000)

test('random and half-right payloads get a word each, as a player and as the host', async () => {
  const ada = await Guest.player(server.port, room.code, 'Ada')
  const names = [...namesIn(requests), 'tap', 'rekey'] as (RequestName | 'tap')[]
  const heard = new Set<string | null>()
  for (const name of names) {
    for (const sent of fc.sample(payload, 25)) {
      for (const guest of [ada, host]) {
        let word = await guest.ask(name, sent)
        while (word === 'too-fast') {
          await pause(200)
          word = await guest.ask(name, sent)
        }
        heard.add(word)
      }
    }
    await boPlaysOn()
  }
  expect(rejectWords).toEqual(expect.arrayContaining([...heard].filter((word) => word !== null)))
  expect(heard).toContain('malformed')
  expect(heard).not.toContain('server-trouble')
  await ada.leave()
  saysNothing()
}, 180_000)

test('random bodies at the http doors are the asker’s mistake', async () => {
  const { code, secret } = room
  const doors = ['/api/rooms', `/api/rooms/${code}/key`, `/api/rooms/${code}/desk-code`, `/api/rooms/${code}/again`]
  const more = [`/api/rooms/${code}/checkpoints/c1`, `/matchmake/joinById/${code}`, `/http/line/${code}`, '/http/up']
  const kinds = ['application/json', 'application/octet-stream', 'text/plain', 'multipart/form-data; boundary=x']
  const body = fc.oneof(
    payload.map((value) => JSON.stringify(value) ?? ''),
    fc.string({ unit: 'binary', maxLength: 2_000 }).map((text) => text + MARK),
  )
  const cases = fc.sample(
    fc.tuple(
      fc.constantFrom(...doors, ...more),
      fc.constantFrom('POST', 'PUT'),
      fc.constantFrom(...kinds),
      body,
      fc.boolean(),
    ),
    400,
  )
  for (const [at, [path, method, type, sent, isHost]] of cases.entries()) {
    const headers = { 'content-type': type, ...(isHost ? { 'x-host-secret': secret } : {}) }
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers, body: sent })
    expect([path, method, type, sent, answer.status < 500]).toEqual([path, method, type, sent, true])
    await answer.body?.cancel()
    if (at % 50 === 49) await boPlaysOn()
  }
  saysNothing()
}, 120_000)
