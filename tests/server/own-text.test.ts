/**
 * A room on a text that its host has brought: it plays a whole Run on it, its export proves itself elsewhere, strangers get no
 * sentence of it, the next match has it too, and with the room it is gone from the files.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CreatedRoom, ExportedMatch, PackTable, WentOn } from '../../shared/protocol/http.ts'
import { sampleFile } from '../own-text/sample-file.ts'
import { withRights } from '../../shared/own-text/make-pack.ts'
import { Guest, openRoom } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'
import { playRun, runOf } from './play-run.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const file = withRights(sampleFile(), { author: 'Class 7b', licence: 'CC BY 4.0' })
/** Stands in the text, and nowhere else. */
const sentence = file.train[0]?.text ?? ''

let server: TestServer
let room: CreatedRoom
let host: Guest
let losses: { readonly before: number; readonly after: number }

const at = (path: string) => `http://127.0.0.1:${server.port}/api${path}`
const asHost = () => ({ headers: { 'x-host-secret': room.secret } })
const exported = async (): Promise<string> => (await fetch(at(`/rooms/${room.code}/export`), asHost())).text()

beforeAll(async () => {
  server = await startTestServer()
  room = await openRoom(server.port, { plan: ['run'], teams: 2, classCode: 'our-class', text: file })
  host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const players = await Promise.all(['Ada', 'Bo', 'Cy', 'Di'].map((n) => Guest.player(server.port, room.code, n)))
  const table: PackTable = await (await fetch(at(`/rooms/${room.code}/table`))).json()
  await playRun(host, players, table, (phase) => {
    const shown = runOf(host)?.exam
    if (phase === 'exam' && shown) losses = { before: shown.beforeBits ?? 0, after: shown.afterBits ?? 0 }
  })
})
afterAll(() => server.stop())

test('the room’s model has learned from the text, and no board knows of it', async () => {
  expect(losses.before).toBeGreaterThan(Math.log2(file.words.length) - 0.5)
  expect(losses.after).toBeLessThan(losses.before - 0.3)
  expect(await (await fetch(at('/boards/class/our-class'))).json()).toEqual([])
})

test('the floor is an estimate, and no lower than the best exam', () => {
  const floor = host.view?.model.floorBits ?? Number.NaN
  expect(floor).toBeGreaterThan(0)
  expect(floor).toBeLessThanOrEqual(losses.before)
})

test('strangers get words and racks, and no sentence', async () => {
  const table: PackTable = await (await fetch(at(`/rooms/${room.code}/table`))).json()
  expect(table.words).toEqual(file.words)
  expect((await fetch(at(`/rooms/${room.code}/text`))).status).toBe(403)
  const { packId } = await (await fetch(at(`/rooms/${room.code}`))).json()
  for (const path of [`/packs/${packId}`, `/packs/${packId}/table`]) expect((await fetch(at(path))).status).toBe(404)
  expect(await (await fetch(at(`/rooms/${room.code}/text`), asHost())).json()).toEqual(file)
})

test('the report says whose text it is', async () => {
  const { text } = await (await fetch(at(`/rooms/${room.code}/report`), asHost())).json()
  expect(text).toEqual({ title: 'The island', author: 'Class 7b', licence: 'CC BY 4.0' })
})

test('the export brings the text, and proves itself in another folder; a changed text is found out', async () => {
  const match: ExportedMatch = JSON.parse(await exported())
  expect(match.text).toEqual(file)
  const replayed = async (one: object, folder: string) => {
    const path = join(server.folder, 'match.json')
    writeFileSync(path, JSON.stringify(one))
    const env = { ...process.env, DATA_DIR: folder }
    return promisify(execFile)(process.execPath, ['scripts/replay.ts', path], { env }).catch(
      (failed: unknown) => failed,
    )
  }
  expect(await replayed(match, server.folder)).toMatchObject({ stdout: expect.stringContaining('Everything agrees.') })
  const changed = { ...match, text: { ...file, train: file.train.toReversed() } }
  expect(await replayed(changed, mkdtempSync(join(tmpdir(), 'gradient-elsewhere-')))).toMatchObject({ code: 1 })
})

async function refusal(asked: object): Promise<[status: number, word: string]> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(at('/rooms'), { method: 'POST', headers, body: JSON.stringify(asked) })
  const { word } = await answer.json()
  return [answer.status, word]
}

test('a text of the wrong shape opens no room', async () => {
  for (const text of [{ ...file, train: [] }, { ...file, words: ['.'] }, { ...file, format: 1 }, 'a text']) {
    expect(await refusal({ text })).toEqual([400, 'malformed'])
  }
  const unknown = { ...file, train: [{ text: 'the xylophone sang', key: [], book: 0 }, ...file.train] }
  expect(await refusal({ text: unknown })).toEqual([422, 'text-does-not-fit'])
  expect(await refusal({ text: { ...file, title: 'The\u202e island' } })).toEqual([400, 'malformed'])
})

test('the next match of the class has the text, and with both rooms it is gone from every file', async () => {
  const key = 'k'.repeat(43)
  const answer = await fetch(at(`/rooms/${room.code}/again`), {
    method: 'POST',
    headers: { ...asHost().headers, 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  })
  const { code } = (await answer.json()) as WentOn
  expect(await (await fetch(at(`/rooms/${code}/text`), { headers: { 'x-host-secret': key } })).json()).toEqual(file)
  expect(inFiles()).toBe(true)
  for (const [one, secret] of [
    [room.code, room.secret],
    [code, key],
  ] as const)
    await fetch(at(`/rooms/${one}`), { method: 'DELETE', headers: { 'x-host-secret': secret } })
  expect(inFiles()).toBe(false)
})

/** Whether the sentence stands in a file of the server's folder, other than the export that this test has put there. */
function inFiles(): boolean {
  const files = readdirSync(server.folder).filter((name) => name !== 'match.json')
  return files.some((name) => readFileSync(join(server.folder, name)).includes(sentence))
}
