/** Two processes as one server, with a real Redis, a real PostgreSQL and one public address. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPostgresStore } from '../../server/persistence/postgres.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { gotHeader, lineHeader, placeHeader, pollHeader } from '../../shared/protocol/http-line.ts'
import { Phone } from '../chaos/crowd.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { eventsOf, Guest, openRoom } from '../server/guest.ts'
import { openDatabase, type OwnDatabase } from '../server/own-database.ts'
import { comeBack, killRounds, roomsOf } from './kill-rounds.ts'
import { type ClusterHouse, openCluster } from './house.ts'

let database: OwnDatabase
let house: ClusterHouse
beforeEach(async () => {
  // The SDK tells every closed line on the console; here lines are closed on purpose.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  database = await openDatabase()
  house = await openCluster(database.url)
})
afterEach(async () => {
  await house.close()
  await database.drop()
})

/** Who has the one room, and who has not. */
async function owner(): Promise<[ChildServer, ChildServer]> {
  const [one, two] = house.processes
  if (one === undefined || two === undefined) throw new Error('two processes')
  expect([await roomsOf(one), await roomsOf(two)].toSorted((a, b) => a - b)).toEqual([0, 1])
  return (await roomsOf(one)) === 1 ? [one, two] : [two, one]
}

const hostOf = ({ secret }: CreatedRoom) => ({ headers: { 'x-host-secret': secret } })

test('any process answers any request for any room', async () => {
  const [one, two] = house.processes.map(({ port }) => port) as [number, number]
  const room = await openRoom(one, { plan: ['run'], teams: 2 })
  const host = await Guest.join(two, room.code, { as: 'host', secret: room.secret })
  const [ada, bo] = [await Guest.player(one, room.code, 'Ada'), await Guest.player(two, room.code, 'Bo')]
  expect(await host.ask('host', { kind: 'start' })).toBeNull()
  await Promise.all([ada, bo].map((guest) => guest.until(() => guest.view?.stop === 0)))
  await owner()
  for (const door of ['', '/table', '/key', '/desk', '/report', '/export']) {
    const answers = await Promise.all(
      [one, two, house.port].map((port) =>
        fetch(`http://127.0.0.1:${port}/api/rooms/${room.code}${door}`, hostOf(room)),
      ),
    )
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    // A job of the lab may have come in between: of an export, the beginning.
    const known = texts.map((text) => (door === '/export' ? JSON.parse(text).events[0] : text))
    expect(known).toEqual([known[0], known[0], known[0]])
  }
  const deleted = await fetch(`http://127.0.0.1:${two}/api/rooms/${room.code}`, { method: 'DELETE', ...hostOf(room) })
  expect(deleted.status).toBe(204)
  await ada.until(() => ada.words.at(-1)?.word === 'room-ended')
  for (const port of [one, two]) {
    expect((await fetch(`http://127.0.0.1:${port}/api/rooms/${room.code}`)).status).toBe(404)
  }
})

test('a class is deleted with all its lessons and its homework, whichever processes have their rooms', async () => {
  const ports = house.processes.map(({ port }) => port)
  const lessons = await Promise.all(
    ports.map(async (port) => {
      const room = await openRoom(port, { plan: ['departure'], teams: 1, classCode: 'class-of-two' })
      return { room, player: await Guest.player(port, room.code, 'Bartholomew') }
    }),
  )
  expect(await Promise.all(house.processes.map(roomsOf))).toEqual([1, 1])
  const [first, second] = lessons.map(({ room }) => room)
  if (first === undefined || second === undefined) throw new Error('two lessons')
  const [at, other] = ports.map((port) => `http://127.0.0.1:${port}/api/homework`)
  const sent = (body: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const window = { opens: Date.now(), ends: Date.now() + 60_000, classCode: 'class-of-two' }
  const plan = [{ stop: 'departure', form: 'full', rematch: false }]
  const given = (await (await fetch(at, sent({ plan, ...window }))).json()) as { id: string; secret: string }
  const stops = [{ asked: 6, answered: 6, saved: null, figure: null }]
  const result = { device: 'd'.repeat(22), run: 'r'.repeat(22), stops }
  expect((await fetch(`${other}/${given.id}/results`, sent(result))).status).toBe(204)
  const desk = await fetch(`${at}/${given.id}/results`, { headers: { 'x-host-secret': given.secret } })
  expect(await desk.json()).toMatchObject({ devices: [{ stops }] })
  const answer = await fetch(`http://127.0.0.1:${ports[0]}/api/rooms/${first.code}/class/deletion`, {
    method: 'POST',
    headers: { ...hostOf(first).headers, 'content-type': 'application/json' },
    body: JSON.stringify({ keys: [second.secret, given.secret] }),
  })
  expect(await answer.json()).toMatchObject({
    left: 0,
    homework: [given.id],
    deleted: expect.arrayContaining([first.code, second.code]),
  })
  expect((await fetch(`${other}/${given.id}`)).status).toBe(404)
  for (const { room } of lessons) {
    for (const port of ports) expect((await fetch(`http://127.0.0.1:${port}/api/rooms/${room.code}`)).status).toBe(404)
  }
  expect(await Promise.all(house.processes.map(roomsOf))).toEqual([0, 0])
  for (const { player } of lessons) await player.until(() => player.words.at(-1)?.word === 'room-ended')
})

test('a line over plain http may end at any process', async () => {
  const [one, two] = house.processes.map(({ port }) => port) as [number, number]
  const name = await (await fetch(`http://127.0.0.1:${one}/http/echo`, { method: 'POST' })).text()
  const line = { [lineHeader]: name, [gotHeader]: '0' }
  const up = await fetch(`http://127.0.0.1:${two}/http/up`, {
    method: 'POST',
    headers: { ...line, [placeHeader]: '0' },
  })
  expect(up.status).toBe(200)
  const down = await fetch(`http://127.0.0.1:${two}/http/down`, { headers: { ...line, [pollHeader]: '1' } })
  expect(down.status).toBe(200)
  expect(
    (await fetch(`http://127.0.0.1:${two}/http/up`, { method: 'POST', headers: { ...line, [lineHeader]: 'x' } })).ok,
  ).toBe(false)
})

test('a process is killed in the middle of a wave, three times: everybody comes back, nothing acknowledged is lost or doubled', async () => {
  const report = await killRounds(house, 3, 12, 7)
  expect(report).toMatchObject({ rounds: 3, lost: 0, doubled: 0, invented: 0, forgotten: 0, brokenLogs: 0 })
  expect(report.sentAgain).toBeGreaterThan(0)
})

test('a room that nobody asks for is taken up when its process dies, and when it answers no more', async () => {
  const room = await openRoom(house.port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(house.port, room.code, { as: 'host', secret: room.secret })
  expect(await host.ask('host', { kind: 'lock', locked: true })).toBeNull()
  const [first, second] = await owner()
  await first.kill()
  await expect.poll(() => roomsOf(second)).toBe(1)
  house.processes.splice(house.processes.indexOf(first), 1)
  const third = await house.start(first.port)
  expect(await roomsOf(third)).toBe(0)

  second.freeze()
  await expect.poll(() => roomsOf(third)).toBe(1)
  const again = await Guest.join(third.port, room.code, { as: 'host', secret: room.secret })
  expect(await again.ask('host', { kind: 'lock', locked: false })).toBeNull()
  second.thaw()
  await expect.poll(() => roomsOf(second)).toBe(0)
  expect(await roomsOf(third)).toBe(1)
  expect(await again.ask('host', { kind: 'lock', locked: true })).toBeNull()
  const locks = (await eventsOf(second.port, room)).filter(({ type }) => type === 'host')
  expect(locks).toHaveLength(3)
})

test('processes are started anew one after the other, and a class notices a reconnect', async () => {
  const room = await openRoom(house.port, { plan: ['run'], teams: 2 })
  const phones = [new Phone({ secret: room.secret }), new Phone({ name: 'Ada' }), new Phone({ name: 'Bo' })]
  await Promise.all(phones.map((phone) => phone.come(house.port, room)))
  for (const server of house.processes.slice()) {
    await server.stop()
    await Promise.all(phones.map((phone) => comeBack(phone, house.port, room)))
    house.processes.splice(house.processes.indexOf(server), 1)
    await house.start(server.port)
  }
  expect(phones.map(({ guest }) => guest.view?.players)).toEqual(phones.map(() => ({ joined: 2, connected: 2 })))
})

test('a lesson goes on while Redis is away, and is found by everybody when an empty one is there', async () => {
  const room = await openRoom(house.port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(house.port, room.code, { as: 'host', secret: room.secret })
  const [first, second] = await owner()
  await house.redis.kill()
  expect(await host.ask('host', { kind: 'lock', locked: true })).toBeNull()
  await house.redis.start()
  await expect
    .poll(() =>
      house.ownerOf(room.code).then(
        ({ port }) => port,
        () => null,
      ),
    )
    .toBe(first.port)
  expect(await host.ask('host', { kind: 'lock', locked: false })).toBeNull()
  await Guest.player(second.port, room.code, 'Ada')
  expect([await roomsOf(first), await roomsOf(second)]).toEqual([1, 0])
  await host.until(() => host.view?.players.connected === 1)
})

test('what does not fit together does not start, and says why without a secret', async () => {
  const { redis } = house
  const elsewhere = mkdtempSync(join(tmpdir(), 'gradient-elsewhere-'))
  const failing = (settings: Record<string, string>) =>
    startChildServer(elsewhere, 0, settings).then(
      () => 'it started',
      (trouble: unknown) => String(trouble),
    )
  const wrong = new URL(redis.url)
  wrong.password = 'a-secret-word'
  const said = {
    alone: await failing({ REDIS_URL: redis.url }),
    stranger: await failing({ DATABASE_URL: database.url }),
    key: await failing({ DATABASE_URL: database.url, REDIS_URL: redis.url }),
    password: await failing({ DATABASE_URL: database.url, REDIS_URL: wrong.href }),
    nobody: await failing({ DATABASE_URL: database.url, REDIS_URL: 'redis://127.0.0.1:1' }),
    words: await failing({ DATABASE_URL: database.url, REDIS_URL: 'my a-secret-word' }),
  }
  rmSync(elsewhere, { recursive: true })
  expect(said.alone).toContain('DATABASE_URL must name it')
  expect(said.stranger).toContain('is in use: another server has it')
  expect(said.key).toContain('have another server.key')
  expect(said.password).toContain('Redis refuses this user or password')
  expect(said.nobody).toContain('Redis does not answer')
  expect(said.words).toContain('REDIS_URL must be an address such as')
  for (const text of Object.values(said)) {
    expect(text).toContain('ended with code 1')
    expect(text).not.toMatch(
      new RegExp(`a-secret-word|${new URL(redis.url).password}|${new URL(database.url).password}`),
    )
  }
})

test('who has claimed a room last writes its log alone', async () => {
  const [one, two] = [await openPostgresStore(database.url), await openPostgresStore(database.url)]
  const dropped = (at: number) => ({ at, type: 'dropped', seat: 's1' }) as const
  await one.reserveRoom({ code: 'ABCDE', secretHash: '', createdAt: 1, ended: false }, dropped(1))
  const first = await one.claim('ABCDE')
  await one.append('ABCDE', 1, dropped(2), first)
  const second = await two.claim('ABCDE')
  await expect(one.append('ABCDE', 2, dropped(3), first)).rejects.toThrow('another process')
  await two.append('ABCDE', 2, dropped(4), second)
  await expect(one.append('ABCDE', 3, dropped(5), first)).rejects.toMatchObject({ word: 'not-stored' })
  // Both at once, again and again: each event is of one of them, and the log is whole.
  for (let seq = 3; seq < 40; seq++) {
    const mine = await one.claim('ABCDE')
    const [old, claimed] = await Promise.allSettled([one.append('ABCDE', seq, dropped(seq), mine), two.claim('ABCDE')])
    const next = old.status === 'fulfilled' ? seq + 1 : seq
    expect(await two.events('ABCDE')).toHaveLength(next)
    if (claimed.status === 'fulfilled' && next === seq) await two.append('ABCDE', seq, dropped(seq), claimed.value)
  }
  await Promise.all([one.close(), two.close()])
})
