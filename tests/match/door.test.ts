/** Who may take a seat, who gives it up, and who comes back: the rules of the door. */
import { describe, expect, it } from 'vitest'
import { report } from '../../shared/match/report.ts'
import { replay } from '../../shared/match/table.ts'
import { view } from './seen.ts'
import { Game } from './game.ts'
import { playedRun } from './played-run.ts'
import { smallRules } from './small-world.ts'

const joins = (game: Game, seat: string, more: { device?: string; letIn?: true; name?: string; team?: string } = {}) =>
  game.take({ type: 'joined', seat, name: seat, team: null, ...more })
const hostView = ({ match }: Game) => view(match, { role: 'host' }, smallRules)
const names = (game: Game) => hostView(game).roster.map(({ name }) => name)

describe('a door where the host is asked', () => {
  it('lets in whom the host says yes to, and everybody who has a seat', () => {
    const game = new Game().join('ann')
    game.must({ type: 'host', command: { kind: 'approve', approve: true } })
    expect(joins(game, 'ben')).toBe('at-the-door')
    expect(joins(game, 'ben', { letIn: true })).toBeNull()
    game.must({ type: 'dropped', seat: 'ann' })
    expect(game.take({ type: 'returned', seat: 'ann' })).toBeNull()
    game.must({ type: 'host', command: { kind: 'approve', approve: false } })
    expect(joins(game, 'cat')).toBeNull()
    expect(replay(game.log, smallRules)).toEqual(game.match)
  })
})

describe('a seat that is given up', () => {
  it('takes no place and no name, and comes back with its owner and all points', () => {
    const game = playedRun('explain')
    const points = game.match.seats['ben']
    game.must({ type: 'dropped', seat: 'ben' })
    expect(game.take({ type: 'freed', seats: ['ann'] })).toBe('not-now')
    expect(game.take({ type: 'freed', seats: [] })).toBe('not-now')
    game.must({ type: 'host', command: { kind: 'free-away' } })
    expect(game.host({ kind: 'free-away' })).toBe('not-now')
    expect(names(game)).not.toContain('ben')
    expect(hostView(game).players).toEqual({ joined: 3, connected: 3 })
    expect(view(game.match, { role: 'seat', seat: 'ben' }, smallRules).role).toBe('stranger')
    expect(game.tap('ben', { stop: 'run', ask: 'explain', tap: 'I am not here' })).toBe('unknown-seat')
    expect(report(game.match, smallRules).players.map(({ name }) => name)).toContain('ben')
    game.must({ type: 'returned', seat: 'ben' })
    expect(game.match.seats['ben']).toEqual(points)
  })

  it('leaves no row in the report when nobody ever did anything on it', () => {
    const game = playedRun('explain').join('ghost')
    game.must({ type: 'dropped', seat: 'ghost' })
    game.must({ type: 'freed', seats: ['ghost'] })
    expect(report(game.match, smallRules).players.map(({ name }) => name)).not.toContain('ghost')
  })

  it('waits for a place like anybody, and for its name', () => {
    const game = new Game({ seatLimit: 2 }).join('ann', 'ben')
    game.must({ type: 'dropped', seat: 'ann' })
    game.must({ type: 'freed', seats: ['ann'] })
    game.join('cat')
    expect(game.take({ type: 'returned', seat: 'ann' })).toBe('room-full')
    game.must({ type: 'host', command: { kind: 'seats', limit: 4 } })
    game.must({ type: 'joined', seat: 'other', name: 'Ann', team: null })
    expect(game.take({ type: 'returned', seat: 'ann' })).toBe('name-taken')
    game.must({ type: 'host', command: { kind: 'rename', seat: 'other', name: 'Anna' } })
    expect(game.take({ type: 'returned', seat: 'ann' })).toBeNull()
  })
})

describe('a removed player', () => {
  it('stays out with the same device or the same name, until the host lets in or takes the removal back', () => {
    const game = new Game()
    joins(game, 'bo', { device: 'phone of bo' })
    game.must({ type: 'host', command: { kind: 'remove', seat: 'bo' } })
    expect(hostView(game).out).toEqual([{ seat: 'bo', name: 'bo' }])
    expect(view(game.match, { role: 'projector' }, smallRules).out).toEqual([])
    expect(joins(game, 'somebody else', { device: 'phone of bo' })).toBe('malformed')
    expect(joins(game, 'x', { name: 'somebody else', device: 'phone of bo' })).toBe('removed-by-host')
    expect(joins(game, 'x', { name: 'BO', device: 'another phone' })).toBe('removed-by-host')
    expect(joins(game, 'ann', { device: 'phone of ann' })).toBeNull()
    expect(joins(game, 'x', { name: 'somebody else', device: 'phone of bo', letIn: true })).toBeNull()
    expect(game.host({ kind: 'restore', seat: 'ann' })).toBe('not-now')
    expect(game.host({ kind: 'restore', seat: '__proto__' })).toBe('unknown-seat')
    expect(game.host({ kind: 'restore', seat: 'bo' })).toBeNull()
    expect(game.take({ type: 'returned', seat: 'bo' })).toBeNull()
    expect(replay(game.log, smallRules)).toEqual(game.match)
  })

  it('may be one of many', () => {
    const game = new Game().join('ann', 'x1', 'x2', 'x3')
    expect(game.host({ kind: 'remove-many', seats: ['x1', 'x2', 'nobody', 'x2'] })).toBeNull()
    expect(game.effects.filter(({ type }) => type === 'tell')).toHaveLength(2)
    expect(names(game)).toEqual(['ann', 'x3'])
    expect(game.host({ kind: 'remove-many', seats: ['x1', 'nobody'] })).toBe('unknown-seat')
  })
})

describe('the number of seats', () => {
  it('is changed at any time, up to what was measured, and puts nobody out', () => {
    const game = new Game({ seatLimit: 2 }).join('ann', 'ben')
    expect(joins(game, 'cat')).toBe('room-full')
    for (const limit of [0, 1, 301, 2.5, Number.NaN]) expect(game.host({ kind: 'seats', limit })).toBe('out-of-range')
    game.must({ type: 'host', command: { kind: 'seats', limit: 3 } })
    expect(joins(game, 'cat')).toBeNull()
    expect(hostView(game).seatLimit).toBe(3)
  })
})

it('folds a log of before: no device, nobody let in, no word of approval', () => {
  const game = new Game().join('ann', 'ben')
  game.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
  game.must({ type: 'host', command: { kind: 'lock', locked: true } })
  expect(Object.keys(game.log[1] ?? {}).toSorted()).toEqual(['at', 'name', 'seat', 'team', 'type'])
  expect(replay(game.log, smallRules)).toMatchObject({ approve: false, seats: { ann: { freed: false, device: null } } })
})
