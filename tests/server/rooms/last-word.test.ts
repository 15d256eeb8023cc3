/** The teacher has the last word on names: lets in what the filter refuses, and keeps out what it lets in. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { JoinOptions } from '../../../shared/protocol/messages.ts'
import { startChildServer } from '../child-server.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let code: string
let host: Guest

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  const { code: opened, secret } = await openRoom(server.port, { teams: 1 })
  code = opened
  host = await Guest.join(server.port, code, { as: 'host', secret })
})

const arrival = (name: string, visit: string = randomUUID()): JoinOptions => ({ as: 'player', name, team: null, visit })
const knock = (options: JoinOptions) => Guest.join(server.port, code, options)
const asking = (options: JoinOptions): JoinOptions => (options.as === 'player' ? { ...options, asks: true } : options)

async function answer(letIn: boolean): Promise<void> {
  await host.until(() => host.door?.waiting[0] !== undefined)
  expect(await host.ask('door', { who: host.door?.waiting[0]?.id, letIn, seat: null })).toBeNull()
}

test('a refused name may be asked for, is shown on the desk, and comes in on the host’s yes', async () => {
  const cock = arrival('Cock')
  await expect(knock(cock)).rejects.toThrow('name-not-allowed')
  expect(host.door?.waiting).toEqual([])
  await expect(knock(asking(cock))).rejects.toThrow('name-asked')
  await host.until(() => host.door?.waiting.length === 1)
  expect(host.door?.waiting[0]).toMatchObject({ name: 'Cock', why: 'name', seat: null })
  await answer(true)
  const robin = await knock(asking(cock))
  expect(robin.view?.me?.name).toBe('Cock')
  await host.until(() => host.view?.roster[0]?.name === 'Cock')
  // Who is in is known: on another phone the name leads to the seat, not to the filter.
  await expect(knock(arrival('cock'))).rejects.toThrow('name-taken')
})

test('a no is a no: asked again at once, the host is not troubled', async () => {
  const rude = arrival('Arschloch')
  await expect(knock(asking(rude))).rejects.toThrow('name-asked')
  await answer(false)
  await expect(knock(asking(rude))).rejects.toThrow('turned-away')
  await expect(knock(rude)).rejects.toThrow('name-not-allowed')
  expect((await knock(arrival('Ada'))).view?.me?.name).toBe('Ada')
})

test('a yes is one to the name that the host saw, not to the next one', async () => {
  const sly = arrival('Dick')
  await expect(knock(asking(sly))).rejects.toThrow('name-asked')
  await answer(true)
  const visit = sly.as === 'player' ? sly.visit : ''
  await expect(knock(asking(arrival('Hurensohn', visit)))).rejects.toThrow('name-not-allowed')
  await expect(knock(arrival('\u3164', visit))).rejects.toThrow('name-letters')
  expect((await knock(sly)).view?.me?.name).toBe('Dick')
})

test('a name that nobody can read is asked for in vain', async () => {
  await expect(knock(asking(arrival('<b>')))).rejects.toThrow('name-letters')
  expect(host.door?.waiting).toEqual([])
})

test('the host keeps an accepted name out: its owner gets another, and nobody takes it again unless asked for', async () => {
  const pig = await knock(arrival('Fat Pig'))
  const seat = pig.view?.me?.seat
  expect(await host.ask('host', { kind: 'keep-out', seat, name: '' })).toBeNull()
  await pig.until(() => pig.words.length > 0 && pig.view?.me?.name !== 'Fat Pig')
  expect(pig.words).toEqual([{ word: 'renamed', final: false }])
  expect(pig.view?.me?.name).toMatch(/^\w+ \w+$/)
  for (const name of ['Fat Pig', 'FAT PIG', 'F a t p i g', 'Fаt Pig']) {
    await expect(knock(arrival(name))).rejects.toThrow('name-not-allowed')
  }
  const asked = arrival('Fat Pig')
  await expect(knock(asking(asked))).rejects.toThrow('name-asked')
  await answer(true)
  expect((await knock(asked)).view?.me?.name).toBe('Fat Pig')
})

test('the host may say which name it is to be', async () => {
  const bo = await knock(arrival('Bo'))
  await knock(arrival('Cy'))
  const seat = bo.view?.me?.seat
  expect(await host.ask('host', { kind: 'keep-out', seat, name: 'cy' })).toBe('name-taken')
  expect(await host.ask('host', { kind: 'keep-out', seat, name: '<i>' })).toBe('name-letters')
  expect(await bo.ask('host', { kind: 'keep-out', seat, name: '' })).toBe('not-the-host')
  expect(await host.ask('host', { kind: 'keep-out', seat, name: 'Scheiße' })).toBeNull()
  await bo.until(() => bo.view?.me?.name === 'Scheiße')
  await expect(knock(arrival('Bo'))).rejects.toThrow('name-not-allowed')
})

test('what was kept out stays out after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-names-'))
  const first = await startChildServer(folder)
  const room = await openRoom(first.port)
  const bo = await Guest.player(first.port, room.code, 'Bo')
  const desk = await Guest.join(first.port, room.code, { as: 'host', secret: room.secret })
  expect(await desk.ask('host', { kind: 'keep-out', seat: bo.view?.me?.seat, name: '' })).toBeNull()
  await first.kill()
  const second = await startChildServer(folder)
  await expect(Guest.player(second.port, room.code, 'bo')).rejects.toThrow('name-not-allowed')
  await second.kill()
  rmSync(folder, { recursive: true })
})
