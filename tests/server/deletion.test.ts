/** "Delete everything", and rooms that nobody touches: on a running server, looked for in the bytes on its disk. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqliteStore } from '../../server/persistence/sqlite.ts'
import type { ExportedMatch } from '../../shared/protocol/http.ts'
import { type ChildServer, startChildServer, startOnFullDisk } from './child-server.ts'
import { Guest, openRoom } from './guest.ts'
import { found, piecesOf } from './persistence/on-disk.ts'
import { playRun, runOf, tableOf, toFirstLeg } from './play-run.ts'

let folder: string
let server: ChildServer | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-deleted-'))
})
afterEach(async () => {
  await server?.kill()
  server = null
  rmSync(folder, { recursive: true })
})

/** One of the host's doors. */
function door(port: number, { code, secret }: { code: string; secret: string }, path = '', method = 'GET') {
  return fetch(`http://127.0.0.1:${port}/api/rooms/${code}${path}`, { method, headers: { 'x-host-secret': secret } })
}

test('after a played room is deleted, no file holds a name, a sentence or a weight of it', async () => {
  server = await startChildServer(folder)
  const { port } = server
  const room = await openRoom(port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const names = ['Bartholomew', 'Persephone']
  const players = await Promise.all(names.map((name) => Guest.player(port, room.code, name)))
  await playRun(host, players, await tableOf(port))
  const { checkpoints }: ExportedMatch = await (await door(port, room, '/export')).json()
  const weights = Object.values(checkpoints).flatMap((text) => piecesOf(Buffer.from(text, 'base64')))
  const sentences = players.map((_, i) => `because of reason ${i}`)
  const traces = [room.code, ...names, ...sentences, ...weights]
  expect(weights.length).toBeGreaterThan(20)
  expect(found(folder, traces)).toBe(traces.length)

  expect((await door(port, room, '', 'DELETE')).status).toBe(204)
  expect(found(folder, traces)).toBe(0)
  expect((await door(port, room, '/export')).status).toBe(404)
  expect(players.map(({ words }) => words.at(-1)?.word)).toEqual(['room-ended', 'room-ended'])
})

test('a class is deleted with all its lessons whose keys are shown, rooms and figures; others stay', async () => {
  server = await startChildServer(folder)
  const { port } = server
  const classCode = 'class-of-snoring'
  const lesson = async (name: string) => {
    const room = await openRoom(port, { plan: ['departure'], teams: 1, classCode })
    const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
    const player = await Guest.player(port, room.code, name)
    for (const kind of ['start', 'end'] as const) expect(await host.ask('host', { kind })).toBeNull()
    return { room, player }
  }
  const [first, again, strange] = [await lesson('Bartholomew'), await lesson('Persephone'), await lesson('Cassiopeia')]
  const soFar: unknown = await (await door(port, again.room, '/class')).json()
  const kept = (code: string) =>
    expect.objectContaining({ code, stops: [expect.objectContaining({ stop: 'departure' })] })
  expect(soFar).toEqual({
    classCode,
    earlier: [kept(first.room.code), kept(strange.room.code)],
    today: kept(again.room.code),
    homework: [],
  })
  const traces = [first.room.code, again.room.code, 'Bartholomew', 'Persephone']
  expect(found(folder, traces)).toBe(traces.length)

  const ask = (keys: readonly string[], secret = again.room.secret) =>
    fetch(`http://127.0.0.1:${port}/api/rooms/${again.room.code}/class/deletion`, {
      method: 'POST',
      headers: { 'x-host-secret': secret, 'content-type': 'application/json' },
      body: JSON.stringify({ keys }),
    })
  expect((await ask([first.room.secret], 'a-key-that-opens-nothing')).status).toBe(403)
  expect(await (await ask([first.room.secret])).json()).toEqual({
    deleted: [first.room.code, again.room.code],
    homework: [],
    left: 1,
    isSoon: false,
  })
  expect(found(folder, traces)).toBe(0)
  expect(found(folder, ['Cassiopeia', classCode])).toBe(2)
  expect([first, again, strange].map(({ player }) => player.words.at(-1)?.word)).toEqual([
    'room-ended',
    'room-ended',
    undefined,
  ])
  expect(await (await door(port, strange.room, '/class')).json()).toMatchObject({ earlier: [] })
})

test('what cannot be deleted goes on as if nothing had been asked; a lesson that cannot be saved waits and goes on', async () => {
  server = await startChildServer(folder)
  const { port } = server
  const room = await openRoom(port, { plan: ['run'], teams: 1 })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(port, room.code, 'Ada')
  await toFirstLeg(host, [ada], await tableOf(port))

  const other = new DatabaseSync(join(folder, 'gradient-express.db'))
  other.exec('BEGIN IMMEDIATE')
  expect(await ada.ask('play', { stop: 'run', ask: 'drive', tap: 'keep' })).toBe('not-stored')
  const refused = await door(port, room, '', 'DELETE')
  expect([refused.status, await refused.json()]).toEqual([503, expect.objectContaining({ word: 'not-deleted' })])
  expect(ada.words).toEqual([])
  expect(host.view?.players).toEqual({ joined: 1, connected: 1 })
  // The leg ends meanwhile, and its report cannot be written down.
  await host.until(() => host.news?.job === null)
  expect(runOf(host)?.phase).toBe('train')
  other.exec('ROLLBACK')
  other.close()
  await host.until(() => (runOf(host)?.train?.legs.length ?? 0) > 0)

  expect((await door(port, room, '', 'DELETE')).status).toBe(204)
  expect(ada.words.map(({ word }) => word)).toEqual(['room-ended'])
})

test('a room can be deleted on a full disk', async () => {
  server = await startOnFullDisk(folder, 400)
  const { port } = server
  const room = await openRoom(port)
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(port, room.code, 'Persephone')
  let word: string | null = null
  for (let i = 0; i < 150 && word === null; i++) word = await host.ask('host', { kind: 'lock', locked: i % 2 === 0 })
  expect(word).toBe('storage-full')
  expect((await door(port, room, '', 'DELETE')).status).toBe(204)
  expect(found(folder, ['Persephone', room.code])).toBe(0)
  await ada.until(() => ada.words.at(-1)?.word === 'room-ended')
})

test('rooms that nobody touched for KEEP_DAYS are gone when the server has started, weights included', async () => {
  const store = await openSqliteStore(folder)
  const weights = randomBytes(100_000)
  const day = 24 * 3_600_000
  const ages = { BCDFG: 8, HJKMN: 8, PRTVW: 6 } as const
  for (const [code, days] of Object.entries(ages)) {
    const at = Date.now() - days * day
    await store.reserveRoom(
      { code, secretHash: '', createdAt: at, ended: true },
      { at, type: 'joined', seat: 's1', name: `Player of ${code}`, team: null },
    )
    await store.putCheckpoint(code, 'c1', code === 'PRTVW' ? new Uint8Array(9) : weights)
  }
  await store.touchRoom('HJKMN', Date.now() - day)
  await store.close()

  server = await startChildServer(folder, 0, { KEEP_DAYS: '7' })
  expect(found(folder, ['Player of BCDFG'])).toBe(0)
  expect(found(folder, ['Player of HJKMN', 'Player of PRTVW', ...piecesOf(weights)])).toBe(22)
  expect(await (await fetch(`http://127.0.0.1:${server.port}/api/keeping`)).json()).toEqual({ days: 7 })
})
