/** What time does at the door: who asks no more has gone, a no ends, a seat on which nobody was seen is given up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Door, type Knock } from '../../../server/rooms/door.ts'
import { JoinPace } from '../../../server/rooms/join-pace.ts'
import { Unseen } from '../../../server/rooms/unseen.ts'
import type { DoorNews } from '../../../shared/protocol/messages.ts'
import { Game } from '../../match/game.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const knock = (visit: string, more: Partial<Knock> = {}): Knock => ({
  visit,
  device: null,
  name: visit,
  why: 'new',
  seat: null,
  sign: 42,
  ...more,
})

function watched() {
  const news: DoorNews[] = []
  const door = new Door({ now: () => Date.now(), changed: (each) => news.push(each) })
  return { door, news, names: () => news.at(-1)?.waiting.map(({ name }) => name) }
}

test('who asks again stays on the list, in order of coming; who asks no more has gone', () => {
  const { door, news, names } = watched()
  door.wait(knock('ada'))
  vi.advanceTimersByTime(5_000)
  door.wait(knock('bo'))
  door.wait(knock('ada'))
  vi.advanceTimersByTime(1_000)
  expect(names()).toEqual(['ada', 'bo'])
  const told = news.length
  for (let seconds = 0; seconds < 60; seconds += 5) {
    door.wait(knock('ada'))
    vi.advanceTimersByTime(5_000)
  }
  expect(names()).toEqual(['ada'])
  // The host hears of changes, not of every knock.
  expect(news.length).toBe(told + 1)
  vi.advanceTimersByTime(30_000)
  expect(names()).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test('a list that a script fills is cut, and says how many more there are', () => {
  const { door, news } = watched()
  for (let i = 0; i < 5_000; i++) door.wait(knock(`bot ${i}`))
  vi.advanceTimersByTime(1_000)
  expect([news.at(-1)?.waiting.length, news.at(-1)?.more]).toEqual([100, 400])
  door.stop()
})

test('each further no holds twice as long as the one before', () => {
  const { door } = watched()
  const bo = (visit: string) => knock(visit, { device: 'phone of bo' })
  const lasts = (visit: string) => {
    door.turnAway(bo(visit))
    let seconds = 0
    for (; !door.wait(bo(`${visit} again`)); seconds++) vi.advanceTimersByTime(1_000)
    return seconds
  }
  expect([lasts('a'), lasts('b'), lasts('c')]).toEqual([60, 120, 240])
  expect(door.wait(knock('ada', { device: 'phone of ada' }))).toBe(true)
  door.stop()
})

test('a yes waits for the page to ask again, and not for ever', () => {
  const { door } = watched()
  const ada = knock('ada')
  door.wait(ada)
  door.letIn(ada, 's3')
  vi.advanceTimersByTime(500_000)
  expect(door.yes('ada')).toBe('s3')
  expect(door.yes('bo')).toBeUndefined()
  vi.advanceTimersByTime(120_000)
  expect(door.yes('ada')).toBeUndefined()
  door.stop()
})

test('a seat on which nobody was seen is given up half a minute after its line ended, and no other', async () => {
  const game = new Game().join('ghost', 'page', 'back', 'here')
  const freed: (readonly string[])[] = []
  const unseen = new Unseen({
    match: () => game.match,
    free: async (seats) => {
      freed.push(seats)
      game.must({ type: 'freed', seats })
    },
  })
  for (const seat of ['ghost', 'page', 'back', 'here']) unseen.taken(seat)
  unseen.seen('page')
  for (const seat of ['ghost', 'page', 'back']) {
    game.must({ type: 'dropped', seat })
    unseen.left(seat)
  }
  await vi.advanceTimersByTimeAsync(20_000)
  unseen.seen('back')
  game.must({ type: 'returned', seat: 'back' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(freed).toEqual([['ghost']])
  expect(await unseen.makeRoom()).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

test('a source that has taken all seats twice gets one more every ten seconds; others do not wait for it', async () => {
  const pace = new JoinPace(60)
  let taken = 0
  for (let second = 0; second < 120; second++) {
    for (let i = 0; i < 20; i++) if (await pace.take('script')) taken += 1
    await vi.advanceTimersByTimeAsync(1_000)
  }
  // 120 within the first seconds, then one in ten seconds: a minute and a half.
  expect(taken).toBeGreaterThanOrEqual(120)
  expect(taken).toBeLessThanOrEqual(133)
  expect(await pace.take('a class')).toBe(true)
})

test.each([
  [30, 60, 1],
  [60, 60, 12],
  [300, 300, 12],
])('a class of %s in a room of %s seats that presses at once is in within %s seconds', async (pupils, seats, limit) => {
  const pace = new JoinPace(seats)
  let outside = pupils
  let seconds = 0
  for (; outside > 0; seconds++) {
    const tries = outside
    for (let i = 0; i < tries; i++) if (await pace.take('school')) outside -= 1
    await vi.advanceTimersByTimeAsync(1_000)
  }
  expect(seconds).toBeLessThanOrEqual(limit)
})
