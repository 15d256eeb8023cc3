/**
 * Feedback after release over the lessons of one class, on a running server: votes train a model, the next lesson gives thumbs to what it
 * wrote, and the one after trains on them; only where the host lets it in, with the keys of these lessons, and gone when deleted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CreatedRoom, FeedbackInfo } from '../../shared/protocol/http.ts'
import { type ChildServer, startChildServer } from './child-server.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'
import { found } from './persistence/on-disk.ts'
import { boxOf, playTo, stop } from './play-votes.ts'

const classCode = 'class-of-thumbs'

let folder: string
let server: ChildServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-feedback-'))
  server = await startChildServer(folder)
})
afterEach(async () => {
  await server.kill()
  rmSync(folder, { recursive: true })
})

interface Lesson {
  readonly room: CreatedRoom
  readonly host: Guest
  readonly players: readonly Guest[]
}

async function lesson(plan: string, names: readonly string[] = ['Bartholomew', 'Persephone']): Promise<Lesson> {
  const room = await openRoom(server.port, { plan: [plan], teams: 1, classCode })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const players = await Promise.all(names.map((name) => Guest.player(server.port, room.code, name)))
  return { room, host, players }
}

function post({ room }: Lesson, path: string, keys: readonly Lesson[], more: object = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}/api/rooms/${room.code}${path}`, {
    method: 'POST',
    headers: { 'x-host-secret': room.secret, 'content-type': 'application/json' },
    body: JSON.stringify({ keys: keys.map((one) => one.room.secret), ...more }),
  })
}

const look = async (at: Lesson, keys: readonly Lesson[]): Promise<FeedbackInfo> =>
  (await (await post(at, '/feedback', keys)).json()) as FeedbackInfo
const use = async (at: Lesson, keys: readonly Lesson[], isOn = true) =>
  (await post(at, '/feedback/use', keys, { isOn })).status

/** Each player likes every other sentence that it meets, as it comes. */
async function giveAll({ players }: Lesson): Promise<number> {
  let given = 0
  for (const player of players) {
    await player.until(() => player.view?.thumbs != null)
    for (let card = player.view?.thumbs?.card; card; card = player.view?.thumbs?.card) {
      expect(await player.ask('thumb', { sentence: card.sentence, up: given % 2 === 0 })).toBeNull()
      given += 1
    }
  }
  return given
}

test('thumbs of the second lesson train the model of the third, and all of it goes with the class', async () => {
  const first = await lesson(stop)
  expect(await look(first, [])).toMatchObject({ lessons: 0, released: 0, thumbs: 0, left: 0 })
  expect(await use(first, [])).toBe(204)
  await playTo(first.host, first.players, 'result')
  expect(await first.host.ask('host', { kind: 'end' })).toBeNull()

  // A lesson that does not play Signal Box. Without the first one's key there is nothing to let in.
  const second = await lesson('pile-of-math')
  const [ann] = second.players
  if (ann === undefined) throw new Error('nobody came')
  expect(await look(second, [])).toMatchObject({ lessons: 0, released: 0, left: 1 })
  expect(await ann.ask('thumb', { sentence: 0, up: true })).toBe('not-now')
  expect(await use(second, [first])).toBe(204)
  await ann.until(() => ann.view?.thumbs != null)
  const sentence = ann.view?.thumbs?.card?.sentence ?? -1
  const [brought] = (await eventsOf(server.port, second.room)).filter(({ type }) => type === 'feedback')
  // What is met is what the first lesson's own model has written.
  const reports = (await eventsOf(server.port, first.room)).flatMap((event) =>
    event.type === 'lab-done' && event.result.kind === 'prefer' ? [event.result] : [],
  )
  const written = (reports[0]?.marks.at(-1)?.written ?? []).map((words) => words.join())
  if (brought?.type !== 'feedback' || brought.brought === null) throw new Error('nothing was brought')
  expect(brought.brought.released.length).toBeGreaterThan(8)
  for (const words of brought.brought.released) expect(written).toContain(words.join())

  expect(await ann.ask('thumb', { sentence, up: true })).toBeNull()
  expect(await ann.ask('thumb', { sentence, up: false })).toBe('used-up')
  expect(await ann.ask('thumb', { sentence: 999, up: false })).toBe('out-of-range')
  expect(await ann.ask('thumb', { sentence: -1, up: true })).toBe('malformed')
  expect(await second.host.ask('thumb', { sentence: 0, up: true })).toBe('not-a-player')
  const given = 1 + (await giveAll(second))
  expect(given).toBe(16)
  await second.host.until(() => second.host.view?.feedback?.given === given)
  expect(await second.host.ask('host', { kind: 'end' })).toBeNull()

  const third = await lesson(stop)
  expect(await look(third, [first, second])).toMatchObject({ lessons: 2, thumbs: given, left: 0 })
  expect(await use(third, [first, second])).toBe(204)
  await playTo(third.host, third.players, 'cards')
  const told = boxOf(third.host)
  expect(told?.thumbs).toMatchObject({ thumbs: given })
  expect(told?.thumbs?.pairs).toBeGreaterThan(2)
  expect(told?.aloneExam).toBeGreaterThan(0)
  expect(told?.tastes.every(({ alone }) => alone !== null)).toBe(true)
  const words = JSON.stringify(brought.brought.released[0])
  expect(found(folder, [classCode, words])).toBe(2)

  expect((await post(third, '/class/deletion', [first, second])).status).toBe(200)
  expect(found(folder, [classCode, words, 'released', 'Bartholomew'])).toBe(0)
}, 120_000)

test('what the host has not let in is not kept, and what it has taken out is not either', async () => {
  const first = await lesson(stop)
  await playTo(first.host, first.players, 'result')
  const second = await lesson(stop, ['Cassiopeia'])
  expect(await use(second, [first])).toBe(204)
  expect(await use(second, [first], false)).toBe(204)
  await playTo(second.host, second.players, 'result')
  expect(await use(second, [first])).toBe(400)
  const third = await lesson('pile-of-math', [])
  expect(await look(third, [first, second])).toMatchObject({ lessons: 0, released: 0, left: 0 })
  expect(found(folder, ['"released":[["'])).toBe(0)
}, 120_000)

test('thumbs alone can be deleted, also while their room is still there; others’ stay', async () => {
  const first = await lesson(stop)
  expect(await use(first, [])).toBe(204)
  await playTo(first.host, first.players, 'result')
  await first.host.ask('host', { kind: 'end' })
  const second = await lesson('pile-of-math', ['Cassiopeia'])
  expect(await use(second, [first])).toBe(204)
  expect(await giveAll(second)).toBe(8)

  const third = await lesson('pile-of-math', [])
  expect((await post(third, '/feedback/deletion', [first])).status).toBe(204)
  expect(await look(third, [first, second])).toMatchObject({ lessons: 1, released: 0, thumbs: 8 })
  const other = await fetch(`http://127.0.0.1:${server.port}/api/rooms/${third.room.code}/feedback/deletion`, {
    method: 'POST',
    headers: { 'x-host-secret': first.room.secret, 'content-type': 'application/json' },
    body: JSON.stringify({ keys: [second.room.secret] }),
  })
  expect(other.status).toBe(403)
  expect((await post(third, '/feedback/deletion', [second])).status).toBe(204)
  // Its room goes on, and what it still brings is not kept.
  await second.host.ask('host', { kind: 'end' })
  expect(await look(third, [first, second])).toMatchObject({ lessons: 0, thumbs: 0 })
}, 120_000)
