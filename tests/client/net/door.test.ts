/** A page that waits at the door: it asks again by itself, says why it waits, and is in as soon as it may. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drawVisit } from '../../../client/net/visit.ts'
import { Guest, openRoom } from '../../server/guest.ts'
import { startTestServer, type TestServer } from '../../server/house.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const waitsFor = ({ store }: Person, why: string | null) =>
  until(store, ({ line }) => line.why === why && (why === null ? line.status === 'open' : line.status !== 'open'))

it('waits while the room is full, says so all the time, and is in when a seat is free', async () => {
  const { code, secret } = await openRoom(server.port, { seatLimit: 1 })
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  const bo = await Guest.player(server.port, code, 'Bo')
  const ada = person(server.port, code, { as: 'player', name: 'Ada', team: null, visit: drawVisit() })
  const heard: unknown[] = []
  ada.store.listen(() => heard.push(ada.store.state.line.why))
  await waitsFor(ada, 'room-full')
  heard.length = 0
  await until(ada.store, () => heard.length >= 4)
  expect(new Set(heard)).toEqual(new Set(['room-full']))
  await host.ask('host', { kind: 'remove', seat: bo.view?.me?.seat })
  await waitsFor(ada, null)
  await until(ada.store, ({ view }) => view?.me?.name === 'Ada')
  await ada.connection.close()
})

it('is told no once, for good', async () => {
  const { code, secret } = await openRoom(server.port)
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  await host.ask('host', { kind: 'approve', approve: true })
  const options = { as: 'player', name: 'Bo', team: null, visit: drawVisit(), device: randomUUID() } as const
  const bo = person(server.port, code, options)
  await waitsFor(bo, 'at-the-door')
  await host.until(() => host.door?.waiting.length === 1)
  await host.ask('door', { who: host.door?.waiting[0]?.id, letIn: false, seat: null })
  const { line } = await until(bo.store, (state) => state.line.status === 'closed')
  expect(line.why).toBe('turned-away')
})

it('comes back to the seat that the host gave, and from then on by its own token', async () => {
  const { code, secret } = await openRoom(server.port)
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  const dead = await Guest.player(server.port, code, 'Ada')
  dead.breakLine()
  await host.until(() => host.view?.roster[0]?.connected === false)
  const ada = person(server.port, code, { as: 'player', name: 'Ada', team: null, visit: drawVisit(), asks: true })
  await waitsFor(ada, 'seat-asked')
  await host.until(() => host.door?.waiting.length === 1)
  await host.ask('door', { who: host.door?.waiting[0]?.id, letIn: true, seat: null })
  const { welcome } = await until(ada.store, (state) => state.welcome !== null)
  expect(welcome).toEqual(dead.welcome)
  await ada.connection.close()
})

it('keeps the seat of a page that was closed as soon as it was on board', async () => {
  const { code } = await openRoom(server.port, { seatLimit: 1 })
  const ada = person(server.port, code, { as: 'player', name: 'Ada', team: null, visit: drawVisit() })
  const { welcome } = await until(ada.store, (state) => state.line.status === 'open' && state.welcome !== null)
  // The sign of life that a page asks for first has gone out before its goodbye.
  await ada.connection.close()
  await expect(Guest.player(server.port, code, 'Bo')).rejects.toThrow('room-full')
  const back = await Guest.join(server.port, code, { as: 'return', token: welcome?.token ?? '' })
  expect(back.view?.me).toMatchObject({ name: 'Ada' })
})
