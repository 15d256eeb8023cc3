/** The room around the game: seats, teams, the host's desk and the bell. */
import type { Audience } from '../../shared/match/view-types.ts'
import { planned, smallRules } from './small-world.ts'
import { finishedOf, view } from './seen.ts'
import { describe, expect, it } from 'vitest'
import { Game } from './game.ts'
import { runOf } from './played-run.ts'

const teamsOf = ({ match }: Game) => Object.fromEntries(Object.values(match.seats).map(({ id, team }) => [id, team]))

const contrast = { stop: 'run', ask: 'contrast', tap: { first: 'ann', second: 'ben' } }

describe('seats', () => {
  it('fill the smallest team first, and take a name once, whatever its case', () => {
    const game = new Game().join('ann', 'ben', 'cat')
    expect(teamsOf(game)).toEqual({ ann: 't1', ben: 't2', cat: 't1' })
    expect(game.take({ type: 'joined', seat: 'x', name: 'ANN', team: null })).toBe('name-taken')
    expect(game.take({ type: 'joined', seat: 'x', name: ' dan', team: null })).toBe('name-length')
    expect(game.take({ type: 'joined', seat: 'x', name: 'a'.repeat(21), team: null })).toBe('name-length')
    expect(game.take({ type: 'joined', seat: 'x', name: 'dan', team: 't7' })).toBe('unknown-team')
    expect(game.take({ type: 'joined', seat: '__proto__', name: 'dan', team: null })).toBe('malformed')
  })

  it('end at the limits of room and team; a removed player makes room', () => {
    const game = new Game({ seatLimit: 4 })
    for (const name of ['a', 'b']) game.must({ type: 'joined', seat: name, name, team: 't1' })
    expect(game.take({ type: 'joined', seat: 'c', name: 'c', team: 't1' })).toBe('team-full')
    game.join('c', 'd')
    expect(game.take({ type: 'joined', seat: 'e', name: 'e', team: null })).toBe('room-full')
    game.must({ type: 'host', command: { kind: 'remove', seat: 'a' } })
    expect(game.take({ type: 'joined', seat: 'e', name: 'e', team: null })).toBeNull()
    expect(game.tap('a', { stop: 'flashcard', ask: 'press', tap: null })).toBe('removed-by-host')
    expect(game.take({ type: 'returned', seat: 'a' })).toBe('removed-by-host')
  })

  it('can be taken at any time until the end, unless the host locks the room', () => {
    const game = new Game({ plan: ['run'] }).join('ann').goTo('train')
    game.join('late')
    game.must({ type: 'host', command: { kind: 'lock', locked: true } })
    expect(game.take({ type: 'joined', seat: 'later', name: 'later', team: null })).toBe('room-locked')
    game.must({ type: 'host', command: { kind: 'lock', locked: false } })
    game.must({ type: 'host', command: { kind: 'end' } })
    expect(game.take({ type: 'joined', seat: 'later', name: 'later', team: null })).toBe('room-ended')
  })

  it('change teams between rounds only', () => {
    const game = new Game({ plan: ['run'] }).join('ann', 'ben')
    expect(game.take({ type: 'team-changed', seat: 'ann', team: 't2' })).toBeNull()
    game.goTo('bet')
    expect(game.take({ type: 'team-changed', seat: 'ann', team: 't1' })).toBe('not-now')
    game.goTo('explain')
    expect(game.take({ type: 'team-changed', seat: 'ann', team: 't1' })).toBeNull()
  })
})

describe('the host', () => {
  it('alone is told who sits there with the same device as another', () => {
    const game = new Game()
    const sit = (seat: string, device: string | null) =>
      game.must({ type: 'joined', seat, name: seat, team: null, ...(device !== null && { device }) })
    for (const [seat, device] of [
      ['ann', 'one'],
      ['ben', 'two'],
      ['cat', 'one'],
      ['dan', null],
      ['eve', null],
    ] as const)
      sit(seat, device)
    const beside = (audience: Audience) =>
      Object.fromEntries(view(game.match, audience, smallRules).roster.map((row) => [row.seat, row.beside ?? null]))
    expect(beside({ role: 'host' })).toEqual({ ann: null, ben: null, cat: 'ann', dan: null, eve: null })
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ann' } })
    expect(beside({ role: 'host' })).toEqual({ ben: null, cat: null, dan: null, eve: null })
    game.must({ type: 'host', command: { kind: 'restore', seat: 'ann' } })
    for (const audience of [{ role: 'projector' }, { role: 'seat', seat: 'cat' }] as const)
      expect(Object.values(beside(audience)).every((name) => name === null)).toBe(true)
  })

  it('evens out teams, moving as few as possible', () => {
    const game = new Game({ teams: 3, seatLimit: 30 })
    for (const seat of ['a', 'b', 'c', 'd', 'e', 'f']) game.must({ type: 'joined', seat, name: seat, team: 't1' })
    game.must({ type: 'host', command: { kind: 'balance' } })
    expect(Object.values(teamsOf(game)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      't1',
      't1',
      't2',
      't2',
      't3',
      't3',
    ])
    expect(game.effects.filter(({ type }) => type === 'tell')).toHaveLength(4)
  })

  it('is told not-now outside the lobby, room-ended after the end, and by a word when a name or seat is wrong', () => {
    const game = new Game({ plan: ['run'] }).join('ann', 'ben')
    expect(game.host({ kind: 'next' })).toBe('not-now')
    expect(game.host({ kind: 'pause' })).toBe('not-now')
    expect(game.host({ kind: 'plan', plan: [], timers: 1 })).toBe('out-of-range')
    expect(game.host({ kind: 'rename', seat: 'ann', name: 'Ben' })).toBe('name-taken')
    expect(game.host({ kind: 'rename', seat: 'eve', name: 'Eve' })).toBe('unknown-seat')
    expect(game.host({ kind: 'start' })).toBeNull()
    expect(game.host({ kind: 'start' })).toBe('not-now')
    expect(game.host({ kind: 'plan', plan: [planned('flashcard')], timers: 1 })).toBe('gone-on')
    expect(game.host({ kind: 'tap', on: contrast })).toBe('not-now')
    game.must({ type: 'host', command: { kind: 'skip' } })
    expect(game.match.stop).toBe(1)
    expect(game.match.jobs).toEqual([])
    expect(game.host({ kind: 'next' })).toBe('room-ended')
    expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })).toBe('room-ended')
  })

  it('leads through the plan, keeping what was played', () => {
    const game = new Game({ plan: ['pile-of-math', 'flashcard', 'run'] }).join('ann')
    game.must({ type: 'host', command: { kind: 'start' } })
    for (const id of ['pile-of-math', 'flashcard', 'run']) {
      expect(game.match.play?.stop).toBe(id)
      game.must({ type: 'host', command: { kind: 'skip' } })
    }
    expect(finishedOf(game.match).map(({ stop }) => stop)).toEqual(['pile-of-math', 'flashcard', 'run'])
  })
})

describe('the bell', () => {
  it('rings at its time, for its phase, and not once more', () => {
    const game = new Game({ plan: ['run'], timers: 2 }).join('ann')
    game.must({ type: 'host', command: { kind: 'start' } })
    const { phase, rings } = game.match.bell
    expect(rings).toBe(game.now + 60_000)
    expect(game.effects).toContainEqual({ type: 'bell', phase, rings })
    game.now = (rings ?? 0) - 101
    expect(game.take({ type: 'rang', phase })).toBe('not-now')
    expect(game.ring()).toBeNull()
    expect(runOf(game).phase).toBe('read')
    expect(game.take({ type: 'rang', phase })).toBe('not-now')
  })

  it('stands still while paused: no taps, no ringing, and the same time left afterwards', () => {
    const game = new Game({ plan: ['run'] }).join('ann').goTo('bet')
    const left = (game.match.bell.rings ?? 0) - game.now
    game.must({ type: 'host', command: { kind: 'pause' } })
    expect(game.match.bell).toMatchObject({ rings: null, left, paused: true })
    expect(game.tap('ann', { stop: 'run', ask: 'bet', tap: { card: 0, racks: {}, words: {} } })).toBe('paused')
    expect(game.host({ kind: 'pause' })).toBe('not-now')
    game.now += 60_000
    expect(game.ring()).toBe('not-now')
    game.must({ type: 'host', command: { kind: 'extend', seconds: 10 } })
    game.must({ type: 'host', command: { kind: 'resume' } })
    expect(game.match.bell.rings).toBe(game.now + left + 10_000)
  })

  it('comes near when everybody present has done what is asked, and takes last changes of mind', () => {
    const game = new Game({ plan: ['run'] }).join('ann', 'ben', 'gone').goTo('bet')
    game.must({ type: 'dropped', seat: 'gone' })
    const bet = { stop: 'run', ask: 'bet', tap: { card: 0, racks: { homes: 2 }, words: {} } } as const
    const set = game.match.bell.rings
    game.tap('ann', bet)
    expect(game.match.bell.rings).toBe(set)
    game.tap('ben', bet)
    expect(game.match.bell.rings).toBe(game.now + 3000)
    game.now += 1000
    expect(game.tap('ben', { ...bet, tap: { ...bet.tap, racks: { homes: 4 } } })).toBeNull()
    expect(game.match.bell.rings).toBe(game.now + 2000)
    game.ring()
    expect(game.tap('ben', bet)).toBe('after-the-bell')
  })

  it('is not set at all when timers are off', () => {
    const game = new Game({ plan: ['run'], timers: null }).join('ann').goTo('exam')
    expect(game.match.bell.rings).toBeNull()
    expect(game.ring()).toBe('not-now')
    expect(game.host({ kind: 'extend', seconds: 10 })).toBe('not-now')
  })
})
