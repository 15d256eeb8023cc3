/** Everything a person can get wrong, over a real line: a word comes back, the line stays, and nothing is lost. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CLOSED_FOR_GOOD } from '../../../server/rooms/seats.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let code: string
let secret: string
let host: Guest
let ada: Guest
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
beforeEach(async () => {
  ;({ code, secret } = await openRoom(server.port, { plan: ['run'], teams: 2, seatLimit: 2 }))
  host = await Guest.join(server.port, code, { as: 'host', secret })
  ada = await Guest.player(server.port, code, 'Ada')
})

/** Plays up to the first card. */
async function toBets() {
  await host.ask('host', { kind: 'start' })
  const phase = () => (ada.view?.play?.stop === 'run' ? ada.view.play.phase : null)
  for (let i = 0; i < 3 && phase() !== 'bet'; i++) {
    await host.ask('host', { kind: 'next' })
    await ada.until(() => ada.view?.phase.number === host.view?.phase.number)
  }
  await ada.until(() => phase() === 'bet')
}

/** Whether the line still works. */
async function stillThere(guest: Guest) {
  expect(await guest.ask('team', { team: guest.view?.me?.team })).toBeOneOf([null, 'not-now'])
}

test('an unknown code, options that make no sense, and a wrong secret', async () => {
  await expect(Guest.player(server.port, 'ZZZZZ', 'Cy')).rejects.toThrow('unknown-code')
  await expect(Guest.join(server.port, code, { as: 'captain' } as never)).rejects.toThrow('malformed')
  await expect(Guest.join(server.port, code, { as: 'host', secret: 'guessed' })).rejects.toThrow('not-the-host')
})

test('a full room, a locked room, a taken and a forbidden name, an unknown team', async () => {
  await expect(Guest.player(server.port, code, ' ada ')).rejects.toThrow('name-taken')
  await expect(Guest.player(server.port, code, 'f.u.c.k')).rejects.toThrow('name-not-allowed')
  await expect(Guest.player(server.port, code, 'Аdа')).rejects.toThrow('name-taken')
  await expect(Guest.player(server.port, code, '\u3164\u115f')).rejects.toThrow('name-letters')
  await expect(Guest.player(server.port, code, 'x'.repeat(30))).rejects.toThrow('name-length')
  await expect(Guest.player(server.port, code, 'Bo', 'nowhere')).rejects.toThrow('unknown-team')
  await host.ask('host', { kind: 'lock', locked: true })
  await expect(Guest.player(server.port, code, 'Bo')).rejects.toThrow('room-locked')
  await host.ask('host', { kind: 'lock', locked: false })
  const bo = await Guest.player(server.port, code, '')
  expect(bo.view?.me?.name).toMatch(/^\w+ \w+$/)
  await expect(Guest.player(server.port, code, 'Cy')).rejects.toThrow('room-full')
})

test('two people who take the same name at the same moment: one gets it', async () => {
  const { code } = await openRoom(server.port)
  const both = await Promise.allSettled(['Zoé', 'zoe'].map((name) => Guest.player(server.port, code, name)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('bets that are none: too many chips, negative ones, words and racks that are not there', async () => {
  await toBets()
  const bet = (racks: Record<string, number>, words: Record<string, number> = {}) =>
    ada.ask('play', { stop: 'run', ask: 'bet', tap: { card: 0, racks, words } })
  const pack = await (await fetch(`http://127.0.0.1:${server.port}/api/packs/town/table`)).json()
  const rack: string = pack.racks[0].id
  expect(await bet({ [rack]: 21 })).toBe('too-many-chips')
  expect(await bet({ [rack]: -1 })).toBe('negative-chips')
  expect(await bet({ nowhere: 3 })).toBe('unknown-rack')
  expect(await bet({}, { 99999: 3 })).toBe('unknown-word')
  expect(await bet({ [rack]: 1.5 })).toBe('malformed')
  // Each stop reads its own taps: what another one asks, or none, is not asked here.
  expect(await ada.ask('play', { stop: 'run', ask: 'bet' })).toBe('malformed')
  expect(await ada.ask('play', { stop: 'run', ask: 'dose', tap: 1 })).toBe('malformed')
  expect(await ada.ask('play', { stop: 'flashcard', ask: 'dose', tap: 1 })).toBe('not-now')
  expect(await ada.ask('play', { stop: 'nowhere', ask: 'dose', tap: 1 })).toBe('not-now')
  expect(await bet({ [rack]: 7 })).toBeNull()
  expect(await bet({ [rack]: 21 })).toBe('too-many-chips')
  expect(ada.view?.play).toMatchObject({ bet: { mine: { racks: { [rack]: 7 } } } })
  await host.ask('host', { kind: 'next' })
  expect(await bet({ [rack]: 1 })).toBe('after-the-bell')
  await host.ask('host', { kind: 'pause' })
  expect(await bet({ [rack]: 1 })).toBe('paused')
})

test('malformed, oversized and unknown messages', async () => {
  for (const payload of [
    undefined,
    null,
    7,
    'bet',
    [],
    {},
    { stop: 'run' },
    { stop: 'run', ask: 'crank', more: 1 },
    { kind: 'shout', text: 'hey' },
  ]) {
    expect(await ada.ask('play', payload)).toBe('malformed')
  }
  expect(await ada.ask('play', { stop: 'run', ask: 'explain', tap: 'x'.repeat(20_000) })).toBe('too-large')
  await expect(ada.room.request('dance', {})).rejects.toMatchObject({ name: 'no_handler' })
  ada.room.send('play', { stop: 'run', ask: 'crank' })
  ada.room.send('dance', { away: true })
  await ada.until(() => ada.words.length === 2)
  expect(ada.words).toEqual([
    { word: 'malformed', final: false },
    { word: 'malformed', final: false },
  ])
  await stillThere(ada)
})

test('what is far too heavy is answered with a word, and the line stays', async () => {
  // The browser trains Flashcard's base from the start.
  const room = await openRoom(server.port, { plan: ['flashcard'] })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  await host.ask('labReady', { ready: true, visible: true, engine: 'x', msPerStep: 2, trouble: null })
  await host.ask('host', { kind: 'start' })
  await host.until(() => host.jobs.length > 0)
  const jobId = host.jobs[0]?.id
  const claim = (points: unknown[]) => ({
    result: { jobId, kind: 'train', to: 'c1', nextStep: 1, ended: 'done', points },
  })
  const nothings = (count: number) => Array.from({ length: count }, () => ({}))
  expect(await host.ask('labDone', claim(nothings(300_000)))).toBe('too-large')
  expect(await host.ask('labProgress', { jobId, done: 1, all: 1, points: nothings(120_000) })).toBe('too-large')
  expect(await host.ask('labDone', claim(nothings(50_000)))).toBe('report-refused')
  expect(await ada.ask('play', nothings(3_000_000))).toBe('too-large')
  await stillThere(ada)
  expect(await host.ask('host', { kind: 'pause' })).toBeNull()
})

test('a flood is stopped by seat, and the seat beside it plays on', async () => {
  const bo = await Guest.player(server.port, code, 'Bo')
  const answers = await Promise.all(Array.from({ length: 100 }, () => ada.ask('play', { stop: 'run', ask: 'crank' })))
  expect(answers.filter((word) => word === 'too-fast').length).toBeGreaterThan(20)
  expect(answers[0]).toBe('not-now')
  await stillThere(bo)
  expect(ada.room.connection.isOpen).toBe(true)
})

test('a host’s commands and reports from a player, and a player’s taps from a host', async () => {
  expect(await ada.ask('host', { kind: 'end' })).toBe('not-the-host')
  expect(await ada.ask('labDone', { result: {} })).toBe('not-the-host')
  expect(await ada.ask('labReady', { ready: true, visible: true, engine: 'x', msPerStep: 1, trouble: null })).toBe(
    'not-the-host',
  )
  expect(await host.ask('play', { stop: 'run', ask: 'crank' })).toBe('not-a-player')
  const projector = await Guest.join(server.port, code, { as: 'projector' })
  expect(await projector.ask('host', { kind: 'start' })).toBe('not-the-host')
  expect(await host.ask('labDone', { result: { jobId: 'j1' } })).toBe('unknown-job')
  expect(host.view?.stop).toBe(-1)
})

test('a second host tab: the newest wins, the older one is told and closed', async () => {
  const newer = await Guest.join(server.port, code, { as: 'host', secret })
  expect(await host.closed).toBe(CLOSED_FOR_GOOD)
  expect(host.words).toContainEqual({ word: 'opened-elsewhere', final: true })
  expect(await newer.ask('host', { kind: 'lock', locked: true })).toBeNull()
})

test('a new name that the host gives must be legible, and its owner is told', async () => {
  const seat = ada.view?.me?.seat
  expect(await host.ask('host', { kind: 'rename', seat, name: '\u3164' })).toBe('name-length')
  expect(await host.ask('host', { kind: 'rename', seat, name: '<i>' })).toBe('name-letters')
  expect(await host.ask('host', { kind: 'rename', seat, name: 'Augusta' })).toBeNull()
  await ada.until(() => ada.words.length > 0 && ada.view?.me?.name === 'Augusta')
  expect(ada.words).toEqual([{ word: 'renamed', final: false }])
})

test('who was removed is told, closed, and cannot come back with the old token', async () => {
  await host.ask('host', { kind: 'remove', seat: ada.view?.me?.seat })
  expect(await ada.closed).toBe(CLOSED_FOR_GOOD)
  expect(ada.words).toEqual([{ word: 'removed-by-host', final: true }])
  const back = Guest.join(server.port, code, { as: 'return', token: ada.welcome?.token ?? '' })
  await expect(back).rejects.toThrow('removed-by-host')
})
