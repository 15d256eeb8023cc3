/** One work at a time, and rooms take turns. */
import { expect, test } from 'vitest'
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
  expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4'])
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
  expect(order).toEqual(['a1', 'a2', 'b1', 'y', 'x'])
})

test('once it is closed nothing is begun any more that nobody has asked for', async () => {
  const queue = new LabQueue(nobody)
  await queue.dispose()
  await expect(queue.spare('x', () => Promise.resolve(1))).rejects.toMatchObject({ trouble: 'cancelled' })
})
