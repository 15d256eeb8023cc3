/** Backups: made of either store while it is in use, put into either, and never over anything. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { brokenLink } from '../../../server/attest/chain.ts'
import { backUp, type Place, restore } from '../../../server/persistence/backup.ts'
import { prepareFolder } from '../../../server/persistence/data-folder.ts'
import { openStore } from '../../../server/persistence/open-store.ts'
import type { Store } from '../../../server/persistence/store.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import { startChildServer } from '../child-server.ts'
import { Guest, openRoom } from '../guest.ts'
import { openDatabase, type OwnDatabase } from '../own-database.ts'
import { found } from './on-disk.ts'

let folder: string
const databases: OwnDatabase[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-backup-'))
})
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop()
  rmSync(folder, { recursive: true })
})

type Kind = 'a file' | 'PostgreSQL'

async function placeOf(kind: Kind, name: string): Promise<Place> {
  const DATA_DIR = join(folder, name)
  if (kind === 'a file') return { DATA_DIR }
  const database = await openDatabase()
  databases.push(database)
  return { DATA_DIR, DATABASE_URL: database.url }
}

async function using<T>({ DATA_DIR, DATABASE_URL }: Place, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(DATA_DIR, DATABASE_URL)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const event = (at: number): MatchEvent => ({ at, type: 'joined', seat: 's1', name: `Zoë ${at} "ß"`, team: null })
const weights = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 256)
const row = { classCode: 'ours', packId: 'town', brain: '64x2', at: 5, beforeBits: 8, afterBits: 6.25, players: 3 }

async function fill(place: Place): Promise<void> {
  prepareFolder(place.DATA_DIR)
  await using(place, async (store) => {
    for (const code of ['ENDED', 'OPENS', 'TEXTS']) {
      const text = code === 'TEXTS' ? 'a text' : null
      await store.reserveRoom({ code, secretHash: `of ${code}`, createdAt: 1.7e12, ended: false }, event(1), text)
      for (const seq of [1, 2, 3]) await store.append(code, seq, event(1 + seq))
    }
    for (const id of ['c1', 'c2']) await store.putCheckpoint('OPENS', id, weights)
    await store.putRow({ ...row, matchCode: 'ENDED', audited: true, solo: false })
    await store.putLesson('ours', {
      code: 'ENDED',
      at: 5,
      stops: [{ stop: 'run', figure: null, saved: null, totals: 1 }],
    })
    await store.putFeedback('ENDED', { packId: 'town', released: [['a']], thumbs: [{ words: ['a'], up: 2, down: 1 }] })
    await store.putModel('town class', 'k1', weights)
    const plan = [{ stop: 'run', form: 'full' as const, rematch: false }]
    await store.homework.put({ id: 'given', secretHash: 'h', classCode: 'ours', opens: 1.7e12, ends: 1.8e12, plan })
    const stops = [{ asked: 2, answered: 1, saved: 0.5, figure: null }]
    await store.homework.putResult('given', { device: 'd', mark: 4e9, run: 'r', at: 1.75e12, stops }, 9)
    await store.endRoom('ENDED')
    await store.pack('ENDED')
    await store.append('ENDED', 4, event(9))
  })
}

/** Everything that can be read of it. */
const allOf = (place: Place) =>
  using(place, async (store) => ({
    rooms: await Promise.all(['ENDED', 'OPENS', 'TEXTS'].map((code) => store.room(code))),
    logs: await Promise.all(['ENDED', 'OPENS', 'TEXTS'].map((code) => store.log(code))),
    text: await store.text('TEXTS'),
    weights: [await store.checkpoint('OPENS', 'c1'), await store.checkpoint('OPENS', 'c2'), await store.model('k1')],
    board: [await store.worldBoard('town', 9), await store.classBoard('ours', 9)],
    lessons: await store.lessons('ours'),
    feedback: await store.feedback('ours'),
    homework: [await store.homework.ofClass('ours'), await store.homework.results('given')],
    quiet: (await store.untouchedRooms(2e12)).toSorted(),
    loose: await store.looseLogs(2e12),
  }))

test.each<[Kind, Kind]>([
  ['a file', 'a file'],
  ['a file', 'PostgreSQL'],
  ['PostgreSQL', 'a file'],
  ['PostgreSQL', 'PostgreSQL'],
])('a backup of %s goes back into %s, with everything', async (from, to) => {
  const [source, target] = [await placeOf(from, 'source'), await placeOf(to, 'target')]
  await fill(source)
  const file = join(folder, 'backup.db')
  expect(await backUp(source, file)).toBe(3)
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(await restore(target, file)).toBe(3)
  expect(await allOf(target)).toEqual(await allOf(source))
  const keyOf = ({ DATA_DIR }: Place) => readFileSync(join(DATA_DIR, 'server.key'), 'utf8')
  expect(keyOf(target)).toBe(keyOf(source))
  expect(readdirSync(target.DATA_DIR).filter((name) => name.includes('part'))).toEqual([])
  // It lies in its own file, and nowhere else.
  if (to === 'a file') expect(found(target.DATA_DIR, [keyOf(source)])).toBe(1)
  await using(target, (store) => store.append('OPENS', 4, event(20)))
})

test.each<Kind>(['a file', 'PostgreSQL'])('nothing is restored over rooms in %s, or to another key', async (kind) => {
  const place = await placeOf(kind, 'source')
  await fill(place)
  const file = join(folder, 'backup.db')
  await backUp(place, file)
  const before = await allOf(place)
  await expect(restore(place, file)).rejects.toThrow(
    kind === 'a file' ? /There is .* already/ : /rooms in the database/,
  )
  await expect(backUp(place, file)).rejects.toThrow(/is there already/)
  expect(await allOf(place)).toEqual(before)
  const other = await placeOf(kind, 'other')
  prepareFolder(other.DATA_DIR)
  writeFileSync(join(other.DATA_DIR, 'server.key'), 'ab'.repeat(32))
  await expect(restore(other, file)).rejects.toThrow(/is another key/)
})

test('what is no backup, damaged, or not there is said, and nothing is left behind', async () => {
  const place = await placeOf('a file', 'target')
  const file = join(folder, 'backup.db')
  await expect(restore(place, file)).rejects.toThrow(/There is no /)
  writeFileSync(file, 'this was a database once, or so they say, but now it is a poem')
  await expect(restore(place, file)).rejects.toThrow(/damaged/)
  expect(readdirSync(place.DATA_DIR).filter((name) => name.startsWith('gradient'))).toEqual([])
  await expect(backUp(place, join(folder, 'new.db'))).rejects.toThrow(/There is no database/)
  expect(existsSync(join(folder, 'new.db'))).toBe(false)
})

test.each<Kind>(['a file', 'PostgreSQL'])(
  'a backup of %s that a server is writing to has all that was acknowledged before',
  async (kind) => {
    const place = await placeOf(kind, 'source')
    const settings = place.DATABASE_URL === undefined ? {} : { DATABASE_URL: place.DATABASE_URL }
    const server = await startChildServer(place.DATA_DIR, 0, settings)
    try {
      const room = await openRoom(server.port)
      const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
      let acknowledged = 0
      const over = new AbortController()
      const writing = (async () => {
        for (let i = 0; !over.signal.aborted; i++) {
          await host.ask('host', { kind: 'lock', locked: i % 2 === 0 })
          acknowledged += 1
          // As fast as a line is heard, and no faster.
          await setTimeout(15)
        }
      })()
      await expect.poll(() => acknowledged).toBeGreaterThan(20)
      const before = acknowledged
      const file = join(folder, 'backup.db')
      await run('backup', place, file)
      over.abort()
      await writing
      const target = await placeOf('a file', 'target')
      await expect(run('restore', place, file)).rejects.toThrow(/is in use/)
      await run('restore', target, file)
      const log = await using(target, (store) => store.log(room.code))
      expect(log.filter(({ body }) => body.includes('"lock"')).length).toBeGreaterThanOrEqual(before)
      expect(brokenLink(log)).toBeNull()
    } finally {
      await server.kill()
    }
  },
)

async function run(command: 'backup' | 'restore', { DATA_DIR, DATABASE_URL = '' }: Place, file: string): Promise<void> {
  const env = { ...process.env, DATA_DIR, DATABASE_URL }
  await promisify(execFile)(process.execPath, [`server/${command === 'backup' ? 'back-up' : 'restore'}.ts`, file], {
    env,
  })
}
