/** A room in which nobody is left stands behind a class in the row before the server's trainer, and the class's desk says so. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Dispatcher } from '../../../server/lab/dispatcher.ts'
import type { House } from '../../../server/house.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import type { DeskNews } from '../../../shared/protocol/messages.ts'
import { openHouse } from '../house.ts'
import { initJob, trainJob } from './dispatcher-world.ts'

let house: House
beforeAll(() => {
  house = openHouse()
})
afterAll(() => house.labs.dispose())

test('a class that comes later is done first', async () => {
  const pack = await house.packs.pack('town')
  const rows: DeskNews['row'][] = []
  const room = async (code: string, isAttended: boolean) => {
    await house.store.reserveRoom({ code, secretHash: '', createdAt: 0, ended: false })
    const dispatcher = new Dispatcher({
      house,
      code,
      pack,
      brain: brainFor('small', pack),
      papers: () => null,
      isAttended: () => isAttended,
      toHost: (name, message) => {
        if (name === 'desk' && isAttended) rows.push((message as DeskNews).row)
        return true
      },
    })
    await dispatcher.run(initJob(pack), () => {})
    return dispatcher
  }
  const rooms = await Promise.all([room('BCDFG', false), room('CDFGH', false), room('DFGHJ', true)])
  const order: string[] = []
  const trains = rooms.map(async (dispatcher, at) => {
    await dispatcher.run(trainJob(1_000), () => {})
    order.push(['left', 'left too', 'class'][at] ?? '')
  })
  await Promise.all(trains)
  expect(order[0]).toBe('class')
  // It never waited for more than the one part that was under way.
  expect(rows.flatMap((row) => (row === null ? [] : [row.before])).every((before) => before === 1)).toBe(true)
  await Promise.all(rooms.map((dispatcher) => dispatcher.close()))
})
