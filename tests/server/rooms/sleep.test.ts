/** Rooms that were left go out of memory, and are there again for whoever comes back. */
import { matchMaker } from '@colyseus/core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PackTable } from '../../../shared/protocol/http.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { next, runOf, tapAll } from '../play-run.ts'

const SLEEP_MS = 300

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
    // A second after the last has left Colyseus lets a room go.
    await new Promise((later) => setTimeout(later, SLEEP_MS + 1_000 + 4 * (i - 4)))
    ada = await back(code, ada)
    expect(ada.view?.players).toEqual({ joined: 1, connected: 1 })
  }
  await ada.leave()
  await asleep()
})

test('a training that was begun ends before its room falls asleep', async () => {
  const room = await openRoom(server.port, { plan: ['run'], teams: 1 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  const table: PackTable = await (await fetch(`http://127.0.0.1:${server.port}/api/packs/town/table`)).json()
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'train') {
    await tapAll([ada], table)
    await next(host, [ada])
  }
  await next(host, [ada])
  await Promise.all([host.leave(), ada.leave()])
  await asleep()
  const events = await eventsOf(server.port, room)
  const asked = events.findLastIndex((event) => event.type === 'host')
  expect(events.slice(asked).some((event) => event.type === 'lab-done' && event.result.kind === 'train')).toBe(true)
})
