/** Anybody may open a wall without a key: it must not tell a player what most have chosen while one may still choose. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playOf } from '../match/plays.ts'
import { Guest, openRoom } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('a wall without a key hears how many have chosen, and what only after the bell', async () => {
  const { code, secret } = await openRoom(server.port, { plan: ['parrot'], teams: 2 })
  const desk = await Guest.join(server.port, code, { as: 'host', secret })
  const [ada, bo] = [await Guest.player(server.port, code, 'Ada'), await Guest.player(server.port, code, 'Bo')]
  const wall = await Guest.join(server.port, code, { as: 'projector' })
  await desk.ask('host', { kind: 'start' })
  const build = (who: Guest) => {
    const play = who.view === null ? null : playOf(who.view.play)
    return play?.stop === 'parrot' ? play.build : null
  }
  while (build(desk) === null) await desk.ask('host', { kind: 'next' })
  for (const [guest, size] of [
    [ada, 4],
    [bo, 2],
  ] as const)
    expect(await guest.ask('play', { stop: 'parrot', ask: 'size', tap: size })).toBeNull()
  await wall.until(() => build(wall)?.choice.count === 2)
  for (const looker of [wall, desk]) {
    expect(build(looker)).toMatchObject({ choice: { mine: null, count: 2, tally: null }, runs: [] })
  }
  expect(build(ada)?.choice).toEqual({ options: 7, mine: 4, count: null, tally: null })
})
