/** What every store must do, run over each of them; and what only a file can do wrong. */
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliCompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brokenLink, headOf } from '../../../server/attest/chain.ts'
import { StartupError } from '../../../server/env.ts'
import { openMemoryStore } from '../../../server/persistence/memory.ts'
import { openPostgresStore } from '../../../server/persistence/postgres.ts'
import { openSqliteStore, SqliteStore } from '../../../server/persistence/sqlite.ts'
import type { Store } from '../../../server/persistence/store.ts'
import type { BoardRow } from '../../../shared/match/leaderboard.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import { openDatabase, type OwnDatabase } from '../own-database.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-store-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const room = (code: string, createdAt = 1) => ({ code, secretHash: 'ab', createdAt, ended: false })
const dropped = (at: number): MatchEvent => ({ at, type: 'dropped', seat: 's1' })
const row = (matchCode: string, afterBits: number): BoardRow => ({
  matchCode,
  classCode: 'our-class',
  packId: 'town',
  brain: '64x2 310',
  at: 5,
  beforeBits: 8,
  afterBits,
  players: 3,
  audited: true,
  solo: false,
})

let database: OwnDatabase | null = null
afterEach(async () => {
  await database?.drop()
  database = null
})

const kinds: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemoryStore()],
  ['SQLite', () => openSqliteStore(folder)],
  [
    'PostgreSQL',
    async () => {
      database = await openDatabase()
      return await openPostgresStore(database.url)
    },
  ],
]

describe.each(kinds)('a store in %s', (_name, open) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  test('gives a code to one room only', async () => {
    const answers = await Promise.all([store.reserveRoom(room('ABCDE')), store.reserveRoom(room('ABCDE', 2))])
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect((await store.room('ABCDE'))?.createdAt).toBe(answers[0] ? 1 : 2)
    expect(await store.room('XXXXX')).toBeNull()
  })

  test('keeps weights that belong to no room, the newest of each name', async () => {
    const [one, two] = [new Uint8Array([1, 2]), new Uint8Array([3])]
    await store.putModel('town small', 'k1', one)
    await store.putModel('town class', 'k2', two)
    expect(await store.model('k1')).toEqual(one)
    await store.putModel('town small', 'k3', two)
    expect([await store.model('k1'), await store.model('k2'), await store.model('k3')]).toEqual([null, two, two])
    expect(await store.model('k4')).toBeNull()
  })

  test('changes the host’s secret of one room', async () => {
    await store.reserveRoom(room('ABCDE'))
    await store.reserveRoom(room('FGHJK'))
    await store.changeSecret('ABCDE', 'cd')
    expect(await store.room('ABCDE')).toEqual({ ...room('ABCDE'), secretHash: 'cd' })
    expect(await store.room('FGHJK')).toEqual(room('FGHJK'))
    await expect(store.changeSecret('XXXXX', 'cd')).rejects.toThrow('no room')
  })

  test('keeps events in order and refuses a gap, a repeat and an unknown room', async () => {
    await store.reserveRoom(room('ABCDE'))
    await store.append('ABCDE', 0, dropped(10))
    await store.append('ABCDE', 1, dropped(11))
    await expect(store.append('ABCDE', 1, dropped(12))).rejects.toThrow('out of order')
    await expect(store.append('ABCDE', 3, dropped(12))).rejects.toThrow('out of order')
    await expect(store.append('OTHER', 0, dropped(12))).rejects.toThrow()
    expect(await store.events('ABCDE')).toEqual([dropped(10), dropped(11)])
  })

  test('chains the events of each room as they were written down', async () => {
    for (const code of ['ABCDE', 'OTHER']) await store.reserveRoom(room(code))
    for (const at of [10, 11, 12]) {
      await store.append('ABCDE', at - 10, dropped(at))
      await store.append('OTHER', at - 10, { at, type: 'dropped', seat: `s${at}` })
    }
    const log = await store.log('ABCDE')
    expect(log.map(({ body }) => body)).toEqual([10, 11, 12].map((at) => JSON.stringify(dropped(at))))
    expect(brokenLink(log)).toBeNull()
    expect(log.at(-1)?.hash).toBe(headOf(log.map(({ body }) => body)))
    expect((await store.log('OTHER')).at(-1)?.hash).not.toBe(log.at(-1)?.hash)
  })

  test('finds open rooms with a recent event', async () => {
    for (const [code, at] of [
      ['EARLY', 10],
      ['RECENT', 100],
      ['ENDED', 100],
    ] as const) {
      await store.reserveRoom(room(code))
      await store.append(code, 0, dropped(at))
    }
    await store.reserveRoom(room('EMPTY'))
    await store.endRoom('ENDED')
    expect((await store.openRooms(50)).map(({ code }) => code)).toEqual(['RECENT'])
    expect((await store.room('ENDED'))?.ended).toBe(true)
  })

  test('keeps only the checkpoints that were named', async () => {
    await store.reserveRoom(room('ABCDE'))
    await store.putCheckpoint('ABCDE', 'c1', new Uint8Array([1, 2]))
    await store.putCheckpoint('ABCDE', 'c2', new Uint8Array([3]))
    await store.putCheckpoint('ABCDE', 'c2', new Uint8Array([4, 5]))
    await store.keepCheckpoints('ABCDE', ['c2'])
    expect(await store.checkpoint('ABCDE', 'c1')).toBeNull()
    expect([...((await store.checkpoint('ABCDE', 'c2')) ?? [])]).toEqual([4, 5])
  })

  test('ranks one row a match by the bits it took off', async () => {
    for (const code of ['AAAAA', 'BBBBB']) await store.reserveRoom(room(code))
    await store.putRow(row('AAAAA', 7))
    await store.putRow(row('BBBBB', 5))
    await store.putRow(row('AAAAA', 3))
    expect((await store.worldBoard('town', 10)).map((r) => [r.matchCode, r.afterBits])).toEqual([
      ['AAAAA', 3],
      ['BBBBB', 5],
    ])
    expect(await store.worldBoard('town', 1)).toHaveLength(1)
    expect(await store.classBoard('our-class', 10)).toHaveLength(2)
    expect(await store.classBoard('other', 10)).toEqual([])
  })

  test('keeps the lessons of a class when a room expires, and forgets them with their room or by themselves', async () => {
    const lesson = (code: string, at: number) => ({ code, at, stops: [] })
    for (const code of ['LATER', 'FIRST', 'OTHER']) await store.reserveRoom(room(code))
    await store.putLesson('7b', lesson('LATER', 90))
    await store.putLesson('7b', lesson('FIRST', 20))
    await store.putLesson('8a', lesson('OTHER', 30))
    await store.putLesson('7b', lesson('NOONE', 40))
    const saved = { mean: 0.5, low: 0.25, high: 0.75, players: 12 }
    const stops = [{ stop: 'run', figure: { value: 1, low: null, high: 2, unit: 'bits' as const }, saved, totals: [1] }]
    await store.putLesson('7b', { ...lesson('LATER', 90), stops })
    await store.changeSecret('FIRST', 'cd')
    const of = async (classCode: string) =>
      (await store.lessons(classCode)).map(({ lesson: { code }, secretHash }) => [code, secretHash])
    expect(await of('7b')).toEqual([
      ['FIRST', 'cd'],
      ['LATER', 'ab'],
    ])
    expect((await store.lessons('7b'))[1]?.lesson.stops).toEqual(stops)

    await store.putRow(row('FIRST', 3))
    await store.forgetRoom('FIRST', 'keep row')
    await store.cleanUp()
    expect(await of('7b')).toHaveLength(2)
    // Its code goes to no other room as long as its lesson is there.
    expect(await store.reserveRoom(room('FIRST'))).toBe(false)
    await store.forgetLesson('FIRST')
    await store.cleanUp()
    expect(await of('7b')).toEqual([['LATER', 'ab']])
    expect(await store.classBoard('our-class', 9)).toEqual([])
    expect(await store.reserveRoom(room('FIRST'))).toBe(true)

    await store.forgetRoom('LATER', 'delete row')
    await store.putLesson('7b', lesson('LATER', 90))
    expect(await of('7b')).toEqual([])
    expect(await of('8a')).toHaveLength(1)
  })

  test('keeps feedback beside its lesson, and forgets it with that, or for good by itself', async () => {
    const of = (up: number) => ({
      packId: 'town',
      released: [['the', 'Zoë', '"']],
      thumbs: [{ words: ['a', 'cat'], up, down: 1 }],
    })
    for (const [code, at] of [
      ['FIRST', 20],
      ['LATER', 90],
      ['OTHER', 30],
    ] as const) {
      await store.reserveRoom(room(code))
      await store.putLesson(code === 'OTHER' ? '8a' : '7b', { code, at, stops: [] })
    }
    await store.putFeedback('NOONE', of(9))
    for (const up of [1, 2]) await store.putFeedback('FIRST', of(up))
    await store.putFeedback('LATER', of(3))
    await store.putFeedback('OTHER', of(4))
    await store.changeSecret('FIRST', 'cd')
    expect(await store.feedback('7b')).toEqual([
      { code: 'LATER', secretHash: 'ab', feedback: of(3) },
      { code: 'FIRST', secretHash: 'cd', feedback: of(2) },
    ])

    const codes = async () => (await store.feedback('7b')).map(({ code }) => code)
    await store.forgetRoom('FIRST', 'keep row')
    await store.cleanUp()
    expect(await codes()).toEqual(['LATER', 'FIRST'])
    await store.forgetFeedback('LATER')
    await store.putFeedback('LATER', of(5))
    await store.cleanUp()
    expect(await codes()).toEqual(['FIRST'])
    expect(await store.lessons('7b')).toHaveLength(2)
    await store.forgetLesson('FIRST')
    await store.forgetRoom('OTHER', 'delete row')
    await store.cleanUp()
    expect([...(await codes()), ...(await store.feedback('8a'))]).toEqual([])
  })

  test('keeps homework, one row a device, that never goes back and counts an answer once', async () => {
    const plan = [{ stop: 'run', form: 'full' as const, rematch: false }]
    const given = (id: string, opens: number, classCode: string | null) => ({
      id,
      secretHash: `of ${id}`,
      classCode,
      opens,
      ends: opens + 50,
      plan,
    })
    const shelf = store.homework
    for (const one of [given('b', 20, '7b'), given('a', 10, '7b'), given('c', 30, null)]) await shelf.put(one)
    await expect(shelf.put(given('a', 10, '7b'))).rejects.toThrow()
    expect(await shelf.get('c')).toEqual(given('c', 30, null))
    expect(await shelf.get('d')).toBeNull()
    expect((await shelf.ofClass('7b')).map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await shelf.endedBefore(71)).toSorted()).toEqual(['a', 'b'])

    const stop = { asked: 4, answered: 3, saved: -0.25, figure: { value: 0.5, unit: 'share' as const } }
    const result = (device: string, run: string, at: number, done: number) => ({
      device,
      mark: 4_294_967_295,
      run,
      at,
      stops: Array.from({ length: done }, () => stop),
    })
    const rows = async (id = 'a') =>
      (await shelf.results(id)).map(({ device, run, at, stops }) => [device, run, at, stops.length])
    expect(await shelf.putResult('a', result('d1', 'r1', 100, 2), 2)).toBe('kept')
    expect(await shelf.results('a')).toEqual([result('d1', 'r1', 100, 2)])
    // An answer that was lost, an older one that comes late, a retake that has just begun.
    for (const again of [result('d1', 'r1', 101, 2), result('d1', 'r1', 102, 1), result('d1', 'r2', 103, 1)])
      expect(await shelf.putResult('a', again, 2)).toBe('kept')
    expect(await rows()).toEqual([['d1', 'r1', 100, 2]])
    await shelf.putResult('a', result('d1', 'r1', 104, 3), 2)
    await shelf.putResult('a', result('d1', 'r2', 105, 3), 2)
    expect(await rows()).toEqual([['d1', 'r2', 105, 3]])

    const others = ['d2', 'd3', 'd4'].map((device) => shelf.putResult('a', result(device, 'r', 110, 1), 2))
    expect((await Promise.all(others)).toSorted()).toEqual(['full', 'full', 'kept'])
    expect(await shelf.putResult('a', result('d1', 'r3', 120, 3), 2)).toBe('kept')
    expect(await shelf.putResult('d', result('d1', 'r1', 1, 1), 2)).toBe('gone')
    await shelf.putResult('b', result('d1', 'r1', 1, 1), 2)

    await shelf.forget('a')
    await store.cleanUp()
    expect([await shelf.get('a'), await rows('a'), await shelf.ofClass('7b')]).toEqual([
      null,
      [],
      [given('b', 20, '7b')],
    ])
    expect(await rows('b')).toHaveLength(1)
    expect(await shelf.putResult('a', result('d1', 'r1', 1, 1), 2)).toBe('gone')
  })

  test('forgets a deleted room wholly', async () => {
    await store.reserveRoom(room('ABCDE'))
    await store.append('ABCDE', 0, dropped(1))
    await store.putCheckpoint('ABCDE', 'c1', new Uint8Array([1]))
    await store.putRow(row('ABCDE', 3))
    await store.forgetRoom('ABCDE', 'delete row')
    expect(await store.checkpoint('ABCDE', 'c1')).toBeNull()
    await store.cleanUp()
    expect(await store.room('ABCDE')).toBeNull()
    expect(await store.events('ABCDE')).toEqual([])
    expect(await store.log('ABCDE')).toEqual([])
    expect(await store.checkpoint('ABCDE', 'c1')).toBeNull()
    expect(await store.worldBoard('town', 10)).toEqual([])
    for (const late of [store.putCheckpoint('ABCDE', 'c2', new Uint8Array([1])), store.putRow(row('ABCDE', 2))]) {
      await expect(late).rejects.toThrow()
    }
    expect(await store.reserveRoom(room('ABCDE'))).toBe(true)
  })

  test('packs the log of a match that is over, and nobody who reads or appends notices', async () => {
    for (const code of ['ENDED', 'OPENS']) {
      await store.reserveRoom(room(code), { at: 10, type: 'joined', seat: 's1', name: 'Zoë\n\u0000 "ß"', team: null })
      for (const seq of [1, 2, 3]) await store.append(code, seq, dropped(10 + seq))
    }
    await store.endRoom('ENDED')
    expect(await store.looseLogs(13)).toEqual([])
    expect(await store.looseLogs(14)).toEqual(['ENDED'])
    const log = await store.log('ENDED')
    await store.pack('ENDED')
    expect(await store.log('ENDED')).toEqual(log)
    expect(await store.events('ENDED')).toEqual(await store.events('OPENS'))
    expect(await store.looseLogs(99)).toEqual([])
    expect(await store.untouchedRooms(13)).toEqual([])
    expect((await store.untouchedRooms(14)).toSorted()).toEqual(['ENDED', 'OPENS'])

    for (const wrong of [0, 3, 5])
      await expect(store.append('ENDED', wrong, dropped(20))).rejects.toThrow('out of order')
    await store.append('ENDED', 4, dropped(20))
    await store.append('ENDED', 5, dropped(21))
    const longer = await store.log('ENDED')
    expect(longer.slice(0, 4)).toEqual(log)
    expect(longer).toHaveLength(6)
    expect(brokenLink(longer)).toBeNull()
    expect(await store.looseLogs(22)).toEqual(['ENDED'])
    await store.pack('ENDED')
    await store.pack('ENDED')
    expect(await store.log('ENDED')).toEqual(longer)

    await store.forgetRoom('ENDED', 'delete row')
    await store.pack('ENDED')
    expect(await store.log('ENDED')).toEqual([])
  })

  test('loses no event that comes while its log is packed', async () => {
    await store.reserveRoom(room('ABCDE'))
    const bodies = Array.from({ length: 40 }, (_, at) => dropped(at))
    const packings: Promise<void>[] = []
    for (const [seq, event] of bodies.entries()) {
      const packing = store.pack('ABCDE')
      packings.push(packing)
      await store.append('ABCDE', seq, event)
      if (seq % 3 === 0) await packing
    }
    await Promise.all(packings)
    await store.pack('ABCDE')
    expect(await store.events('ABCDE')).toEqual(bodies)
    expect(brokenLink(await store.log('ABCDE'))).toBeNull()
  })

  test('reserves a code together with the first event', async () => {
    expect(await store.reserveRoom(room('ABCDE'), dropped(3))).toBe(true)
    expect(await store.reserveRoom(room('ABCDE'), dropped(4))).toBe(false)
    expect(await store.events('ABCDE')).toEqual([dropped(3)])
  })

  test('keeps a room’s own text beside it, and deletes it at once with the room', async () => {
    await store.reserveRoom(room('ABCDE'), dropped(3), 'a text')
    expect(await store.reserveRoom(room('ABCDE'), dropped(3), 'another')).toBe(false)
    expect(await store.text('ABCDE')).toBe('a text')
    await store.forgetRoom('ABCDE', 'keep row')
    expect(await store.text('ABCDE')).toBeNull()
  })

  test('finds rooms in which nothing happened, and that nobody touched, for long', async () => {
    await store.reserveRoom(room('EMPTY', 10))
    await store.reserveRoom(room('QUIET', 10), dropped(20))
    await store.reserveRoom(room('FRESH', 10), dropped(200))
    await store.reserveRoom(room('TOUCH', 10), dropped(20))
    await store.touchRoom('TOUCH', 150)
    await store.touchRoom('TOUCH', 140)
    expect((await store.untouchedRooms(100)).toSorted()).toEqual(['EMPTY', 'QUIET'])
    expect((await store.untouchedRooms(150)).toSorted()).toEqual(['EMPTY', 'QUIET'])
    expect((await store.untouchedRooms(151)).toSorted()).toEqual(['EMPTY', 'QUIET', 'TOUCH'])
  })

  test('keeps the line of an expired room on the boards, and gives its code to nobody else', async () => {
    await store.reserveRoom(room('ABCDE'), dropped(1))
    await store.putRow(row('ABCDE', 3))
    await store.forgetRoom('ABCDE', 'keep row')
    await store.cleanUp()
    expect(await store.events('ABCDE')).toEqual([])
    expect(await store.room('ABCDE')).toBeNull()
    expect(await store.worldBoard('town', 10)).toEqual([row('ABCDE', 3)])
    expect(await store.reserveRoom(room('ABCDE'))).toBe(false)
  })
})

describe('the file', () => {
  test('is there again after it was closed, and closed to other users', async () => {
    const first = await openSqliteStore(folder)
    await first.reserveRoom(room('ABCDE'))
    await first.append('ABCDE', 0, dropped(7))
    await first.close()
    const second = await openSqliteStore(folder)
    expect(await second.events('ABCDE')).toEqual([dropped(7)])
    await second.close()
    expect(statSync(join(folder, 'gradient-express.db')).mode & 0o077).toBe(0)
  })

  test('that is no database, or of another version, stops the start with a clear line', async () => {
    writeFileSync(join(folder, 'gradient-express.db'), 'not a database at all, but long enough to look like one')
    await expect(openSqliteStore(folder)).rejects.toThrow(StartupError)
    await expect(openSqliteStore(folder)).rejects.toThrow(/gradient-express\.db is damaged \(.*move it away/)
    rmSync(join(folder, 'gradient-express.db'))
    const other = new DatabaseSync(join(folder, 'gradient-express.db'))
    other.exec('PRAGMA user_version = 99')
    other.close()
    await expect(openSqliteStore(folder)).rejects.toThrow(
      /gradient-express\.db was written by a newer version of this program \(its tables are 99/,
    )
  })

  test('of version 3 gets a place for models and texts, and keeps what it has', async () => {
    const before = await openSqliteStore(folder)
    await before.reserveRoom(room('ABCDE'), dropped(1))
    await before.close()
    const old = new DatabaseSync(join(folder, 'gradient-express.db'))
    old.exec('DROP TABLE model; DROP TABLE text; PRAGMA user_version = 3')
    old.close()
    const store = await openSqliteStore(folder)
    await store.putModel('town class', 'k1', new Uint8Array([7]))
    expect(await store.model('k1')).toEqual(new Uint8Array([7]))
    expect(await store.events('ABCDE')).toEqual([dropped(1)])
    await store.reserveRoom(room('TEXTS'), dropped(1), 'a text')
    expect([await store.text('TEXTS'), await store.text('ABCDE')]).toEqual(['a text', null])
    await store.close()
  })

  test('of version 8 gets places for feedback and homework, and keeps its lessons', async () => {
    const before = await openSqliteStore(folder)
    await before.reserveRoom(room('ABCDE'), dropped(1))
    await before.putLesson('7b', { code: 'ABCDE', at: 1, stops: [] })
    await before.close()
    const old = new DatabaseSync(join(folder, 'gradient-express.db'))
    old.exec(
      `DROP TABLE feedback; DROP TABLE homework_result; DROP TABLE homework;
       DELETE FROM migration WHERE name >= '0005'; PRAGMA user_version = 8`,
    )
    old.close()
    const store = await openSqliteStore(folder)
    const feedback = { packId: 'town', released: [['a']], thumbs: [] }
    await store.putFeedback('ABCDE', feedback)
    expect(await store.feedback('7b')).toEqual([{ code: 'ABCDE', secretHash: 'ab', feedback }])
    expect(await store.lessons('7b')).toHaveLength(1)
    expect(await store.homework.ofClass('7b')).toEqual([])
    await store.close()
  })

  test('of version 1 gets its chains when it is opened, and goes on from them', async () => {
    const old = new DatabaseSync(join(folder, 'gradient-express.db'))
    old.exec(`
      CREATE TABLE room (
        code TEXT PRIMARY KEY, secret_hash TEXT NOT NULL, created_at INTEGER NOT NULL, ended INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE event (
        code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, seq INTEGER NOT NULL, at INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (code, seq)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE checkpoint (
        code TEXT NOT NULL REFERENCES room ON DELETE CASCADE, id TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (code, id)
      ) STRICT;
      CREATE TABLE board (
        code TEXT PRIMARY KEY REFERENCES room ON DELETE CASCADE, pack TEXT NOT NULL, class_code TEXT,
        drop_bits REAL NOT NULL, body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO room VALUES ('ABCDE', 'ab', 1, 0), ('OTHER', 'ab', 1, 0);
      PRAGMA user_version = 1;
    `)
    const insert = old.prepare('INSERT INTO event VALUES (?, ?, ?, ?)')
    const bodies = [1, 2, 3].map((at) => JSON.stringify(dropped(at)))
    for (const code of ['ABCDE', 'OTHER']) for (const [seq, body] of bodies.entries()) insert.run(code, seq, 1, body)
    old.close()
    const store = await openSqliteStore(folder)
    await store.append('ABCDE', 3, dropped(4))
    const log = await store.log('ABCDE')
    expect(log.map(({ body }) => body)).toEqual([...bodies, JSON.stringify(dropped(4))])
    expect(brokenLink(log)).toBeNull()
    expect(brokenLink(await store.log('OTHER'))).toBeNull()
    await store.close()
    await (await openSqliteStore(folder)).close()
  })

  test('of the last version is taken over with all that it holds', async () => {
    copyFileSync('tests/server/persistence/version-5.sqlite', join(folder, 'gradient-express.db'))
    const store = await openSqliteStore(folder)
    const left = { at: 10, type: 'dropped', seat: 's1' }
    const named = [1, 2, 3].map((n) => ({ at: 10 + n, type: 'dropped', seat: `Zoë ${n}` }))
    expect(await store.events('ABCDE')).toEqual([left, ...named])
    expect(brokenLink(await store.log('ABCDE'))).toBeNull()
    expect(await store.room('ABCDE')).toEqual({ ...room('ABCDE', 10), secretHash: 'ab' })
    expect(await store.text('ABCDE')).toBe('a text of its own')
    expect(await store.checkpoint('ABCDE', 'c1')).toEqual(new Uint8Array([1, 2, 3]))
    expect(await store.model('k1')).toEqual(new Uint8Array([7, 8]))
    expect((await store.classBoard('our-class', 9)).map(({ matchCode }) => matchCode)).toEqual(['ENDED'])
    expect(await store.untouchedRooms(30)).toEqual(['ABCDE'])
    const log = await store.log('ENDED')
    expect(await store.looseLogs(99)).toEqual(['ENDED'])
    await store.pack('ENDED')
    await store.append('ENDED', 3, dropped(40))
    await store.close()
    const again = await openSqliteStore(folder)
    expect((await again.log('ENDED')).slice(0, 3)).toEqual(log)
    expect(await again.events('ENDED')).toHaveLength(4)
    await again.close()
  })

  test('whose migration is broken off half-way is as it was, and whole after the next start', async () => {
    const path = join(folder, 'gradient-express.db')
    copyFileSync('tests/server/persistence/version-5.sqlite', path)
    const old = new DatabaseSync(path)
    old.exec('CREATE TABLE packed_log (in_the_way TEXT)')
    await expect(openSqliteStore(folder)).rejects.toThrow(StartupError)
    const tables = old.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE 'migration%'`).all()
    expect(old.prepare('PRAGMA user_version').get()).toEqual({ user_version: 5 })
    expect(tables.length === 0 || old.prepare('SELECT name FROM migration').all().length === 0).toBe(true)
    old.exec('DROP TABLE packed_log')
    old.close()
    const store = await openSqliteStore(folder)
    expect(await store.events('ABCDE')).toHaveLength(4)
    await store.close()
  })

  test('shows where somebody has changed a packed log', async () => {
    const store = await openSqliteStore(folder)
    await store.reserveRoom(room('ABCDE'), dropped(1))
    await store.append('ABCDE', 1, dropped(2))
    await store.pack('ABCDE')
    await store.close()
    const db = new DatabaseSync(join(folder, 'gradient-express.db'))
    const other = brotliCompressSync([dropped(1), dropped(3)].map((event) => JSON.stringify(event)).join('\n'))
    db.prepare('UPDATE packed_log SET bytes = ?').run(other)
    db.close()
    const again = await openSqliteStore(folder)
    expect(brokenLink(await again.log('ABCDE'))).toBe(1)
    await again.close()
  })

  test('that is full answers storage-full and keeps what it had', async () => {
    const store = await openSqliteStore(folder)
    await store.reserveRoom(room('ABCDE'))
    await store.append('ABCDE', 0, dropped(1))
    await store.close()
    const db = new DatabaseSync(join(folder, 'gradient-express.db'))
    db.exec('PRAGMA max_page_count = 20')
    const full = new SqliteStore(db)
    const big = { ...dropped(2), seat: 'x'.repeat(100_000) }
    await expect(full.append('ABCDE', 1, big)).rejects.toMatchObject({ word: 'storage-full' })
    expect(await full.events('ABCDE')).toEqual([dropped(1)])
    await full.append('ABCDE', 1, dropped(2))
    await full.close()
  })
})
