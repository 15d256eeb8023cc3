/** Homework on a running server: its doors, its days, what many devices bring, and that it goes from the disk. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../server/persistence/sqlite.ts'
import { hashSecret } from '../../server/rooms/tokens.ts'
import { MOST_DEVICES, type HomeworkResult } from '../../shared/homework/result.ts'
import type { CreatedHomework, HomeworkDesk } from '../../shared/protocol/homework.ts'
import { type ChildServer, startChildServer } from './child-server.ts'
import { Guest, openRoom } from './guest.ts'
import { found } from './persistence/on-disk.ts'

const day = 24 * 3_600_000
const plan = ['pile-of-math', 'run'].map((stop) => ({ stop, form: 'express' as const, rematch: false }))

let folder: string
let server: ChildServer
/** Ended an hour ago; ended more than a day ago; ended long before KEEP_DAYS. */
const old = { late: 1 / 24, over: 1.5, gone: 31 }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-homework-'))
  const store = await openSqliteStore(folder)
  for (const [id, days] of Object.entries(old)) {
    const ends = Math.floor(Date.now() - days * day)
    await store.homework.put({ id, secretHash: hashSecret(id), classCode: null, opens: ends - day, ends, plan })
  }
  await store.close()
  server = await startChildServer(folder)
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${server.port}/api/homework${path}`, init)
const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
const keyed = (secret: string) => ({ headers: { 'x-host-secret': secret } })

async function word(answer: Promise<Response>): Promise<unknown> {
  const { status, ...rest } = await answer.then(async (it) => ({ status: it.status, body: await it.text() }))
  return rest.body === '' ? status : [status, (JSON.parse(rest.body) as { word?: string }).word]
}

async function give(more: object = {}): Promise<CreatedHomework> {
  const now = Date.now()
  const answer = await post('', { plan, opens: now, ends: now + day, classCode: null, ...more })
  expect(answer.status).toBe(201)
  return (await answer.json()) as CreatedHomework
}

const desk = async ({ id, secret }: CreatedHomework) =>
  (await (await ask(`/${id}/results`, keyed(secret))).json()) as HomeworkDesk

const drawn = () => randomBytes(16).toString('base64url')
const stop = { asked: 4, answered: 3, saved: 0.5, figure: { value: 1.25, unit: 'bits' as const } }
const result = (more: Partial<HomeworkResult> = {}): HomeworkResult => ({
  device: drawn(),
  run: drawn(),
  stops: [stop],
  ...more,
})

test('is given within reason, and told to whoever has the link, without its class', async () => {
  const now = Date.now()
  const given = await give({ classCode: 'otters-7b' })
  expect(given.id).toMatch(/^[\w-]{16}$/)
  expect(given.secret).toMatch(/^[\w-]{32}$/)
  const info: unknown = await (await ask(`/${given.id}`)).json()
  expect(info).toEqual({
    plan: 'pile-of-math.express+run.express',
    opens: expect.any(Number),
    ends: expect.any(Number),
    now: expect.any(Number),
    taken: expect.any(Number),
  })
  const dates = { plan, opens: now, ends: now + day, classCode: null }
  for (const wrong of [
    { ends: now - 1 },
    { ends: now + 61 * day },
    { opens: now + 2 * day },
    { opens: now + 61 * day, ends: now + 62 * day },
  ])
    expect(await word(post('', { ...dates, ...wrong }))).toEqual([422, 'homework-dates'])
  for (const wrong of [
    { plan: [] },
    { plan: [{ stop: 'nowhere', form: 'full', rematch: false }] },
    { opens: 1.5 },
    { classCode: 'no code!' },
    { name: 'Ada' },
  ])
    expect(await word(post('', { ...dates, ...wrong }))).toEqual([400, 'malformed'])
  expect(await word(post('', { ...dates, plan: 'x'.repeat(20_000) }))).toEqual([413, 'too-large'])
})

test('is not given, brought or deleted by a page of another site', async () => {
  const given = await give()
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  for (const [path, body] of [
    ['', { plan, opens: Date.now(), ends: Date.now() + day, classCode: null }],
    [`/${given.id}/results`, result()],
    [`/${given.id}/deletion`, {}],
  ] as const)
    expect(await word(post(path, body, { ...foreign, 'x-host-secret': given.secret }))).toEqual([403, 'foreign-page'])
  expect((await desk(given)).devices).toEqual([])
})

test('takes results in its days and a day more, and says why not', async () => {
  const now = Date.now()
  const tomorrow = await give({ opens: now + day, ends: now + 2 * day })
  expect(await word(post(`/${tomorrow.id}/results`, result()))).toEqual([409, 'homework-early'])
  expect(await word(post('/late/results', result()))).toBe(204)
  expect(await word(post('/over/results', result()))).toEqual([410, 'homework-over'])
  // It was long over when the server began.
  expect(await word(post('/gone/results', result()))).toEqual([404, 'unknown-homework'])
  expect(await word(ask('/nothing-like-it'))).toEqual([404, 'unknown-homework'])
  const { id } = await give()
  for (const wrong of [
    { device: 'short' },
    { stops: [stop, stop, stop] },
    { stops: [{ ...stop, answered: 9 }] },
    { stops: [{ ...stop, saved: 1e6 }] },
  ])
    expect(await word(post(`/${id}/results`, { ...result(), ...wrong }))).toEqual([400, 'malformed'])
  expect(await word(post(`/${id}/results`, { ...result(), more: 'x'.repeat(9000) }))).toEqual([413, 'too-large'])
})

test('counts a device once, however often it sends, and lets it go on and do it again', async () => {
  const given = await give()
  const [ada, ben] = [result(), result()]
  const send = (one: HomeworkResult) => post(`/${given.id}/results`, one)
  await send(ada)
  const first = await desk(given)
  expect(first.devices).toEqual([{ mark: expect.any(Number), at: expect.any(Number), stops: [stop] }])
  // A lost answer: sent twice more, at once.
  await Promise.all([send(ada), send(ada)])
  expect((await desk(given)).devices).toEqual(first.devices)
  await send(ben)
  await send({ ...ada, stops: [stop, { ...stop, saved: null }] })
  // A retake that has just begun takes nothing away; one that is as far replaces its own row alone.
  await send({ ...ada, run: drawn(), stops: [{ ...stop, answered: 0 }] })
  expect((await desk(given)).devices.map(({ stops }) => stops.map(({ answered }) => answered))).toEqual([[3], [3, 3]])
  await send({ ...ada, run: drawn(), stops: [stop, { ...stop, answered: 4 }] })
  expect((await desk(given)).devices.map(({ stops }) => stops.map(({ answered }) => answered))).toEqual([[3], [3, 4]])
  // Neither what a device has drawn nor its hash is told; nobody else is told anything.
  expect(JSON.stringify(await desk(given))).not.toContain(ada.device)
  expect(await word(ask(`/${given.id}/results`))).toEqual([403, 'not-the-host'])
  expect(await word(ask(`/${given.id}/results`, keyed('x'.repeat(32))))).toEqual([403, 'not-the-host'])
  expect(found(folder, [ada.device])).toBe(0)
})

test('has room for a school, and no more', async () => {
  const given = await give()
  const own = result()
  expect(await word(post(`/${given.id}/results`, own))).toBe(204)
  const send = () => word(post(`/${given.id}/results`, result()))
  const answers = await Promise.all(Array.from({ length: MOST_DEVICES }, send))
  expect(answers.filter((answer) => answer === 204)).toHaveLength(MOST_DEVICES - 1)
  expect(answers.filter((answer) => answer !== 204)).toEqual([[409, 'homework-full']])
  // Who is in goes on.
  expect(await word(post(`/${given.id}/results`, { ...own, stops: [stop, stop] }))).toBe(204)
  expect((await desk(given)).devices).toHaveLength(MOST_DEVICES)
})

test('stands beside the lessons of its class as totals, on no board, and goes with it or by its own key', async () => {
  const classCode = 'class-with-homework'
  const [ours, strange] = [await give({ classCode }), await give({ classCode })]
  for (const saved of [0.25, 0.75])
    await post(`/${ours.id}/results`, result({ stops: [{ ...stop, saved, figure: { value: saved, unit: 'bits' } }] }))
  await post(`/${strange.id}/results`, result())
  const room = await openRoom(server.port, { plan: ['departure'], teams: 1, classCode })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const door = `http://127.0.0.1:${server.port}/api/rooms/${room.code}/class`
  const soFar = (await (await fetch(door, keyed(room.secret))).json()) as { homework: unknown }
  const total = { stop: 'pile-of-math', totals: null }
  expect(soFar.homework).toEqual([
    {
      at: expect.any(Number),
      stops: [
        {
          ...total,
          devices: 2,
          figure: { value: 0.5, low: expect.any(Number), high: expect.any(Number), unit: 'bits' },
          saved: { mean: 0.5, low: expect.any(Number), high: expect.any(Number), players: 2 },
        },
      ],
    },
    { at: expect.any(Number), stops: [{ ...total, devices: 1, figure: null, saved: null }] },
  ])
  for (const board of [`class/${classCode}`, 'world/town'])
    expect(await (await fetch(`http://127.0.0.1:${server.port}/api/boards/${board}`)).json()).toEqual([])

  const deletion = await fetch(`${door}/deletion`, {
    method: 'POST',
    headers: { 'x-host-secret': room.secret, 'content-type': 'application/json' },
    body: JSON.stringify({ keys: [ours.secret] }),
  })
  expect(await deletion.json()).toEqual({ deleted: [room.code], homework: [ours.id], left: 1, isSoon: false })
  expect(found(folder, [ours.id])).toBe(0)
  expect(found(folder, [strange.id])).toBe(1)
  expect(await word(ask(`/${ours.id}`))).toEqual([404, 'unknown-homework'])
  await host.closed

  const erase = (secret: string) => word(ask(`/${strange.id}/deletion`, { method: 'POST', ...keyed(secret) }))
  expect(await erase(ours.secret)).toEqual([403, 'not-the-host'])
  expect(await erase(strange.secret)).toBe(204)
  expect(found(folder, [strange.id, classCode])).toBe(0)
})
