/** Old rooms go while the server runs, and only they. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { House } from '../../../server/house.ts'
import { sourceBehind } from '../../../server/http/source.ts'
import { Expiry } from '../../../server/rooms/expiry.ts'
import { Rooms } from '../../../server/rooms/rooms.ts'
import { openHouse } from '../house.ts'

const day = 24 * 3_600_000
let now = 100 * day
let house: House
let rooms: Rooms
let expiry: Expiry

beforeEach(async () => {
  vi.useFakeTimers()
  house = openHouse(() => now)
  rooms = new Rooms(house, sourceBehind(0))
  expiry = new Expiry(house, rooms)
  for (const code of ['QUIET', 'LIVELY']) {
    await house.store.reserveRoom({ code, secretHash: '', createdAt: now, ended: true })
  }
})
afterEach(() => {
  expiry.stop()
  vi.useRealTimers()
})

const left = async () =>
  (await Promise.all(['QUIET', 'LIVELY'].map((code) => house.store.room(code)))).flatMap((room) => room?.code ?? [])

test('a room goes in the hour after its last day, and a look of its host gives it new days', async () => {
  await expiry.start()
  now += 29 * day
  await rooms.touch('LIVELY')
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await left()).toEqual(['QUIET', 'LIVELY'])
  now += 2 * day
  expect(await left()).toEqual(['QUIET', 'LIVELY'])
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await left()).toEqual(['LIVELY'])
  now += 29 * day
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await left()).toEqual([])
})
