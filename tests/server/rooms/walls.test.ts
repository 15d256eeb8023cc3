/** Walls of a room: who may open one, and what the desk knows of them. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JoinOptions } from '../../../shared/protocol/messages.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { refusal } from './at-door.ts'

let server: TestServer
let code: string
let host: Guest
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  const room = await openRoom(server.port, { plan: ['pile-of-math'] })
  code = room.code
  host = await Guest.join(server.port, code, { as: 'host', secret: room.secret })
})

const enter = (options: JoinOptions) => Guest.join(server.port, code, options)
const knock = (options: JoinOptions) => refusal(enter(options))

test('the host’s own wall always finds a place; walls of anybody fill what is left', async () => {
  const strangers = await Promise.all(Array.from({ length: 20 }, () => enter({ as: 'projector' })))
  expect(await knock({ as: 'projector' })).toBe('too-many-walls')
  expect(await knock({ as: 'projector', key: 'guessed' })).toBe('too-many-walls')
  const key = host.welcome?.token ?? ''
  const walls = []
  for (let i = 0; i < 21; i++) walls.push(await enter({ as: 'projector', key }))
  // Of too many of its own the oldest steps aside.
  await walls[0]?.closed
  expect(walls[0]?.words).toEqual([{ word: 'opened-elsewhere', final: true }])
  expect(walls.slice(1).every(({ room }) => room.connection.isOpen)).toBe(true)
  expect(strangers.every(({ room }) => room.connection.isOpen)).toBe(true)
  await strangers[0]?.leave()
  await expect.poll(() => knock({ as: 'projector' })).toBeNull()
})

test('the desk knows how many walls are open', async () => {
  await host.until(() => host.walls === 0)
  const wall = await enter({ as: 'projector' })
  await host.until(() => host.walls === 1)
  await wall.leave()
  await host.until(() => host.walls === 0)
})

test('a room may begin without names on the wall', async () => {
  const room = await openRoom(server.port, { plan: ['run'], nameless: true })
  const desk = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  await Guest.player(server.port, room.code, 'Ada')
  const wall = await Guest.join(server.port, room.code, { as: 'projector' })
  expect([desk.view?.named, wall.view?.named, wall.view?.roster.map(({ name }) => name)]).toEqual([false, false, ['']])
})
