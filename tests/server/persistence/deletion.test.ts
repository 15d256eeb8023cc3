/** What is deleted is on the disk no more, in no file, while the store stays open. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareFolder } from '../../../server/persistence/data-folder.ts'
import { openSqliteStore } from '../../../server/persistence/sqlite.ts'
import type { Store } from '../../../server/persistence/store.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import { found, piecesOf } from './on-disk.ts'

let folder: string
let store: Store
beforeEach(async () => {
  folder = prepareFolder(join(mkdtempSync(join(tmpdir(), 'gradient-deletion-')), 'data'))
  store = await openSqliteStore(folder)
})
afterEach(async () => {
  await store.close()
  rmSync(join(folder, '..'), { recursive: true })
})

const joined = (name: string): MatchEvent => ({ at: 1, type: 'joined', seat: 's1', name, team: null })
const names = Array.from({ length: 40 }, (_, i) => `Bartholomew the ${i}th of Little Snoring`)
const weights = Array.from({ length: 4 }, () => randomBytes(300_000))
const traces = ['ABCDE', 'a5ec4e7', ...names, ...weights.flatMap(piecesOf)]

/** A room with names, with weights that were replaced, dropped and kept, and a neighbour that stays. */
async function fill(): Promise<void> {
  for (const [code, who] of [
    ['ABCDE', names],
    ['NEXTD', ['Neighbour']],
  ] as const) {
    await store.reserveRoom({ code, secretHash: 'a5ec4e7', createdAt: 1, ended: false })
    for (const [seq, name] of who.entries()) await store.append(code, seq, joined(name))
  }
  for (const [i, bytes] of weights.entries()) await store.putCheckpoint('ABCDE', `c${Math.max(1, i)}`, bytes)
  await store.keepCheckpoints('ABCDE', ['c2', 'c3'])
}

test('names, sentences, weights and the host’s secret are in no file after a deletion', async () => {
  await fill()
  // All but what was written over at once.
  const newest = [...names, ...weights.slice(1).flatMap(piecesOf)]
  expect(found(folder, newest)).toBe(newest.length)
  await store.forgetRoom('NEXTD', 'delete row')
  await store.reserveRoom({ code: 'NEXTE', secretHash: '77', createdAt: 1, ended: false }, joined('Neighbour'))
  await store.forgetRoom('ABCDE', 'delete row')
  await store.cleanUp()
  expect(found(folder, traces)).toBe(0)
  expect(await store.events('NEXTE')).toEqual([joined('Neighbour')])
  expect(found(folder, ['Neighbour'])).toBe(1)
})

test('a deletion that was broken off is brought to its end by the next start', async () => {
  await fill()
  await store.forgetRoom('ABCDE', 'delete row')
  await store.close()
  store = await openSqliteStore(folder)
  expect(await store.room('ABCDE')).toBeNull()
  expect(await store.reserveRoom({ code: 'ABCDE', secretHash: '', createdAt: 1, ended: false })).toBe(false)
  await store.forgetRoom('NEXTD', 'delete row')
  await store.cleanUp()
  expect(found(folder, traces)).toBe(0)
})

test('what an expired room has left in its class is in no file after the class is deleted', async () => {
  const totals = { sum: 'measured-7b-0.123456' }
  await store.reserveRoom({ code: 'ABCDE', secretHash: 'a5ec4e7', createdAt: 1, ended: true }, joined('Neighbour'))
  const lesson = { code: 'ABCDE', at: 1, stops: [{ stop: 'run', figure: null, saved: null, totals }] }
  await store.putLesson('class-of-7b', lesson)
  await store.forgetRoom('ABCDE', 'keep row')
  await store.cleanUp()
  const left = ['ABCDE', 'class-of-7b', totals.sum, 'a5ec4e7']
  expect(found(folder, ['Neighbour'])).toBe(0)
  expect(found(folder, left)).toBe(left.length)
  await store.forgetLesson('ABCDE')
  await store.cleanUp()
  expect(found(folder, left)).toBe(0)
})

test('homework, and what devices have brought of it, is in no file after it is deleted', async () => {
  const plan = [{ stop: 'run', form: 'full' as const, rematch: false }]
  const given = { id: 'link-of-the-homework', secretHash: 'a5ec4e7', classCode: 'class-of-7b', opens: 1, ends: 2, plan }
  await store.homework.put(given)
  const stops = [{ asked: 2, answered: 1, saved: 0.123_456_789, figure: null }]
  const devices = Array.from({ length: 40 }, (_, i) => `device-number-${i}-of-this-homework`)
  for (const device of devices)
    await store.homework.putResult(given.id, { device, mark: 1, run: 'the-first-run', at: 1, stops }, 99)
  for (const device of devices.slice(20))
    await store.homework.putResult(given.id, { device, mark: 1, run: 'the-second-run', at: 2, stops }, 99)
  const left = [
    given.id,
    given.secretHash,
    given.classCode,
    ...devices,
    'the-first-run',
    'the-second-run',
    '0.123456789',
  ]
  expect(found(folder, left)).toBe(left.length)
  await store.homework.forget(given.id)
  await store.cleanUp()
  expect(found(folder, left)).toBe(0)
})

test('while another program holds the database nothing is deleted, and all of it afterwards', async () => {
  await fill()
  const other = new DatabaseSync(join(folder, 'gradient-express.db'))
  other.exec('BEGIN IMMEDIATE')
  await expect(store.forgetRoom('ABCDE', 'delete row')).rejects.toMatchObject({ word: 'not-stored' })
  expect(await store.events('ABCDE')).toHaveLength(names.length)
  expect(await store.checkpoint('ABCDE', 'c3')).toHaveLength(300_000)
  other.exec('ROLLBACK')
  await store.forgetRoom('ABCDE', 'delete row')
  other.exec('BEGIN IMMEDIATE')
  await expect(store.cleanUp()).rejects.toMatchObject({ word: 'not-stored' })
  other.exec('ROLLBACK')
  other.close()
  await store.forgetRoom('NEXTD', 'delete row')
  await store.cleanUp()
  expect(found(folder, traces)).toBe(0)
})

test('what an older version left in unused pages goes when its database is taken over', async () => {
  await store.close()
  const path = join(folder, 'gradient-express.db')
  rmSync(path)
  const old = new DatabaseSync(path)
  const row = {
    matchCode: 'NEXTD',
    classCode: null,
    packId: 'town',
    brain: '64x2 310',
    at: 1,
    beforeBits: 8,
    afterBits: 6,
    players: 3,
    audited: true,
    solo: false,
  }
  old.exec(`
    CREATE TABLE room (
      code TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, created_at INTEGER NOT NULL, ended INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, seq INTEGER NOT NULL, at INTEGER NOT NULL,
      body TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (code, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE checkpoint (
      code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, id TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (code, id)
    ) STRICT;
    CREATE TABLE board (
      code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, pack TEXT NOT NULL, class_code TEXT,
      drop_bits REAL NOT NULL, body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO room VALUES ('ABCDE', 'a5ec4e7', 1, 0), ('NEXTD', '77', 1, 0), ('NEXTE', '78', 1, 0);
    INSERT INTO board VALUES ('NEXTD', 'town', NULL, 2, '${JSON.stringify(row)}'),
      ('NEXTE', 'town', NULL, 1, '{"matchCode":"NEXTE"}');
    PRAGMA user_version = 2;
  `)
  const insert = old.prepare('INSERT INTO event VALUES (?, ?, 1, ?, ?)')
  for (const [seq, name] of names.entries()) insert.run('ABCDE', seq, name, '')
  old.exec(`DELETE FROM room WHERE code = 'ABCDE'`)
  old.close()
  expect(found(folder, names)).toBeGreaterThan(0)
  store = await openSqliteStore(folder)
  await store.cleanUp()
  expect(found(folder, traces)).toBe(0)
  expect(await store.worldBoard('town', 5)).toEqual([row])
})

test.skipIf(process.platform === 'win32')('no other user of the machine may read any of it', async () => {
  await fill()
  const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777] as const)
  expect(modes.map(([name]) => name)).toEqual(
    expect.arrayContaining(['gradient-express.db', 'gradient-express.db-wal', 'gradient-express.db-shm']),
  )
  expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})
