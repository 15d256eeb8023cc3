/** A whole Run on a real server, trained by the server's lab: what the board says can be recomputed from the export. */
import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RoomReport } from '../../shared/match/report.ts'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { Standings } from '../../shared/match/view-types.ts'
import type { CreatedRoom, ExportedMatch, PackTable } from '../../shared/protocol/http.ts'
import { middleOfLast } from '../../shared/measures/middle-of-last.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'
import { playRun, runOf } from './play-run.ts'

let server: TestServer
let room: CreatedRoom
let players: Guest[]
let exam: { readonly before: number; readonly after: number }
let best: { readonly name: string; readonly bitsSaved: number }
let standings: Standings

async function api<T>(path: string): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${server.port}/api${path}`, {
    headers: { 'x-host-secret': room.secret },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}

/** Runs the tool as somebody would, in the server's folder or elsewhere. */
async function replay(match: ExportedMatch, { args = [] as string[], folder = server.folder } = {}) {
  const file = join(server.folder, 'match.json')
  writeFileSync(file, JSON.stringify(match))
  const env = { ...process.env, DATA_DIR: folder }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/replay.ts', file, ...args], { env })
    return { code: 0, said: stdout }
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string }
    return { code, said: `${stdout}\n${stderr}` }
  }
}

beforeAll(async () => {
  server = await startTestServer()
  room = await openRoom(server.port, { plan: ['run'], teams: 2, classCode: 'our-class' })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  players = await Promise.all(['Ada', 'Bo', 'Cy', 'Di'].map((n) => Guest.player(server.port, room.code, n)))
  await playRun(host, players, await api<PackTable>('/packs/town/table'), (phase) => {
    const shown = runOf(host)?.exam
    if (phase === 'exam' && shown) exam = { before: shown.beforeBits ?? 0, after: shown.afterBits ?? 0 }
  })
  standings = host.view?.standings ?? { teams: [], players: [], rows: [], awards: [], stories: [] }
  best = host.view?.standings.players[0] ?? { name: '', bitsSaved: 0 }
})
afterAll(() => server.stop())

test('the loss fell, was audited, and stands on the boards of world and class', async () => {
  const [world, byClass] = await Promise.all([
    api<BoardRow[]>('/boards/world/town'),
    api<BoardRow[]>('/boards/class/our-class'),
  ])
  expect(world).toHaveLength(1)
  // Anybody may read the world's board: no code on it leads into a room or to a class.
  expect(world).toEqual(byClass.map((row) => ({ ...row, matchCode: '', classCode: null })))
  expect(byClass[0]).toMatchObject({ matchCode: room.code, audited: true, players: 4, solo: false })
  expect(world[0]?.beforeBits).toBe(exam.before)
  expect(world[0]?.afterBits).toBe(exam.after)
  expect(exam.after).toBeLessThan(exam.before - 0.5)
  expect(await api<BoardRow[]>('/boards/class/other-class')).toEqual([])
})

test('the class’s next room races with it, and no other room does', async () => {
  const told = await eventsOf(server.port, room)
  const points = told.flatMap((event) =>
    event.type === 'lab-done' && event.result.kind === 'train' ? event.result.points : [],
  )
  const ghostIn = async (asked: Parameters<typeof openRoom>[1]) => {
    const [created] = await eventsOf(server.port, await openRoom(server.port, asked))
    return created?.type === 'created' ? created.ghost : undefined
  }
  const ghost = await ghostIn({ plan: ['run'], classCode: 'our-class' })
  // Single steps come before the legs, and are part of its way.
  expect(ghost?.points.at(-1)?.step).toBe(points.at(-1)?.step)
  expect(ghost?.points.at(-1)?.bits).toBeCloseTo(middleOfLast(points.map(({ bits }) => bits)).at(-1) ?? NaN, 2)
  expect(await ghostIn({ plan: ['run'], classCode: 'other-class' })).toBeUndefined()
  expect(await ghostIn({ plan: ['run'], classCode: 'our-class', pack: 'dorf' })).toBeUndefined()
})

test('replay proves the signature, does the lab’s jobs again, and recomputes standings, row and exams', async () => {
  const match = await api<ExportedMatch>(`/rooms/${room.code}/export`)
  expect(Object.keys(match.checkpoints).length).toBeGreaterThanOrEqual(2)
  const { code, said } = await replay(match)
  expect(said).toContain('Everything agrees.')
  expect(said).toContain(`Signed by  ${server.fingerprint}, the key of this folder`)
  expect(said).toMatch(/\d+ train +the same bits/)
  expect(said).not.toMatch(/within rounding|rounding decides|not done again|DIFFERENT/)
  expect(said).toContain(`${best.name.padEnd(24)} ${best.bitsSaved.toFixed(3)}`)
  expect(said).toContain((exam.before - exam.after).toFixed(4))
  expect(code).toBe(0)
})

test('replay elsewhere says that it does not know the key, unless it is named', async () => {
  const match = await api<ExportedMatch>(`/rooms/${room.code}/export`)
  const folder = join(server.folder, 'elsewhere')
  const unknown = await replay(match, { folder, args: ['--quick'] })
  expect(unknown).toMatchObject({ code: 3, said: expect.stringContaining('an unknown key: intact, but whose?') })
  const named = await replay(match, { folder, args: ['--quick', '--key', server.fingerprint] })
  expect(named).toMatchObject({ code: 0, said: expect.stringContaining('the key that you named') })
  // It only looks: no server's secret is made where none was.
  expect(existsSync(folder)).toBe(false)
})

test('replay ends with code 1 and a line for what does not fit', async () => {
  const match = await api<ExportedMatch>(`/rooms/${room.code}/export`)
  const board = match.board.map((one) => ({ ...one, afterBits: one.afterBits - 1 }))
  expect(await replay({ ...match, board }, { args: ['--quick'] })).toMatchObject({
    code: 1,
    said: expect.stringContaining('DISAGREES: the board rows are not those of the log'),
  })
  const strange = await replay({ ...match, packId: 'nowhere', events: [] })
  expect(strange).toMatchObject({ code: 1, said: expect.stringContaining('DISAGREES: This is no exported match.') })
})

test('the report lists players and teams, and what each player answered', async () => {
  const report = await api<RoomReport>(`/rooms/${room.code}/report`)
  expect(report.players.map(({ name }) => name).toSorted()).toEqual(['Ada', 'Bo', 'Cy', 'Di'])
  expect(report.players.find(({ name }) => name === best.name)?.bitsSaved).toBeCloseTo(best.bitsSaved, 6)
  expect(report.teams.map(({ team, bitsSaved }) => [team, bitsSaved])).toEqual(
    standings.teams.map(({ team, bitsSaved }) => [team, bitsSaved]),
  )
  const [run] = report.stops
  expect(run?.stop).toBe('run')
  const cards = run?.asked.filter(({ id }) => id === 'card') ?? []
  expect(cards).toHaveLength(6)
  for (const { answers, truth } of cards) {
    expect(truth).toMatchObject({ kind: 'word' })
    expect(Object.keys(answers).toSorted()).toEqual(report.players.map(({ id }) => id).toSorted())
  }
})
