/** The first minutes of a real room, over real sockets: come in, start, play, come back, and every "no" on the way. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('a host opens a room, two players join, and the first play is played', async () => {
  const { code, secret } = await openRoom(server.port, { plan: ['pile-of-math'] })
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  const [ada, bo] = await Promise.all(['Ada', 'Bo'].map((name) => Guest.player(server.port, code, name)))
  await host.until(() => host.view?.roster.length === 2)
  expect(await ada?.ask('host', { kind: 'start' })).toBe('not-the-host')
  expect(await host.ask('host', { kind: 'start' })).toBeNull()
  await bo?.until(() => bo.view?.stop === 0)
  expect(bo?.view?.play?.stop).toBe('pile-of-math')
  await Promise.all([host.leave(), ada?.leave(), bo?.leave()])
})
