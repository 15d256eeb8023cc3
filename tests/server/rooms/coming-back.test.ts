/** A seat survives reload, sleep, a dead line and another device; and a room survives being forgotten by memory. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CLOSED_FOR_GOOD } from '../../../server/rooms/seats.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let code: string
let secret: string
let ada: Guest
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  ;({ code, secret } = await openRoom(server.port, { plan: ['pile-of-math'] }))
  ada = await Guest.player(server.port, code, 'Ada')
})

const token = () => ada.welcome?.token ?? ''
const recovery = () => ada.welcome?.recovery ?? ''

test('a broken line drops the seat, the token brings it back', async () => {
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  ada.breakLine()
  await host.until(() => host.view?.players.connected === 0)
  const back = await Guest.join(server.port, code, { as: 'return', token: token() })
  expect(back.view?.me).toEqual(ada.view?.me)
  await host.until(() => host.view?.players.connected === 1)
  expect(host.view?.players.joined).toBe(1)
})

test('a valid token takes the seat from a line that is still open, at once', async () => {
  const back = await Guest.join(server.port, code, { as: 'return', token: token() })
  expect(await ada.closed).toBe(CLOSED_FOR_GOOD)
  expect(ada.words).toEqual([{ word: 'opened-elsewhere', final: true }])
  expect(back.view?.players).toEqual({ joined: 1, connected: 1 })
  expect(await back.ask('team', { team: back.view?.me?.team })).toBeNull()
})

test('the recovery code brings the seat to another device, however it is typed', async () => {
  const typed = ` ${recovery().slice(0, 3).toLowerCase()}-${recovery().slice(3)}`
  const phone = await Guest.join(server.port, code, { as: 'recover', recovery: typed })
  expect(phone.view?.me?.name).toBe('Ada')
  expect(phone.welcome).toEqual(ada.welcome)
  expect(await ada.closed).toBe(CLOSED_FOR_GOOD)
})

test('whoever tries wrong codes without end waits for each answer, and keeps nobody from the right one', async () => {
  expect(recovery()).toMatch(/^[BCDFGHJKMNPRTVWXZ]{12}$/)
  const answers: number[] = []
  const wrong = async (typed: string) => {
    const asked = performance.now()
    await expect(Guest.join(server.port, code, { as: 'recover', recovery: typed })).rejects.toThrow(
      'wrong-recovery-code',
    )
    answers.push(performance.now() - asked)
  }
  const flood = Array.from({ length: 60 }, (_, i) => wrong(`${recovery().slice(0, 11)}${'BCDFGHJKMN'[i % 10]}X`))
  const back = await Guest.join(server.port, code, { as: 'recover', recovery: recovery() })
  expect(back.view?.me?.name).toBe('Ada')
  expect(answers.length).toBeLessThan(60)
  await Promise.all(flood)
  expect(answers.filter((ms) => ms > 1_500).length).toBeGreaterThan(40)
  for (let i = 0; i < 12; i++) await Guest.join(server.port, code, { as: 'recover', recovery: recovery() })
})

test('a token of another room, or none at all, is expired', async () => {
  const other = await openRoom(server.port)
  for (const forged of [token(), 'nonsense']) {
    await expect(Guest.join(server.port, other.code, { as: 'return', token: forged })).rejects.toThrow('expired-token')
  }
})

test('late join works in mid-game', async () => {
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  await host.ask('host', { kind: 'start' })
  const late = await Guest.player(server.port, code, 'Late')
  expect(late.view?.stop).toBe(0)
  expect(late.view?.play?.stop).toBe('pile-of-math')
})

test('after the end nobody new comes in, and who was there may still look', async () => {
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  await host.ask('host', { kind: 'end' })
  await expect(Guest.player(server.port, code, 'Late')).rejects.toThrow('room-ended')
  await Promise.all([host.leave(), ada.leave()])
  const back = await Guest.join(server.port, code, { as: 'return', token: token() })
  expect(back.view?.me?.name).toBe('Ada')
})

test('a deleted room closes, and nothing of it is left', async () => {
  const url = `http://127.0.0.1:${server.port}/api/rooms/${code}`
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(403)
  expect((await fetch(url, { method: 'DELETE', headers: { 'x-host-secret': secret } })).status).toBe(204)
  expect(await ada.closed).toBe(CLOSED_FOR_GOOD)
  expect(ada.words).toEqual([{ word: 'room-ended', final: true }])
  expect((await fetch(url)).status).toBe(404)
  await expect(Guest.join(server.port, code, { as: 'return', token: token() })).rejects.toThrow('unknown-code')
  expect((await fetch(`${url}/export`, { headers: { 'x-host-secret': secret } })).status).toBe(404)
})

test('a device that asks again before it heard the answer finds its own seat, and leaves no ghost', async () => {
  const bo = { as: 'player', name: 'Bo', team: null, visit: randomUUID() } as const
  // The newer of two lines keeps the seat; the other is closed, perhaps before it hears anything.
  const first = await Promise.any([Guest.join(server.port, code, bo), Guest.join(server.port, code, bo)])
  first.breakLine()
  const again = await Guest.join(server.port, code, bo)
  expect(again.welcome).toEqual(first.welcome)
  expect(again.view?.players.joined).toBe(2)
  // Somebody else of that name is somebody else.
  await expect(Guest.player(server.port, code, 'Bo')).rejects.toThrow('name-taken')
})
