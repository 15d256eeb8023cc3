/** One work at a time, and rooms take turns. */
import { expect, test, vi } from 'vitest'
import { LabQueue } from '../../../server/lab/lab-queue.ts'

const nobody = () => {
  throw new Error('no lab is needed here')
}

test('a room with many jobs waits for the others between each two', async () => {
  const queue = new LabQueue(nobody)
  const order: string[] = []
  let running = 0
  const work = (name: string) => async () => {
    running += 1
    expect(running).toBe(1)
    await Promise.resolve()
    order.push(name)
    running -= 1
  }
  const greedy = ['a1', 'a2', 'a3', 'a4'].map((name) => queue.turn('A', work(name)))
  const modest = ['b1', 'c1'].map((name) => queue.turn(name.charAt(0), work(name)))
  await Promise.all([...greedy, ...modest])
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'a4'])
})

test('a work that fails tells its asker, and the next one runs', async () => {
  const queue = new LabQueue(nobody)
  const bad = queue.turn('A', () => Promise.reject(new Error('broken')))
  const good = queue.turn('A', () => Promise.resolve(7))
  await expect(bad).rejects.toThrow('broken')
  expect(await good).toBe(7)
})

test('what no room asked for waits until none waits, unless a room lends it its turn', async () => {
  const queue = new LabQueue(nobody)
  const order: string[] = []
  const work = (name: string) => async () => void order.push(name)
  const all = [
    queue.turn('A', work('a1')),
    queue.spare('x', work('x')),
    queue.spare('y', work('y')),
    queue.turn('A', work('a2')),
    queue.turn('B', work('b1')),
  ]
  queue.lend('C', 'y')
  queue.lend('C', 'nothing of this name')
  await Promise.all(all)
  expect(order).toEqual(['a1', 'b1', 'y', 'a2', 'x'])
})

test('a room in which somebody is comes before twelve that were left, and those come when none waits', async () => {
  const queue = new LabQueue(nobody)
  const order: string[] = []
  const work = (name: string) => async () => void order.push(name)
  const left = Array.from({ length: 12 }, (_, i) => `left ${i}`)
  let isBack = false
  const all = [
    // The first has its turn at once: nobody else is there.
    ...left.map((name) => queue.turn(name, work(name), () => isBack && name === 'left 11')),
    queue.turn('class', work('class 1')),
    queue.turn('class', work('class 2')),
  ]
  isBack = true
  await Promise.all(all)
  expect(order).toEqual(['left 0', 'left 11', 'class 1', 'class 2', ...left.slice(1, 11)])
})

test('with two benches two rooms work at once, one room never beside itself, and each knows where it stands', async () => {
  const queue = new LabQueue(nobody, 2)
  const open = new Map<string, () => void>()
  const benches = new Set<unknown>()
  const work = (name: string) => (bench: unknown) => {
    benches.add(bench)
    return new Promise<void>((resolve) => open.set(name, resolve))
  }
  const all = ['a1', 'a2', 'b1', 'c1', 'd1'].map((name) => queue.turn(name.charAt(0), work(name)))
  expect([...open.keys()]).toEqual(['a1', 'b1'])
  expect(benches.size).toBe(2)
  expect(['a', 'b', 'c', 'd'].map((room) => queue.row(room)?.before ?? null)).toEqual([2, null, 3, 4])
  expect(queue.waiting).toBe(3)
  open.get('b1')?.()
  await expect.poll(() => [...open.keys()]).toEqual(['a1', 'b1', 'c1'])
  open.get('a1')?.()
  await expect.poll(() => [...open.keys()]).toEqual(['a1', 'b1', 'c1', 'd1'])
  expect(queue.row('a')).toMatchObject({ before: 2 })
  for (const name of ['c1', 'd1']) open.get(name)?.()
  await expect.poll(() => open.has('a2')).toBe(true)
  open.get('a2')?.()
  await Promise.all(all)
  expect(queue.row('a')).toBeNull()
  expect(benches.size).toBe(2)
})

test('a row says how long turns have taken lately', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const queue = new LabQueue(nobody)
  await queue.turn('a', async () => void vi.advanceTimersByTime(3_000))
  // Its bench is free again in a moment.
  await new Promise((free) => setImmediate(free))
  let end = () => {}
  const all = [
    queue.turn('a', () => new Promise<void>((resolve) => (end = resolve))),
    queue.turn('b', async () => {}),
    queue.turn('c', async () => {}),
  ]
  expect(queue.row('b')).toEqual({ before: 1, seconds: 3 })
  expect(queue.row('c')).toEqual({ before: 2, seconds: 6 })
  end()
  await Promise.all(all)
  vi.useRealTimers()
})

test('once it is closed nothing is begun any more that nobody has asked for', async () => {
  const queue = new LabQueue(nobody)
  await queue.dispose()
  await expect(queue.spare('x', () => Promise.resolve(1))).rejects.toMatchObject({ trouble: 'cancelled' })
})
