/**
 * What anybody can get at, byte for byte, before a card is revealed and before the match is over: by every door of the
 * server and every frame of its lines, as a pupil, as the wall, as the host with a lab in the browser, and in every file
 * that is served. None of it holds a card that is still to come, or a sentence of the exam.
 */
import { stops } from '../../stops/rules.ts'
import { finishedOf } from '../match/seen.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Packs } from '../../server/packs.ts'
import { replay } from '../../shared/match/table.ts'
import type { Pack, Papers } from '../../shared/packs/pack.ts'
import type { CreatedRoom, ExportedMatch, PackTable } from '../../shared/protocol/http.ts'
import { decode } from '../../shared/text/tokenizer.ts'
import { Guest, openRoom } from './guest.ts'
import { startTestServer, type TestServer } from './house.ts'
import { WireLab } from './lab/wire-lab.ts'
import { playRun, runOf } from './play-run.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let server: TestServer
let room: CreatedRoom
let papers: Papers
let pack: Pack
/** What the room wrote by itself, its pupils and its model: it may happen to be a sentence of the exam. */
let selfMade: Set<string>
let cards: readonly { readonly tokens: readonly number[]; readonly blank: number }[]
let lab: WireLab
const guests: Guest[] = []
/** What the doors gave, and how many frames each guest had, before the reveal of a card and at the end of the match. */
const taken: { readonly card: number; readonly pages: string; readonly frames: readonly number[] }[] = []

beforeAll(async () => {
  server = await startTestServer()
  room = await openRoom(server.port, { plan: ['run'], teams: 2 })
  const join = (options: Parameters<typeof Guest.join>[2]) => Guest.join(server.port, room.code, options)
  const host = await join({ as: 'host', secret: room.secret })
  const wall = await join({ as: 'projector' })
  const ada = await Guest.player(server.port, room.code, 'Ada', 't1')
  const bo = await Guest.player(server.port, room.code, 'Bo', 't2')
  guests.push(host, wall, ada, bo)
  lab = await WireLab.open(host, server.port, room)
  const table: PackTable = await (await fetch(at('/api/packs/town/table'))).json()
  await playRun(host, [ada, bo], table, async (phase) => {
    // All that the lab has to say before the first reveal is in.
    if (phase === 'brief') await host.until(() => host.news?.job === null)
    if (phase === 'bet') await take(runOf(host)?.bet?.card ?? -1)
    if (phase === 'explain') await take(Infinity)
  })
  const file: ExportedMatch = JSON.parse(await page(`/api/rooms/${room.code}/export`))
  const [first] = file.events
  if (first?.type !== 'created' || !file.sealed?.lesson) throw new Error('not opened')
  papers = file.sealed.lesson
  pack = await new Packs('assets/packs', null).openedPack(first, file.sealed)
  const match = replay(file.events, { pack, stops })
  const run = match === null ? null : finishedOf(match).find((state) => state.stop === 'run')
  if (run?.stop !== 'run') throw new Error('no run')
  cards = run.cards
  const { before, after } = run.speak
  selfMade = new Set([...Object.values(run.cargo).flat(), ...before, ...after].map((line) => String(line)))
})
afterAll(() => server.stop())

const at = (path: string) => `http://127.0.0.1:${server.port}${path}`
async function page(path: string): Promise<string> {
  return (await fetch(at(path), { headers: { 'x-host-secret': room.secret } })).text()
}

async function take(card: number): Promise<void> {
  const own = ['', '/report', '/export', '/checkpoints/untrained'].map((door) => `/api/rooms/${room.code}${door}`)
  const open = ['/api/packs/town', '/api/packs/town/table', '/packs/town.json', '/api/boards/world/town']
  const others = ['/api/boards/class/NONE', '/api/addresses', '/health', '/', `/play/${room.code}`, '/solo']
  const pages = await Promise.all([...own, ...open, ...others].map(page))
  taken.push({ card, pages: pages.join('\n'), frames: guests.map(({ frames }) => frames.length) })
}

/** A list of token ids as MessagePack writes it: https://github.com/msgpack/msgpack/blob/master/spec.md */
const packed = (tokens: readonly number[]) =>
  Buffer.from([
    tokens.length < 16 ? 0x90 + tokens.length : 0xdc,
    ...(tokens.length < 16 ? [] : [0, tokens.length]),
    ...tokens.flatMap((n) => (n < 128 ? [n] : n < 256 ? [0xcc, n] : [0xcd, n >> 8, n & 255])),
  ])
/** Whether a list of just these ids is in it. A list's head may be the second byte of an id in a longer list, after 0xcc: that is none. */
function holdsList(bytes: Buffer, tokens: readonly number[]): boolean {
  const list = packed(tokens)
  for (let at = bytes.indexOf(list); at >= 0; at = bytes.indexOf(list, at + 1)) if (bytes[at - 1] !== 0xcc) return true
  return false
}
const framesOf = (counts: readonly number[]) =>
  Buffer.concat(guests.flatMap(({ frames }, i) => frames.slice(0, counts[i])))

/** As words in a file, and as ids in JSON. */
const written = (tokens: readonly number[]) => [`"${decode(pack, tokens)}"`, `[${tokens.join()}]`]

test('the search would find what is there', () => {
  const { pages, frames } = taken[0]
  const [known] = pack.heldOut
  expect(pages).toContain(written(known.tokens)[0])
  expect(pages).toContain(`"code":"${room.code}"`)
  expect(holdsList(framesOf(guests.map(({ frames }) => frames.length)), cards[1].tokens)).toBe(true)
  expect(framesOf(frames).length).toBeGreaterThan(1000)
  expect(lab.ran.map(({ kind }) => kind)).toContain('train')
})

test('no card before its reveal, except the one that opens every match', () => {
  const marks = taken.filter(({ card }) => Number.isFinite(card))
  expect(marks.map(({ card }) => card)).toEqual([0, 1, 2, 3, 4, 5])
  for (const { card, pages, frames } of marks) {
    const before = framesOf(frames)
    for (const { tokens } of cards.slice(Math.max(card, 1))) {
      expect(written(tokens).filter((text) => pages.includes(text))).toEqual([])
      expect(holdsList(before, tokens)).toBe(false)
    }
  }
})

test('no sentence of the exam before the match is over, by any door and on any line', () => {
  const { pages, frames } = taken[taken.length - 1]
  const lines = framesOf(frames)
  expect(papers.exam.length).toBeGreaterThanOrEqual(400)
  const sealed = papers.exam.filter(({ tokens }) => !selfMade.has(String(tokens)))
  expect(papers.exam.length - sealed.length).toBeLessThan(selfMade.size)
  expect(sealed.filter(({ tokens }) => written(tokens).some((text) => pages.includes(text)))).toEqual([])
  expect(sealed.filter(({ tokens }) => holdsList(lines, tokens))).toEqual([])
})

test('neither in a file that is served, nor in the packs of the repository', () => {
  const texts = ['build/client', 'assets/packs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|json|html|css)$/.test(entry.name))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')),
  )
  const all = texts.join('\n')
  expect(all).toContain(decode(pack, pack.heldOut[0].tokens))
  const secret = [...papers.exam, ...papers.practice, ...cards.slice(1)]
  expect(secret.filter(({ tokens }) => written(tokens).some((text) => all.includes(text)))).toEqual([])
})

test('the host’s browser never gets the exam, nor what stands before a blank: those jobs are the server’s', () => {
  expect(lab.ran.filter(({ kind }) => kind === 'evaluate' || kind === 'predict')).toEqual([])
  const forks = lab.ran.find((job) => job.kind === 'forks')
  const exam = new Set(papers.exam.map(({ tokens }) => tokens.join()))
  const practice = new Set(papers.practice.map(({ tokens }) => tokens.join()))
  if (forks?.kind === 'forks') {
    expect(forks.on?.every(({ tokens }) => practice.has(tokens.join()) && !exam.has(tokens.join()))).toBe(true)
  }
})
