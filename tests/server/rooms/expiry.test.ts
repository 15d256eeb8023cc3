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
afterEach(async () => {
  await expiry.stop()
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

test('homework goes as many days after its end, whatever came in', async () => {
  const homework = { id: 'given', secretHash: '', classCode: null, opens: now, ends: now + 7 * day, plan: [] }
  await house.store.homework.put(homework)
  await expiry.start()
  now += 37 * day
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await house.store.homework.get('given')).toEqual(homework)
  now += 1
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(await house.store.homework.get('given')).toBeNull()
})

test('the log of a match that is over for an hour is packed, and no other', async () => {
  await house.store.append('QUIET', 0, { at: now, type: 'dropped', seat: 's1' })
  await house.store.reserveRoom(
    { code: 'GOING', secretHash: '', createdAt: now, ended: false },
    { at: now, type: 'dropped', seat: 's1' },
  )
  await expiry.start()
  const pack = vi.spyOn(house.store, 'pack')
  now += 3_600_000
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(pack.mock.calls).toEqual([])
  now += 1
  await vi.advanceTimersByTimeAsync(3_600_000)
  await expiry.stop()
  expect(pack.mock.calls).toEqual([['QUIET']])
  expect(await house.store.looseLogs(now)).toEqual([])
})
