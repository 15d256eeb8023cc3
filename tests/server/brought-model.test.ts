/**
 * A model goes home with one class and comes back with the next: the new room begins where the old one ended, to the digit,
 * trains on from there, proves itself in a replay, and stands on no board.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openLocalLab } from '../../server/lab/local-lab.ts'
import { readExport } from '../../server/replay/read-export.ts'
import { type Replayed, replayFile } from '../../server/replay/replay-file.ts'
import type { Checkpoint } from '../../shared/engine/engine.ts'
import { gpt2Files } from '../../shared/gpt2/gpt2-files.ts'
import { checkpointFromBytes } from '../../shared/lab/checkpoint-bytes.ts'
import { withPapers } from '../../shared/lab/jobs.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import type { CreatedRoom, ExportedMatch, PackTable } from '../../shared/protocol/http.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { Guest, openRoom } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'
import { playRun, runOf, tableOf } from './play-run.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

/** Float32 on the way through files loses nothing; a sum of losses in another order may, bits. */
const CLOSE = 1e-5

let server: TestServer
let table: PackTable
let home: Checkpoint
let room: CreatedRoom
let host: Guest
const rooms: CreatedRoom[] = []
/** What phones of the second room were told of the model, by phase. */
const spoken = new Map<string, unknown>()
let losses: { readonly before: number; readonly after: number }
let text: string

const at = (path: string) => `http://127.0.0.1:${server.port}/api${path}`
const ask = (path: string, { code, secret }: CreatedRoom) =>
  fetch(at(`/rooms/${code}${path}`), { headers: { 'x-host-secret': secret } })
const weights = async (id: string, of: CreatedRoom) =>
  checkpointFromBytes(new Uint8Array(await (await ask(`/checkpoints/${id}`, of)).arrayBuffer()))

/** As a browser sends it that has read the files. */
function brought({ config, weights }: Checkpoint, words: readonly string[] = table.words) {
  const tensors = gpt2Files({ config, weights }, table.words)['model.safetensors']
  return { words, heads: config.heads, tensors: Buffer.from(tensors).toString('base64') }
}

async function play(of: CreatedRoom, each: (phase: string) => void = () => {}): Promise<Guest> {
  const desk = await Guest.join(server.port, of.code, { as: 'host', secret: of.secret })
  const players = await Promise.all(['Ada', 'Bo'].map((name) => Guest.player(server.port, of.code, name)))
  host = desk
  await playRun(desk, players, table, each)
  await Promise.all(players.map((player) => player.leave()))
  return desk
}

beforeAll(async () => {
  server = await startTestServer()
  table = await tableOf(server.port)
  const first = await openRoom(server.port, { plan: ['run'], teams: 2, classCode: 'our-class' })
  rooms.push(first)
  await (await play(first)).leave()
  const { model }: RoomReport = await (await ask('/report', first)).json()
  home = await weights(model?.checkpoint ?? '', first)

  room = await openRoom(server.port, {
    plan: ['run'],
    teams: 2,
    classCode: 'our-class',
    brain: 'class',
    model: brought(home),
  })
  rooms.push(room)
  await play(room, (phase) => {
    // A Run has a second reveal, by the trained model.
    if (!spoken.has(phase)) spoken.set(phase, host.view?.speaks)
    const shown = runOf(host)?.exam
    if (phase === 'exam' && shown) losses = { before: shown.beforeBits ?? 0, after: shown.afterBits ?? 0 }
  })
  text = await (await ask('/export', room)).text()
})
afterAll(() => server.stop())

test('the room has the very weights, and before its first step the losses that they had', async () => {
  const kept = await weights('brought', room)
  expect(kept.config).toEqual(home.config)
  expect(Buffer.from(kept.weights.buffer).equals(Buffer.from(home.weights.buffer))).toBe(true)
  // The room's own exam, which was opened at the end, sat by the model as it was saved.
  const { sealed }: ExportedMatch = JSON.parse(text)
  const lab = openLocalLab(storedPack('town'))
  await lab.restore('home', { ...home, step: 0, moments: null })
  const job = { id: 'j', kind: 'evaluate' as const, from: 'home', on: 'held-out' as const }
  const result = await lab.run(withPapers(job, sealed?.lesson ?? null))
  await lab.dispose()
  if (result.kind !== 'evaluate') throw new Error('no exam')
  expect(Math.abs(result.exam.bits - losses.before)).toBeLessThan(CLOSE)
  // It had learned something.
  expect(losses.before).toBeLessThan(Math.log2(table.words.length) - 0.3)
})

test('it trains on, and screens say whose model it is', () => {
  expect(losses.after).not.toBe(losses.before)
  const steps = host.view?.model.step ?? 0
  expect(steps).toBeGreaterThan(0)
  expect(host.view?.model.brought).toBe(true)
  expect(spoken.get('reveal')).toEqual({ origin: 'brought', steps: 0, of: null })
  expect(spoken.get('exam')).toEqual({ origin: 'own', steps, of: 'brought' })
})

test('it stands on no board, beside the first room that does', async () => {
  const rows = await (await fetch(at('/boards/class/our-class'))).json()
  expect(rows.map(({ brain }: { brain: string }) => brain)).toHaveLength(1)
  expect(JSON.parse(text).board).toHaveLength(1)
})

const replay = (file: string): Promise<Replayed> =>
  replayFile(readExport(file), { packs: 'assets/packs', secret: null, key: null, lab: openLocalLab })

test('the export brings the weights that its first event names, and every job comes out again', async () => {
  const { findings, redone } = await replay(text)
  expect(findings).toEqual([])
  expect(redone.filter(({ job }) => 'from' in job && job.from === 'brought')).not.toEqual([])
  expect(new Set(redone.map(({ verdict }) => verdict.how))).toEqual(new Set(['same-bits']))
})

test('other weights in the file are found out', async () => {
  const match: ExportedMatch = JSON.parse(text)
  const other = { ...match, checkpoints: { ...match.checkpoints, brought: Object.values(match.checkpoints).at(-1) } }
  const { findings } = await replay(JSON.stringify(other))
  expect(findings).toContain('the weights brought are not those that the log names')
  const { brought: _, ...rest } = match.checkpoints
  const without = await replay(JSON.stringify({ ...match, checkpoints: rest }))
  expect(without.findings).toContain('the weights that were brought are missing')
})

test('another match of the class goes on from the same weights', async () => {
  const answer = await fetch(at(`/rooms/${room.code}/again`), {
    method: 'POST',
    headers: { 'x-host-secret': room.secret, 'content-type': 'application/json' },
    body: JSON.stringify({ key: 'k'.repeat(43) }),
  })
  const { code } = await answer.json()
  const next = await weights('brought', { code, secret: 'k'.repeat(43) })
  rooms.push({ code, secret: 'k'.repeat(43) })
  expect(next.weights).toEqual(home.weights)
})

test('what does not fit the room is refused with the reason, and opens none', async () => {
  const refusal = async (asked: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(at('/rooms'), { method: 'POST', headers, body: JSON.stringify(asked) })
    return (await answer.json()).word
  }
  const swapped = [...table.words.slice(0, 3), table.words[4], table.words[3], ...table.words.slice(5)]
  const broken = { ...home, weights: home.weights.with(7, Number.NaN) }
  const model = brought(home)
  expect(await refusal({ pack: 'harbour', model })).toBe('model-other-world')
  expect(await refusal({ model: brought(home, swapped.map(String)) })).toBe('model-other-words')
  expect(await refusal({ model: brought(broken) })).toBe('model-not-finite')
  expect(await refusal({ model: { ...model, heads: 1 } })).toBe('model-other-shape')
  expect(await refusal({ model: { ...model, tensors: model.tensors.slice(0, 4000) } })).toBe('model-unreadable')
  const large = Buffer.alloc(1024 * 1024 + 1).toString('base64')
  expect(await refusal({ model: { ...model, tensors: large } })).toBe('model-too-large')
  expect(await refusal({ model: { ...model, tensors: 'no base64' } })).toBe('malformed')
})

test('with the rooms the weights are gone from the files', async () => {
  const part = Buffer.from(home.weights.buffer).subarray(64, 192)
  const isThere = () =>
    readdirSync(server.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(part))
  expect(isThere()).toBe(true)
  for (const { code, secret } of rooms) {
    const deleted = await fetch(at(`/rooms/${code}`), { method: 'DELETE', headers: { 'x-host-secret': secret } })
    expect(deleted.status).toBe(204)
  }
  expect(isThere()).toBe(false)
})
