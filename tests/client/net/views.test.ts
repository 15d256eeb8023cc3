/** News of a view that do not come one by one: the real client on a real server. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { drawVisit } from '../../../client/net/visit.ts'
import type { ClientState } from '../../../client/store/state.ts'
import type { CreatedRoom } from '../../../shared/protocol/http.ts'
import { openRoom } from '../../server/guest.ts'
import { startTestServer, type TestServer } from '../../server/house.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

let server: TestServer
let room: CreatedRoom
let host: Person

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  room = await openRoom(server.port)
  host = person(server.port, room.code, { as: 'host', secret: room.secret })
  await until(host.store, isOpen)
  return () => host.connection.close()
})

const isOpen = ({ line, view }: ClientState) => line.status === 'open' && view !== null

it('an answer that comes in one go with a later push puts no older view over the newer one', async () => {
  const events = host.connection.room?.connection.events ?? {}
  const { onmessage } = events
  const held: MessageEvent[] = []
  Object.assign(events, { onmessage: (message: MessageEvent) => held.push(message) })
  const asked = host.commands.host({ kind: 'names', shown: false })
  await vi.waitFor(() => expect(held).not.toEqual([]))
  const answers = held.length
  const ann = person(server.port, room.code, { as: 'player', name: 'Ann', team: null, visit: drawVisit() })
  await vi.waitFor(() => expect(held.length).toBeGreaterThan(answers))
  Object.assign(events, { onmessage })
  for (const message of held) onmessage?.(message)
  await asked
  expect(host.store.state.view).toMatchObject({ named: false, players: { joined: 1 } })
  await ann.connection.close()
})

it('what was new in an answer that nobody waited for comes anew, on a new line', async () => {
  const before = host.connection.room
  await before?.request('host', { kind: 'approve', approve: true })
  await host.commands.host({ kind: 'seats', limit: 20 })
  expect(host.store.state.view?.seatLimit).not.toBe(20)
  const { view } = await until(host.store, (state) => state.view?.seatLimit === 20)
  expect(view?.approve).toBe(true)
  expect(host.connection.room).not.toBe(before)
})
