/** Whoever touches old codes fills no memory and holds up nobody: rooms are woken in turn, and few with nobody in them stay. */
import { matchMaker } from '@colyseus/core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { NotOpened } from '../../../server/rooms/not-opened.ts'
import { Waking } from '../../../server/rooms/waking.ts'
import type { CreatedRoom } from '../../../shared/protocol/http.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

const MOST_IDLE = 3

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({}, undefined, MOST_IDLE)
})
afterAll(() => server.stop())

const live = () => matchMaker.stats.local.roomCount
const few = () =>
  vi.waitFor(() => expect(live()).toBeLessThanOrEqual(MOST_IDLE + 1), { timeout: 30_000, interval: 100 })
const look = async ({ code }: CreatedRoom) => (await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}`)).status

test('of many rooms that somebody opened or looked at, few stay in memory, and each is there when asked for', async () => {
  const room = await openRoom(server.port, { plan: ['pile-of-math'] })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  const others: CreatedRoom[] = []
  for (let i = 0; i < 12; i++) others.push(await openRoom(server.port))
  await few()
  for (const each of others) expect(await look(each)).toBe(200)
  await few()
  // The one with somebody in it was there all the time, the others are as they were.
  expect(await ada.ask('team', { team: ada.view?.me?.team })).toBeOneOf([null, 'not-now'])
  const [first] = others
  const bo = await Guest.player(server.port, first?.code ?? '', 'Bo')
  expect(bo.view?.me?.name).toBe('Bo')
  await Promise.all([ada.leave(), bo.leave()])
})

test('one source wakes sixty rooms a minute; then it is told that its turn comes, and others are not held up', async () => {
  const waking = new Waking(null)
  const none = async () => {}
  for (let i = 0; i < 60; i++) await waking.turn('a script', none)
  await expect(waking.turn('a script', none)).rejects.toThrow(NotOpened)
  await waking.turn('a school', none)
})

test('rooms are woken one at a time, with a pause as long as it took', async () => {
  const waking = new Waking(null)
  let busy = 0
  const ends: number[] = []
  const starts: number[] = []
  const work = async () => {
    starts.push(performance.now())
    expect(++busy).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 40))
    busy -= 1
    ends.push(performance.now())
  }
  await Promise.all([1, 2, 3].map((i) => waking.turn(`source ${i}`, work)))
  for (const i of [1, 2]) expect((starts[i] ?? 0) - (ends[i - 1] ?? 0)).toBeGreaterThan(30)
})

test('the row is short, and one that fails holds up nobody', async () => {
  const waking = new Waking(null)
  const slow = () => new Promise((resolve) => setTimeout(resolve, 5))
  const asked = await Promise.allSettled(Array.from({ length: 60 }, (_, i) => waking.turn(`${i}`, slow)))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  await expect(waking.turn(null, () => Promise.reject(new Error('no log')))).rejects.toThrow('no log')
  expect(await waking.turn(null, () => Promise.resolve(7))).toBe(7)
})
