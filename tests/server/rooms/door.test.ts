/** The door of a room over a real line: floods, newcomers whom the host is asked about, and seats given back. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JoinOptions } from '../../../shared/protocol/messages.ts'
import { doorSign } from '../../../shared/protocol/door-sign.ts'
import { startChildServer } from '../child-server.ts'
import { Guest, openRoom } from '../guest.ts'
import { player, refusal } from './at-door.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let code: string
let secret: string
let host: Guest
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  ;({ code, secret } = await openRoom(server.port, { plan: ['pile-of-math'] }))
  host = await Guest.join(server.port, code, { as: 'host', secret })
})

const enter = (options: JoinOptions) => Guest.join(server.port, code, options)
const knock = (options: JoinOptions) => refusal(enter(options))
/** One try without the patience of a page: the word, or null for a seat that is reserved and not taken. */
async function tryOnce(options: JoinOptions): Promise<string | null> {
  const answer = await fetch(`http://127.0.0.1:${server.port}/matchmake/joinById/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(options),
  })
  const said: { word?: string } = await answer.json()
  return said.word ?? null
}
const waiting = async (count: number) => {
  await host.until(() => host.door?.waiting.length === count)
  return host.door?.waiting ?? []
}
const letIn = (who: string, seat: string | null = null) => host.ask('door', { who, letIn: true, seat })
const roster = () => host.view?.roster.map(({ name }) => name)
/** Until the one player is away. */
const away = () => host.until(() => host.view?.players.joined === 1 && host.view.players.connected === 0)
const seatOf = (guest: Guest) => guest.view?.me?.seat ?? ''

test('a script does not take all seats at once; what it took and left is free as soon as somebody needs it', async () => {
  const began = performance.now()
  const flood = await Promise.all(Array.from({ length: 200 }, (_, i) => tryOnce(player(`Bot ${i}`))))
  const seconds = (performance.now() - began) / 1000
  const taken = flood.filter((word) => word === null).length
  // Half of the seats in ten seconds and a twentieth in each second: on a busy machine it takes several of them to ask.
  expect(taken).toBeGreaterThanOrEqual(30)
  expect(taken).toBeLessThanOrEqual(30 * (1 + Math.floor(seconds / 10)) + 3 * (1 + Math.ceil(seconds)))
  expect(new Set(flood)).toEqual(new Set([null, 'busy-door']))

  const small = await openRoom(server.port, { seatLimit: 8 })
  const bots = await Promise.all(Array.from({ length: 8 }, (_, i) => Guest.player(server.port, small.code, `Bot ${i}`)))
  await expect(Guest.player(server.port, small.code, 'Ada')).rejects.toThrow('room-full')
  await Promise.all(bots.map((bot) => bot.leave()))
  const ada = await Guest.player(server.port, small.code, 'Ada')
  expect(ada.view?.players.joined).toBe(8)
})

test('whom the host has let in comes in at once, however many scripts are at the same door', async () => {
  const ada = player('Ada')
  await host.ask('host', { kind: 'approve', approve: true })
  expect(await tryOnce(ada)).toBe('at-the-door')
  const [knock] = await waiting(1)
  expect(await letIn(knock?.id ?? '')).toBeNull()
  await host.ask('host', { kind: 'approve', approve: false })
  const crowd = Array.from({ length: 200 }, (_, i) => tryOnce(player(`Bot ${i}`)))
  const [word, ...bots] = (await Promise.all([...crowd, tryOnce(ada)])).toReversed()
  expect(bots.filter((each) => each === 'busy-door').length).toBeGreaterThan(100)
  expect(word).toBeNull()
})

test('sixty pupils behind one address get in within half a minute, some of them on their second and third try', async () => {
  const began = performance.now()
  const class60 = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const me = player(`Pupil ${i}`)
      // A page on a bad network asks again before it has heard the answer.
      if (i % 3 === 0) await tryOnce(me)
      if (i % 6 === 0) await tryOnce(me)
      return await enter(me)
    }),
  )
  expect(performance.now() - began).toBeLessThan(30_000)
  await host.until(() => host.view?.players.connected === 60)
  expect(class60.every(({ view }) => view?.me !== null)).toBe(true)
})

test('seats on which somebody was seen are kept, however long their owner is away', async () => {
  const small = await openRoom(server.port, { seatLimit: 1 })
  const ada = await Guest.player(server.port, small.code, 'Ada')
  await ada.ask('team', { team: ada.view?.me?.team })
  await ada.leave()
  await expect(Guest.player(server.port, small.code, 'Bo')).rejects.toThrow('room-full')
})

test('where the host is asked, newcomers wait until the host lets in one or all', async () => {
  await host.ask('host', { kind: 'approve', approve: true })
  const [ada, bo, cy] = ['Ada', 'Bo', 'Cy'].map((name) => player(name))
  for (const one of [ada, bo, cy]) expect(await knock(one)).toBe('at-the-door')
  const list = await waiting(3)
  expect(list.map(({ name, why, sign }) => [name, why, sign])).toEqual(
    [ada, bo, cy].map(({ name, visit }) => [name, 'new', doorSign(visit)]),
  )
  expect(await letIn(list[0]?.id ?? '')).toBeNull()
  expect(await knock(bo)).toBe('at-the-door')
  expect(await knock(ada)).toBeNull()
  expect(await letIn('all')).toBeNull()
  expect([await knock(bo), await knock(cy)]).toEqual([null, null])
  await waiting(0)
  expect(await letIn('all')).toBe('not-at-the-door')
  const { visit } = player('Di')
  expect(await knock(player('fuck', { visit }))).toBe('name-not-allowed')
})

test('a no is a no, to the same device under any name, and for a while', async () => {
  await host.ask('host', { kind: 'approve', approve: true })
  const device = randomUUID()
  await knock(player('Bo', { device }))
  const [bo] = await waiting(1)
  expect(await host.ask('door', { who: bo?.id, letIn: false, seat: null })).toBeNull()
  expect(await knock(player('Bob', { device }))).toBe('turned-away')
  expect(await knock(player('Ada', { device: randomUUID() }))).toBe('at-the-door')
})

test('only the host answers at the door', async () => {
  const ada = await enter(player('Ada'))
  expect(await ada.ask('door', { who: 'all', letIn: true, seat: null })).toBe('not-the-host')
})

test('a full room: the host makes one more place with a yes, and everybody who comes back by themselves is in', async () => {
  ;({ code, secret } = await openRoom(server.port, { seatLimit: 1 }))
  host = await Guest.join(server.port, code, { as: 'host', secret })
  const ada = await enter(player('Ada'))
  const bo = player('Bo')
  expect(await knock(bo)).toBe('room-full')
  const [waiter] = await waiting(1)
  expect(waiter?.why).toBe('full')
  expect(await letIn(waiter?.id ?? '')).toBeNull()
  expect(await knock(bo)).toBeNull()
  expect(host.view?.seatLimit).toBe(2)
  // Away, seen, and freed by the host: the seat comes back with its owner, when there is room.
  await ada.ask('team', { team: ada.view?.me?.team })
  await ada.leave()
  await host.until(() => host.view?.players.connected === 1)
  expect(await host.ask('host', { kind: 'free-away' })).toBeNull()
  expect(await knock(player('Cy'))).toBeNull()
  const back: JoinOptions = { as: 'return', token: ada.welcome?.token ?? '' }
  expect(await knock(back)).toBe('room-full')
  expect(await host.ask('host', { kind: 'seats', limit: 3 })).toBeNull()
  const again = await enter(back)
  expect([again.view?.me?.seat, again.view?.me?.name]).toEqual([seatOf(ada), 'Ada'])
})

test('a dead phone, no code: the pupil asks, the host gives the seat back, and the points are still there', async () => {
  const ada = await enter(player('Ada'))
  await ada.ask('team', { team: 't3' })
  ada.breakLine()
  await away()
  const fresh = player('ada')
  expect(await knock(fresh)).toBe('name-taken')
  const asking = { ...fresh, asks: true }
  expect(await knock(asking)).toBe('seat-asked')
  const [waiter] = await waiting(1)
  expect(waiter).toMatchObject({ name: 'ada', why: 'seat', seat: seatOf(ada), sign: doorSign(fresh.visit) })
  expect(await letIn(waiter?.id ?? '')).toBeNull()
  const back = await enter(asking)
  expect(back.view?.me).toEqual(ada.view?.me)
  expect(back.view?.players.joined).toBe(1)
})

test('a pupil who forgot the name is given a seat that the host picks', async () => {
  const ada = await enter(player(''))
  ada.breakLine()
  await away()
  const asking = player('Nobody knows', { asks: true })
  expect(await knock(asking)).toBe('seat-asked')
  const [waiter] = await waiting(1)
  expect(waiter?.seat).toBeNull()
  expect(await letIn(waiter?.id ?? '', seatOf(ada))).toBeNull()
  expect((await enter(asking)).view?.me).toEqual(ada.view?.me)
})

test('nobody gets a seat on which its owner sits, not even by the host’s mistake', async () => {
  const ada = await enter(player('Ada'))
  const thief = player('Ada', { asks: true })
  expect(await knock(thief)).toBe('seat-in-use')
  expect(host.door?.waiting).toEqual([])
  expect(await knock(player('Bo', { asks: true }))).toBe('seat-asked')
  const [waiter] = await waiting(1)
  expect(await letIn(waiter?.id ?? '', seatOf(ada))).toBe('seat-in-use')
  // Said yes to while she was away; she is back first.
  ada.breakLine()
  await away()
  expect(await letIn(waiter?.id ?? '', seatOf(ada))).toBeNull()
  await enter({ as: 'return', token: ada.welcome?.token ?? '' })
  expect(await knock({ ...thief, name: 'Bo' })).toBe('seat-asked')
  expect(roster()).toEqual(['Ada'])
})

test('a removed player stays out under any name on the same device, asks once, and may be let back in', async () => {
  const device = randomUUID()
  const bo = await enter(player('Bo', { device }))
  await host.ask('host', { kind: 'remove', seat: seatOf(bo) })
  const token = bo.welcome?.token ?? ''
  expect(await knock({ as: 'return', token })).toBe('removed-by-host')
  expect(await knock(player('Somebody new', { device }))).toBe('removed-by-host')
  expect(await knock(player('Bo', { device: randomUUID() }))).toBe('removed-by-host')
  expect(await knock({ as: 'return', token, asks: true })).toBe('at-the-door')
  const [waiter] = await waiting(1)
  expect(waiter).toMatchObject({ name: 'Bo', why: 'removed', seat: seatOf(bo) })
  expect(await letIn(waiter?.id ?? '')).toBeNull()
  expect((await enter({ as: 'return', token, asks: true })).view?.me?.name).toBe('Bo')
  // By mistake, and taken back at once.
  await host.ask('host', { kind: 'remove', seat: seatOf(bo) })
  expect(host.view?.out).toEqual([{ seat: seatOf(bo), name: 'Bo' }])
  expect(await host.ask('host', { kind: 'restore', seat: seatOf(bo) })).toBeNull()
  expect((await enter({ as: 'return', token })).view?.me?.name).toBe('Bo')
})

test('whoever was removed is known again by a server that was killed and came back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-door-'))
  let child = await startChildServer(folder)
  const room = await openRoom(child.port)
  const desk = await Guest.join(child.port, room.code, { as: 'host', secret: room.secret })
  const device = randomUUID()
  const bo = await Guest.join(child.port, room.code, player('Bo', { device }))
  await desk.ask('host', { kind: 'remove', seat: seatOf(bo) })
  await desk.ask('host', { kind: 'approve', approve: true })
  await child.kill()
  child = await startChildServer(folder)
  await expect(Guest.join(child.port, room.code, player('New', { device }))).rejects.toThrow('removed-by-host')
  await expect(Guest.join(child.port, room.code, player('Ada'))).rejects.toThrow('at-the-door')
  await child.kill()
  rmSync(folder, { recursive: true })
})

test('one device takes as many seats as pupils share a tablet, and the host is asked about more', async () => {
  const device = randomUUID()
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) expect(await knock(player(name, { device }))).toBeNull()
  const fifth = player('Eve', { device })
  expect(await tryOnce(fifth)).toBe('many-seats')
  const [one] = await waiting(1)
  expect(one).toMatchObject({ name: 'Eve', why: 'crowded' })
  // Nobody else is held up, and "let all in" is not meant for this one.
  expect(await knock(player('Fay', { device: randomUUID() }))).toBeNull()
  expect(await letIn('all')).toBe('not-at-the-door')
  expect(await letIn(one.id)).toBeNull()
  expect(await knock(fifth)).toBeNull()
  await host.until(() => roster()?.length === 6)
})

test('a team’s name goes through the filter of names, stands on everybody’s screen, and is had once', async () => {
  const ada = await enter(player('Ada'))
  const call = (team: string, name: string) => host.ask('host', { kind: 'name-team', team, name })
  expect(await call('t1', '  Red   Pandas ')).toBeNull()
  await ada.until(() => ada.view?.teams[0]?.name === 'Red Pandas')
  expect(await call('t2', 'red pandas')).toBe('name-taken')
  expect(await call('t2', 'sh1thead')).toBe('name-not-allowed')
  expect(await call('t2', '<b>')).toBe('name-letters')
  expect(await call('t2', 'x'.repeat(21))).toBe('name-length')
  expect(await ada.ask('host', { kind: 'name-team', team: 't1', name: 'Mine' })).toBe('not-the-host')
  expect(await call('t1', '')).toBeNull()
  await ada.until(() => ada.view?.teams[0]?.name === '')
})
