/** Rooms that were left go out of memory, and are there again for whoever comes back. */
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { matchMaker } from '@colyseus/core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DeskCode } from '../../../shared/protocol/http.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { runOf, tableOf, toFirstLeg } from '../play-run.ts'

const SLEEP_MS = 300
/** Colyseus lets a room go a second after it may. */
const SURELY_ASLEEP_MS = SLEEP_MS + 1_500

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({}, SLEEP_MS)
})
afterAll(() => server.stop())

const live = () => matchMaker.stats.local.roomCount
const asleep = (rooms = 0) => vi.waitFor(() => expect(live()).toBe(rooms), { timeout: 60_000, interval: 100 })
const back = (code: string, guest: Guest) =>
  Guest.join(server.port, code, { as: 'return', token: guest.welcome?.token ?? '' })

test('a room that everybody left falls asleep, and its player finds it as it was', async () => {
  const room = await openRoom(server.port, { plan: ['pile-of-math'] })
  const other = await openRoom(server.port, { plan: ['pile-of-math'] })
  const wall = await Guest.join(server.port, other.code, { as: 'projector' })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  await ada.leave()
  await asleep(1)
  const again = await back(room.code, ada)
  expect(again.view?.me).toEqual(ada.view?.me)
  expect(live()).toBe(2)
  await Promise.all([again.leave(), wall.leave()])
  await asleep()
})

test('a room that somebody only looked at falls asleep again', async () => {
  const { code } = await openRoom(server.port)
  await asleep()
  expect((await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}`)).status).toBe(200)
  expect(live()).toBe(1)
  await asleep()
})

test('many who come and go around the moment of falling asleep always get in, one seat each', async () => {
  const { code } = await openRoom(server.port)
  let ada = await Guest.player(server.port, code, 'Ada')
  for (let i = 0; i < 8; i++) {
    await ada.leave()
    await pause(SLEEP_MS + 1_000 + 4 * (i - 4))
    ada = await back(code, ada)
    expect(ada.view?.players).toEqual({ joined: 1, connected: 1 })
  }
  await ada.leave()
  await asleep()
})

test('a room that everybody left in mid-training stops it and falls asleep; whoever comes back finds it going on', async () => {
  const room = await openRoom(server.port, { plan: ['run'], teams: 1 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  await toFirstLeg(host, [ada], await tableOf(server.port))
  await Promise.all([host.leave(), ada.leave()])
  await asleep()
  const done = async () => (await eventsOf(server.port, room)).filter((event) => event.type === 'lab-done').length
  const before = await done()
  // On it would have gone meanwhile.
  await pause(4_000)
  await asleep()
  expect(await done()).toBe(before)
  const again = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  expect(runOf(again)?.phase).toBe('train')
  await vi.waitFor(async () => expect(await done()).toBeGreaterThan(before), { timeout: 60_000, interval: 200 })
  await again.leave()
  await asleep()
})

test('a code that the desk shows, and a yes at the door, outlast an empty room', async () => {
  const room = await openRoom(server.port, { plan: ['pile-of-math'] })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  await host.ask('host', { kind: 'approve', approve: true })
  const bo = { as: 'player', name: 'Bo', team: null, visit: randomUUID() } as const
  await expect(Guest.join(server.port, room.code, bo)).rejects.toThrow('at-the-door')
  await host.until(() => host.door?.waiting.length === 1)
  await host.ask('door', { who: host.door?.waiting[0]?.id ?? '', letIn: true, seat: null })
  const headers = { 'x-host-secret': room.secret, 'content-type': 'application/json' }
  const door = `http://127.0.0.1:${server.port}/api/rooms/${room.code}`
  const { deskCode } = (await (await fetch(`${door}/desk-code`, { method: 'POST', headers })).json()) as DeskCode
  await host.leave()
  await pause(SURELY_ASLEEP_MS)
  const body = JSON.stringify({ key: randomBytes(32).toString('base64url'), deskCode })
  expect((await fetch(`${door}/key`, { method: 'PUT', headers, body })).status).toBe(204)
  expect((await Guest.join(server.port, room.code, bo)).view?.me?.name).toBe('Bo')
})

test('a bell stands still while everybody sleeps and rings afterwards; simulated players play on', async () => {
  const room = await openRoom(server.port, { plan: ['run'], teams: 1, timers: 0.5 })
  const join = () => Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const host = await join()
  await host.ask('host', { kind: 'rehearse', players: 3 })
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'reveal') await host.ask('host', { kind: 'next' })
  const { rings, number } = host.view?.phase ?? { rings: 0, number: 0 }
  await host.leave()
  // The phase lasts four seconds.
  await pause(5_000)
  const events = (await eventsOf(server.port, room)).length
  const again = await join()
  expect(again.view?.phase).toMatchObject({ number, rings })
  await again.until(() => runOf(again)?.phase === 'bet')
  await again.until(() => again.view?.roster.some(({ done }) => done === true) === true)
  expect((await eventsOf(server.port, room)).length).toBeGreaterThan(events)
  await again.leave()
})

test('report, files and deletion work on a room that sleeps, and what was deleted stays deleted', async () => {
  const room = await openRoom(server.port, { plan: ['pile-of-math'] })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  await ada.leave()
  const door = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${server.port}/api/rooms/${room.code}${path}`, {
      method,
      headers: { 'x-host-secret': room.secret },
    })
  for (const path of ['/report', '/export']) {
    await pause(SURELY_ASLEEP_MS)
    const answer = await door(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(await answer.text()).toContain('Ada')
  }
  await pause(SURELY_ASLEEP_MS)
  // Somebody looks at it in the same moment.
  const [deleted] = await Promise.all([door('', 'DELETE'), ...Array.from({ length: 5 }, () => door(''))])
  expect(deleted.status).toBe(204)
  expect((await door('')).status).toBe(404)
})
