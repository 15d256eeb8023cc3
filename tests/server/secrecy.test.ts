/** What a player's phone was really sent, byte for byte, in every phase: no truth, no exam, nobody else's cards. */
import { stops } from '../../stops/rules.ts'
import { finishedOf } from '../match/seen.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { replay } from '../../shared/match/table.ts'
import type { Match } from '../../shared/match/types.ts'
import type { ExportedMatch, PackTable } from '../../shared/protocol/http.ts'
import { Packs } from '../../server/packs.ts'
import { Guest, openRoom } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'
import { playRun, runOf } from './play-run.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Frames up to here are older than the reveal of the card (or, at the end, than the exam). */
const framesAt = new Map<string, number>()
const secret = { word: 251, chips: 13, text: 'a sentence that only its writer and the host may read' }
let server: TestServer
let ada: Guest
let bo: Guest
let match: Match
let events: ExportedMatch['events']

beforeAll(async () => {
  server = await startTestServer()
  const room = await openRoom(server.port, { plan: ['run'], teams: 2 })
  const url = `http://127.0.0.1:${server.port}/api`
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  ada = await Guest.player(server.port, room.code, 'Ada', 't1')
  bo = await Guest.player(server.port, room.code, 'Bartholomew', 't2')
  const table: PackTable = await (await fetch(`${url}/packs/town/table`)).json()
  await playRun(host, [ada], table, async (phase) => {
    const card = runOf(host)?.bet?.card
    // The model's guesses are in before the first reveal, so that there is something to keep and then to show.
    if (phase === 'brief') await host.until(() => host.news?.job === null)
    if (phase === 'bet') {
      await bo.ask('play', {
        stop: 'run',
        ask: 'bet',
        tap: { card, racks: {}, words: { [secret.word]: secret.chips } },
      })
      framesAt.set(`reveal ${card}`, ada.frames.length)
    }
    if (phase === 'explain') await bo.ask('play', { stop: 'run', ask: 'explain', tap: secret.text })
    if (phase === 'train') framesAt.set('exam', ada.frames.length)
  })
  const exported = await fetch(`${url}/rooms/${room.code}/export`, { headers: { 'x-host-secret': room.secret } })
  const file = (await exported.json()) as ExportedMatch
  const [first] = file.events
  if (first?.type !== 'created') throw new Error('no beginning')
  events = file.events
  const folded = replay(events, {
    pack: await new Packs('assets/packs', null).openedPack(first, file.sealed),
    stops,
  })
  if (folded === null) throw new Error('no match')
  match = folded
})
afterAll(() => server.stop())

const before = (mark: string) => ada.frames.slice(0, framesAt.get(mark))
const holds = (frames: readonly Uint8Array[], bytes: Uint8Array) =>
  frames.some((frame) => Buffer.from(frame).includes(Buffer.from(bytes)))

/** As MessagePack writes them: https://github.com/msgpack/msgpack/blob/master/spec.md */
const integers = (numbers: readonly number[]) =>
  Uint8Array.from(numbers.flatMap((n) => (n < 128 ? [n] : n < 256 ? [0xcc, n] : [0xcd, n >> 8, n & 255])))
const double = (n: number) => {
  const bytes = Buffer.alloc(9, 0xcb)
  bytes.writeDoubleBE(n, 1)
  return bytes
}
const text = (words: string) => Buffer.from(words, 'utf8')

function cards() {
  const run = finishedOf(match).find((state) => state.stop === 'run')
  if (run?.stop !== 'run') throw new Error('no run')
  return run.cards
}

test('no truth of a card before its reveal', () => {
  expect(cards().length).toBeGreaterThan(1)
  for (const [i, { tokens, blank }] of cards().entries()) {
    expect(holds(before(`reveal ${i}`), integers(tokens.slice(0, blank)))).toBe(true)
    expect(holds(before(`reveal ${i}`), integers(tokens.slice(0, blank + 1)))).toBe(false)
  }
})

test('nothing of what the model says at a card before its reveal', () => {
  const tables = events.flatMap((event) =>
    event.type === 'lab-done' && event.result.kind === 'predict' && event.result.distributions.length === cards().length
      ? [event.result.distributions]
      : [],
  )
  expect(tables.length).toBeGreaterThan(0)
  const after = ada.frames.slice(framesAt.get('reveal 0'))
  const shares = (card: number) => tables.flatMap((table) => table[card] ?? []).map(double)
  expect(shares(0).some((share) => holds(after, share))).toBe(true)
  for (const i of cards().keys()) {
    const early = Buffer.concat(before(`reveal ${i}`))
    expect(shares(i).filter((share) => early.includes(share))).toEqual([])
  }
})

test('no held-out loss before the exam', () => {
  expect(match.model.exams.length).toBeGreaterThan(1)
  const told = ada.frames.slice(framesAt.get('exam'))
  for (const { bits } of match.model.exams) {
    expect(holds(told, double(bits))).toBe(true)
    // The untrained model's loss is no exam's secret once a reveal of an earlier run has shown it; here there is none.
    expect(holds(before('exam'), double(bits))).toBe(false)
  }
})

test('never another player’s bet, nor what another player wrote', () => {
  const key = Uint8Array.from([0xa3, ...text(String(secret.word)), secret.chips])
  expect(holds(bo.frames, key)).toBe(true)
  expect(holds(ada.frames, key)).toBe(false)
  expect(holds(bo.frames, text(secret.text))).toBe(true)
  expect(holds(ada.frames, text(secret.text))).toBe(false)
  expect(holds(before('reveal 0'), text('Bartholomew'))).toBe(false)
})
