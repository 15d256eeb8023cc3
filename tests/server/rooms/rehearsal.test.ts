/** Simulated players on a real server: they play by themselves, and leave no trace behind them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { runOf } from '../play-run.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

async function host(asked: object = {}): Promise<Guest> {
  const { code, secret } = await openRoom(server.port, { plan: ['run'], teams: 2, ...asked })
  return Guest.join(server.port, code, { as: 'host', secret })
}

test('they vote and bet by themselves, phase after phase, with the timers off', async () => {
  const desk = await host()
  expect(await desk.ask('host', { kind: 'rehearse', players: 4 })).toBeNull()
  expect(desk.view?.players).toEqual({ joined: 4, connected: 4 })
  await desk.ask('host', { kind: 'start' })
  const done = () => desk.view?.roster.filter(({ done }) => done === true).length ?? 0
  await desk.until(() => done() >= 3)
  expect(runOf(desk)?.brief?.vote.tally).toBeNull()
  while (runOf(desk)?.phase !== 'bet') await desk.ask('host', { kind: 'next' })
  await desk.until(() => (runOf(desk)?.bet?.placed ?? 0) >= 3)
  await desk.leave()
})

test('only a host may bring them, and never more than there is room for', async () => {
  const desk = await host({ seatLimit: 6 })
  const ada = await Guest.player(server.port, desk.room.roomId, 'Ada')
  expect(await ada.ask('host', { kind: 'rehearse', players: 2 })).toBe('not-the-host')
  expect(await desk.ask('host', { kind: 'rehearse', players: 6 })).toBe('room-full')
  expect(await desk.ask('host', { kind: 'rehearse', players: 61 })).toBe('malformed')
})

test('after them the room is as new: people still come, go and find their way back', async () => {
  const desk = await host()
  const code = desk.room.roomId
  const ada = await Guest.player(server.port, code, 'Ada')
  await desk.ask('host', { kind: 'rehearse', players: 6 })
  const bo = await Guest.player(server.port, code, 'Bo')
  await desk.ask('host', { kind: 'start' })
  await desk.ask('host', { kind: 'end' })
  expect(await desk.ask('host', { kind: 'end-rehearsal' })).toBeNull()
  expect(desk.view?.stop).toBe(-1)
  expect(desk.view?.roster.map(({ name }) => name)).toEqual(['Ada', 'Bo'])
  for (const name of ['Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal']) {
    const guest = await Guest.player(server.port, code, name)
    const again = await Guest.join(server.port, code, { as: 'recover', recovery: guest.welcome?.recovery ?? '' })
    expect(again.view?.me?.name).toBe(name)
  }
  const back = await Guest.join(server.port, code, { as: 'recover', recovery: bo.welcome?.recovery ?? '' })
  expect(back.view?.me?.name).toBe('Bo')
  expect(new Set([ada, bo].map(({ welcome }) => welcome?.recovery)).size).toBe(2)
})
