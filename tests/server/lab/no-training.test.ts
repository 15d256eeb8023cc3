/** A server that trains nothing (LAB_THREADS=0): a host's browser trains, and where none does everybody is told, and goes on. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MatchEvent } from '../../../shared/match/events.ts'
import type { CreatedRoom, ExportedMatch, PackTable } from '../../../shared/protocol/http.ts'
import { playOf } from '../../match/plays.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'
import { next, playRun, runOf, tableOf, tapAll } from '../play-run.ts'
import { WireLab } from './wire-lab.ts'

let server: TestServer
let table: PackTable
const labs: WireLab[] = []
beforeAll(async () => {
  server = await startTestServer({ LAB_THREADS: 0 })
  table = await tableOf(server.port)
})
afterAll(async () => {
  for (const lab of labs) lab.close()
  await server.stop()
})

const at = (path: string) => `http://127.0.0.1:${server.port}${path}`

async function open(stop: string): Promise<{ room: CreatedRoom; host: Guest; ada: Guest }> {
  const room = await openRoom(server.port, { plan: [stop], teams: 1, pace: 0.1 })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  return { room, host, ada: await Guest.player(server.port, room.code, 'Ada') }
}

async function labOf(host: Guest, room: CreatedRoom): Promise<WireLab> {
  const lab = await WireLab.open(host, server.port, room)
  labs.push(lab)
  return lab
}

/** Of each report of the lab: its kind, who worked at it, and whether it may count. */
function reports(events: readonly MatchEvent[]) {
  return events.flatMap((event) =>
    event.type === 'lab-done'
      ? [{ kind: event.result.kind, by: [...new Set(event.made?.parts.map(({ by }) => by))], audited: event.audited }]
      : [],
  )
}

test('it says so where people look', async () => {
  expect(await (await fetch(at('/ready'))).json()).toEqual({ status: 'ready', training: 'browsers' })
  expect(await (await fetch(at('/api/check?visit=v'))).json()).toMatchObject({ trains: false })
})

test('a browser trains a whole Run; the server measures it, vouches for nothing, and writes no row', async () => {
  const { room, host, ada } = await open('run')
  const lab = await labOf(host, room)
  let [trainer, exam] = [host.news, runOf(host)?.exam ?? null]
  await playRun(host, [ada], table, (phase) => {
    if (phase === 'forecast') trainer = host.news
    exam = runOf(host)?.exam ?? exam
  })
  expect(trainer).toMatchObject({ trainer: 'browser', serverTrains: false, engine: 'test-browser' })
  const told = reports(await eventsOf(server.port, room))
  const trained = told.filter(({ kind }) => kind === 'train' || kind === 'forks')
  expect(trained.length).toBeGreaterThan(3)
  // A short one is the server's: it is over sooner than its weights could travel.
  expect(trained.filter(({ by }) => by.includes('browser')).every(({ audited }) => !audited)).toBe(true)
  expect(told.filter(({ kind, by }) => kind === 'forks' && by.includes('server'))).toEqual([])
  expect(lab.uploads.length).toBeGreaterThan(1)
  expect(lab.uploads.every((status) => status === 204)).toBe(true)
  expect(exam).toMatchObject({ audited: false, noRow: null })
  expect(exam?.afterBits).toBeLessThan((exam?.beforeBits ?? 0) - 0.1)
  expect(await (await fetch(at('/api/boards/world/town'))).json()).toEqual([])
  const exported = await fetch(at(`/api/rooms/${room.code}/export`), { headers: { 'x-host-secret': room.secret } })
  const { board, checkpoints } = (await exported.json()) as ExportedMatch
  // Its row says what it is worth. Of its two exams the one before any training is the server's own.
  expect(board).toMatchObject([{ audited: false }])
  expect(Object.keys(checkpoints)).toHaveLength(1)
})

test.each(['blank-duel'])('%s is trained by the browser, whatever it asks for', async (stop) => {
  const { room, host } = await open(stop)
  const lab = await labOf(host, room)
  await host.ask('host', { kind: 'start' })
  for (let phases = 0; host.view?.stop === 0 && phases < 40; phases++) {
    await host.until(() => host.news?.job === null)
    await host.ask('host', { kind: 'next' })
  }
  expect(host.view?.stop).toBe(1)
  const { refusedReports } = host.news ?? {}
  expect(refusedReports).toBe(0)
  const kinds = new Set(lab.ran.map(({ kind }) => kind))
  expect(kinds.size).toBeGreaterThan(0)
  const done = reports(await eventsOf(server.port, room)).filter(({ kind }) => kinds.has(kind))
  expect(done.length).toBeGreaterThan(0)
  expect(done.every(({ by }) => by.length === 1 && by[0] === 'browser')).toBe(true)
})

test('without any browser the desk says who does not train and why, and the host gets to the end', async () => {
  const { room, host, ada } = await open('run')
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'train') {
    await tapAll([ada], table)
    await next(host, [ada])
  }
  // By hand it is trained a step at a time; the first leg is what no browser takes.
  while (host.news?.job?.kind !== 'train') {
    await next(host, [ada])
    await host.until(() => host.news?.job === null || host.news?.job.kind === 'train')
  }
  expect(host.news).toMatchObject({ trainer: 'nobody', reason: 'no-lab', serverTrains: false })
  for (let presses = 0; runOf(host)?.phase === 'train' && presses < 5; presses++) await next(host, [ada])
  expect(runOf(host)?.phase).toBe('exam')
  for (let presses = 0; host.view?.stop === 0 && presses < 20; presses++) await next(host, [ada])
  expect(host.view?.stop).toBe(1)
  expect(reports(await eventsOf(server.port, room)).some(({ by }) => by.includes('browser'))).toBe(false)
})

test('what waits is done by the browser that comes', async () => {
  const { room, host } = await open('flashcard')
  await host.ask('host', { kind: 'start' })
  await host.until(() => host.news?.trainer === 'nobody' && host.news.job !== null)
  const waits = host.news?.job?.kind
  const lab = await labOf(host, room)
  await host.until(() => host.news?.trainer === 'browser' && (lab.ran[0]?.kind ?? '') === waits)
  await host.until(() => host.news?.job === null)
  expect(playOf(host.view?.play)?.stop).toBe('flashcard')
  expect(reports(await eventsOf(server.port, room)).find(({ kind }) => kind === waits)).toMatchObject({
    by: ['browser'],
    audited: false,
  })
})
