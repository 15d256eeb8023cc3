/** A class plays again: one request of the desk, and everybody finds their seat in the next room, whatever happened meanwhile. */
import { planned } from '../match/small-world.ts'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { type ChildServer, startChildServer } from './child-server.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'

let folder: string
let server: ChildServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-again-'))
  server = await startChildServer(folder)
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true })
})

const drawKey = () => randomBytes(32).toString('base64url')
const tokenOf = (guest: Guest) => guest.welcome?.token ?? ''
const back = (code: string, token: string) => Guest.join(server.port, code, { as: 'return', token })

const askAgain = (room: CreatedRoom, key: string) =>
  fetch(`http://127.0.0.1:${server.port}/api/rooms/${room.code}/again`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-secret': room.secret },
    body: JSON.stringify({ key }),
  })

const deleteRoom = ({ code, secret }: CreatedRoom) =>
  fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}`, { method: 'DELETE', headers: { 'x-host-secret': secret } })

async function goOn(room: CreatedRoom): Promise<CreatedRoom> {
  const key = drawKey()
  const answer = await askAgain(room, key)
  expect(answer.status).toBe(201)
  return { code: (await answer.json()).code, secret: key }
}

async function playedRoom(names: readonly string[]) {
  const room = await openRoom(server.port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const players = await Promise.all(names.map((name) => Guest.player(server.port, room.code, name)))
  await host.ask('host', { kind: 'start' })
  await host.ask('host', { kind: 'end' })
  return { room, host, players }
}

test('everybody follows with the token they have, and finds seat, team and name; other cards are sealed', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `Player ${i}`)
  const { room, host, players } = await playedRoom(names)
  for (const player of players.slice(0, 5)) expect(await player.ask('tap', tap('again', {}))).toBeNull()
  await host.until(() => host.view?.again.wishes === 5)

  const next = await goOn(room)
  await Promise.all(players.map((player) => player.until(() => player.view?.again.next === next.code)))
  const there = await Promise.all(players.map((player) => back(next.code, tokenOf(player))))
  expect(there.map(({ view }) => view?.me)).toEqual(
    players.map(({ view }) => ({ ...view?.me, bitsSaved: 0, cards: 0, foresight: 0 })),
  )
  const desk = await Guest.join(server.port, next.code, { as: 'host', secret: next.secret })
  expect(desk.view).toMatchObject({ stop: -1, players: { joined: 12, connected: 12 }, plan: [planned('run')] })
  // Whoever is new gets a seat that is nobody's.
  const late = await Guest.player(server.port, next.code, 'Late')
  expect(new Set([...there, late].map(({ view }) => view?.me?.seat)).size).toBe(13)
  const papers = await Promise.all([room, next].map(async (each) => (await eventsOf(server.port, each))[0]))
  const seals = papers.map((event) => (event?.type === 'created' ? event.sealed?.papers.lesson : undefined))
  expect(new Set(seals).size).toBe(2)
  // The key of before opens the desk of before, and no other.
  await expect(Guest.join(server.port, next.code, { as: 'host', secret: room.secret })).rejects.toThrow('not-the-host')
})

test('asked twice, by an impatient thumb or after a lost answer, it is one room', async () => {
  const { room } = await playedRoom(['Ada'])
  const key = drawKey()
  const answers = await Promise.all([askAgain(room, key), askAgain(room, key), askAgain(room, key)])
  answers.push(await askAgain(room, key))
  const codes = await Promise.all(answers.map(async (answer) => (await answer.json()).code))
  expect(new Set(codes).size).toBe(1)
  expect((await askAgain({ ...room, secret: drawKey() }, key)).status).toBe(403)
  const open = await openRoom(server.port)
  expect(await (await askAgain(open, key)).json()).toMatchObject({ word: 'not-now' })
  expect(await (await askAgain(room, 'short')).json()).toMatchObject({ word: 'malformed' })
})

test('a phone that was away, and a server that was killed meanwhile, through two rooms to the third', async () => {
  const { room, players } = await playedRoom(['Ada', 'Bo'])
  const [ada] = players
  const token = ada === undefined ? '' : tokenOf(ada)
  const second = await goOn(room)
  await server.kill()
  server = await startChildServer(folder)
  const desk = await Guest.join(server.port, second.code, { as: 'host', secret: second.secret })
  expect(desk.view?.roster.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Bo'])
  expect(desk.view?.players).toEqual({ joined: 2, connected: 0 })
  await desk.ask('host', { kind: 'start' })
  await desk.ask('host', { kind: 'end' })
  const third = await goOn(second)

  // As the phone does it: from its own room on, with what each room gives it.
  const here = await back(room.code, token)
  expect(here.view?.again.next).toBe(second.code)
  const there = await back(second.code, token)
  expect(there.view?.again.next).toBe(third.code)
  expect(tokenOf(there)).not.toBe(token)
  const last = await back(third.code, tokenOf(there))
  expect(last.view?.me).toMatchObject({ name: 'Ada' })
  // A token of the first room is nothing in the third, which never heard of it.
  await expect(back(third.code, token)).rejects.toThrow('expired-token')
})

test('who was removed stays out, and what was deleted stays deleted', async () => {
  const room = await openRoom(server.port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  const bo = await Guest.player(server.port, room.code, 'Bo')
  for (const command of [{ kind: 'remove', seat: bo.view?.me?.seat }, { kind: 'start' }, { kind: 'end' }])
    expect(await host.ask('host', command)).toBeNull()
  const next = await goOn(room)
  await expect(back(next.code, tokenOf(bo))).rejects.toThrow('removed-by-host')
  await back(next.code, tokenOf(ada))

  // The room of before goes: its tokens still open the seats that were handed over, and it does not come back.
  expect((await deleteRoom(room)).status).toBe(204)
  await back(next.code, tokenOf(ada))
  await expect(back(room.code, tokenOf(ada))).rejects.toThrow('unknown-code')
  expect((await askAgain(room, drawKey())).status).toBe(404)
})

test('who was removed is known by the device in every room of the class, until the host lets them in', async () => {
  const room = await openRoom(server.port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const device = randomBytes(16).toString('hex')
  const knocks = (code: string, name: string, own = device) =>
    Guest.join(server.port, code, {
      as: 'player',
      name,
      team: null,
      visit: randomBytes(16).toString('hex'),
      device: own,
    })
  const bo = await knocks(room.code, 'Bo')
  const seat = bo.view?.me?.seat
  for (const command of [{ kind: 'remove', seat }, { kind: 'start' }, { kind: 'end' }])
    expect(await host.ask('host', command)).toBeNull()
  const second = await goOn(room)
  await expect(knocks(second.code, 'Somebody new')).rejects.toThrow('removed-by-host')
  await knocks(second.code, 'Ada', randomBytes(16).toString('hex'))
  const desk = await Guest.join(server.port, second.code, { as: 'host', secret: second.secret })
  for (const kind of ['start', 'end']) expect(await desk.ask('host', { kind })).toBeNull()
  const third = await goOn(second)
  await server.kill()
  server = await startChildServer(folder)
  await expect(knocks(third.code, 'Somebody else')).rejects.toThrow('removed-by-host')
  const last = await Guest.join(server.port, third.code, { as: 'host', secret: third.secret })
  expect(await last.ask('host', { kind: 'restore', seat })).toBeNull()
  expect((await knocks(third.code, 'Somebody else')).view?.me?.name).toBe('Somebody else')
  const info = await (await fetch(`http://127.0.0.1:${server.port}/api/rooms/${third.code}`)).json()
  expect([info.from, info.first]).toEqual([second.code, room.code])
})

test('teams come along as the host has made them', async () => {
  const { code, secret } = await openRoom(server.port, { plan: ['run'], teams: 2 })
  const desk = await Guest.join(server.port, code, { as: 'host', secret })
  const ada = await Guest.player(server.port, code, 'Ada')
  for (const command of [
    { kind: 'remove-team', team: 't1' },
    { kind: 'add-team' },
    { kind: 'add-team' },
    { kind: 'name-team', team: 't3', name: 'Red Pandas' },
    { kind: 'move', seat: ada.view?.me?.seat, team: 't3' },
    { kind: 'start' },
    { kind: 'end' },
  ])
    expect(await desk.ask('host', command)).toBeNull()
  const there = await back((await goOn({ code, secret })).code, tokenOf(ada))
  expect(there.view?.teams.map(({ id, name }) => [id, name])).toEqual([
    ['t1', ''],
    ['t2', ''],
    ['t3', 'Red Pandas'],
  ])
  expect(there.view?.me?.team).toBe('t3')
})

test('a next room that was deleted is followed by another one, never by itself again', async () => {
  const { room, players } = await playedRoom(['Ada'])
  const next = await goOn(room)
  expect((await deleteRoom(next)).status).toBe(204)
  const other = await goOn(room)
  expect(other.code).not.toBe(next.code)
  const [ada] = players
  await ada?.until(() => ada.view?.again.next === other.code)
  expect((await back(other.code, ada === undefined ? '' : tokenOf(ada))).view?.me?.name).toBe('Ada')
})

test('the desk’s own wall of before finds a place where all others are taken', async () => {
  const { room, host } = await playedRoom(['Ada'])
  const next = await goOn(room)
  const wall = { as: 'projector' } as const
  for (let i = 0; i < 20; i++) await Guest.join(server.port, next.code, wall)
  await expect(Guest.join(server.port, next.code, wall)).rejects.toThrow('too-many-walls')
  await Guest.join(server.port, next.code, { ...wall, key: tokenOf(host) })
})

function tap(name: string, payload: object) {
  return { id: randomBytes(8).toString('hex'), name, payload }
}
