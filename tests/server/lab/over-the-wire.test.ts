/** A host's browser that trains over the real line: jobs by socket, weights by http, and forgers who get nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Checkpoint } from '../../../shared/engine/engine.ts'
import { checkpointFromBytes } from '../../../shared/lab/checkpoint-bytes.ts'
import type { BoardRow } from '../../../shared/match/leaderboard.ts'
import type { ExportedMatch, PackTable } from '../../../shared/protocol/http.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { done, town, townLab } from '../../lab/lab-builders.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { playRun, runOf } from '../play-run.ts'
import { type Forgery, WireLab } from './wire-lab.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const at = (path: string) => `http://127.0.0.1:${server.port}${path}`

interface Played {
  readonly host: Guest
  readonly lab: WireLab
  readonly file: ExportedMatch
  readonly exam: NonNullable<ReturnType<typeof runOf>>['exam']
  readonly trainer: string
}

/** A whole Run with one player; what was exported after its end. `before` may do mischief as each phase ends. */
async function played(forgery: Forgery, before: (lab: WireLab) => Promise<void> = async () => {}): Promise<Played> {
  const room = await openRoom(server.port, { plan: ['run'], teams: 1 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const lab = await WireLab.open(host, server.port, room, forgery)
  const ada = await Guest.player(server.port, room.code, 'Ada')
  const table: PackTable = await (await fetch(at('/api/packs/town/table'))).json()
  let [trainer, exam]: [string, Played['exam']] = ['', null]
  await playRun(host, [ada], table, async (phase) => {
    await before(lab)
    if (phase === 'forecast') trainer = host.news?.trainer ?? ''
    if (phase === 'exam') exam = runOf(host)?.exam ?? null
  })
  const exported = await fetch(at(`/api/rooms/${room.code}/export`), { headers: { 'x-host-secret': room.secret } })
  return { host, lab, file: (await exported.json()) as ExportedMatch, exam, trainer }
}

const worldBoard = async (): Promise<BoardRow[]> => (await fetch(at('/api/boards/world/town'))).json()
const summit = Math.log2(277)

test('a browser goes ahead with the Run; its start, its weights and its exams are the server’s', async () => {
  const { lab, file, exam, trainer, host } = await played({})
  expect(trainer).toBe('browser')
  expect(new Set(lab.ran.map(({ kind }) => kind))).toEqual(new Set(['train']))
  expect(lab.answers.get('train')?.every((word) => word === null)).toBe(true)
  // Of the room's own model nothing travels.
  expect(lab.ran.filter((job) => job.kind === 'train' && job.counts === true).length).toBeGreaterThan(1)
  expect(lab.uploads).toEqual([])
  expect(host.news).toMatchObject({ trainer: 'browser', refusedReports: 0 })
  expect(file.board).toHaveLength(1)
  expect(file.board[0]).toMatchObject({ audited: true, beforeBits: exam?.beforeBits, afterBits: exam?.afterBits })
  expect(exam).toMatchObject({ audited: true, noRow: null })
  expect((await worldBoard()).map(({ at }) => at)).toEqual([file.board[0].at])
  const legs = file.events.flatMap((event) =>
    event.type === 'lab-done' && event.result.kind === 'train' ? [event.made?.parts.at(-1)?.by] : [],
  )
  expect(legs.length).toBeGreaterThan(1)
  expect(legs.every((by) => by === 'server')).toBe(true)
})

test('weights that learned the public exam by heart come neither into the model nor onto a board', async () => {
  const cheat = await learnedByHeart()
  const forgery: Forgery = {
    isPushy: true,
    forge: (weights, job) => (job.kind === 'train' && job.counts === true ? { ...cheat, step: weights.step } : weights),
    bend: (result) =>
      result.kind === 'train'
        ? { ...result, points: result.points.map((point) => ({ ...point, bits: 1.06 })) }
        : result,
  }
  const { lab, file, exam } = await played(forgery)
  const pushed = lab.ran.filter((job) => job.kind === 'train' && job.counts === true).length
  expect(lab.uploads.filter((status) => status === 202)).toHaveLength(pushed)
  expect(exam?.points.some(({ bits }) => bits === 1.06)).toBe(false)
  const own = Object.values(file.checkpoints).map(
    (text) => checkpointFromBytes(Uint8Array.from(Buffer.from(text, 'base64'))).weights,
  )
  expect(own).toHaveLength(2)
  expect(own.some((weights) => weights.every((weight, i) => weight === cheat.weights[i]))).toBe(false)
  // Trained by the server through the same steps as any honest Run: nowhere near what the forger hoped for.
  const honest = (await worldBoard()).at(-1)?.afterBits ?? 0
  expect(Math.abs((file.board[0]?.afterBits ?? 0) - honest)).toBeLessThan(1)
})

test('a ruined start is nobody’s: the server has drawn its own', async () => {
  const { file, lab } = await played({}, async (lab) => {
    const start = await lab.fetch('untrained').catch(() => null)
    if (start !== null) await lab.upload('untrained', { ...start, weights: start.weights.map((weight) => 40 * weight) })
  })
  expect(lab.uploads.filter((status) => status === 202).length).toBeGreaterThan(2)
  expect(file.board).toHaveLength(1)
  expect(file.board[0].beforeBits).toBeLessThan(summit + 0.5)
  expect(file.board[0].beforeBits).toBeGreaterThan(summit - 0.5)
})

test('a step number out of a forger’s head skips no training', async () => {
  const { lab, file } = await played({ isPushy: true, forge: (weights) => ({ ...weights, step: 1e9 }) })
  expect(lab.uploads.length).toBeGreaterThan(1)
  expect(lab.uploads.every((status) => status !== 204)).toBe(true)
  const trained = file.events.flatMap((event) =>
    event.type === 'lab-done' && event.result.kind === 'train' ? [event.result] : [],
  )
  expect(trained.length).toBeGreaterThan(2)
  for (const { points, nextStep, ended } of trained) {
    expect(ended).toBe('done')
    expect(points.at(-1)?.step).toBe(nextStep - 1)
  }
  expect(file.board[0]).toMatchObject({ audited: true })
})

/** A small brain after so many steps on nothing but the sentences that anybody can read. */
async function learnedByHeart(): Promise<Checkpoint> {
  const lab = await townLab()
  const { config } = brainFor('small', town)
  await lab.run({ id: 'i', kind: 'init', config, seed: 1, to: 'start' })
  await done(lab, {
    id: 't',
    kind: 'train',
    from: 'start',
    to: 'end',
    corpus: { pool: null, extra: town.heldOut.map(({ tokens }) => tokens) },
    sampling: { seed: 1, rows: 32 },
    firstStep: 0,
    steps: 600,
    rule: { kind: 'adamw', rate: 1e-2, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0 },
    saveEvery: 600,
  })
  const { exam } = await done(lab, { id: 'e', kind: 'evaluate', from: 'end', on: 'held-out' })
  expect(exam.bits).toBeLessThan(2.5)
  const learned = await lab.checkpoint('end')
  await lab.dispose()
  return { ...learned, moments: null }
}
