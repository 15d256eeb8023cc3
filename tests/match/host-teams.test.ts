/** What the host does with teams, in the lobby and between rounds. */
import { describe, expect, it } from 'vitest'
import { MOST_TEAMS } from '../../shared/match/limits.ts'
import { replay } from '../../shared/match/table.ts'
import { Game } from './game.ts'
import { smallRules } from './small-world.ts'

const names = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay', 'gil'] as const
const lobby = (teams = 3) => new Game({ teams, seatLimit: 30, plan: ['run'] }).join(...names)
const seating = ({ match }: Game) => Object.values(match.seats).map(({ team }) => team)
const sizes = (game: Game) =>
  game.match.teams.map(({ id }) => seating(game).filter((team) => team === id).length).toSorted((a, b) => a - b)
const ids = ({ match }: Game) => match.teams.map(({ id }) => id)
const told = ({ effects }: Game) => effects.filter((each) => each.type === 'tell' && each.word === 'moved').length

describe('teams', () => {
  it('are added up to the most, each with the first style that is free', () => {
    const game = lobby()
    expect(game.host({ kind: 'remove-team', team: 't1' })).toBeNull()
    for (const team of ['t1', 't4', 't5', 't6']) {
      expect(game.host({ kind: 'add-team' })).toBeNull()
      expect(ids(game)).toContain(team)
    }
    expect(ids(game)).toEqual(['t1', 't2', 't3', 't4', 't5', 't6'])
    expect(game.host({ kind: 'add-team' })).toBe('out-of-range')
    expect(game.match.teams).toHaveLength(MOST_TEAMS)
  })

  it('are removed in the lobby, down to one, and nobody is left without a seat', () => {
    const game = lobby()
    expect(game.host({ kind: 'remove-team', team: 't9' })).toBe('unknown-team')
    expect(game.host({ kind: 'remove-team', team: 't2' })).toBeNull()
    expect(told(game)).toBe(2)
    expect(sizes(game)).toEqual([3, 4])
    expect(game.host({ kind: 'remove-team', team: 't1' })).toBeNull()
    expect(sizes(game)).toEqual([7])
    expect(game.host({ kind: 'remove-team', team: 't3' })).toBe('out-of-range')
    game.must({ type: 'host', command: { kind: 'add-team' } })
    game.must({ type: 'host', command: { kind: 'start' } })
    // What it has earned would go with it.
    expect(game.host({ kind: 'remove-team', team: 't1' })).toBe('not-now')
  })

  it('take who was removed or away along when they go, so that a way back leads somewhere', () => {
    const game = lobby()
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
    game.must({ type: 'dropped', seat: 'eve' })
    game.must({ type: 'host', command: { kind: 'remove-team', team: 't2' } })
    expect(seating(game)).not.toContain('t2')
    expect(game.host({ kind: 'restore', seat: 'ben' })).toBeNull()
    expect(game.take({ type: 'returned', seat: 'eve' })).toBeNull()
  })

  it('are called as the host says, once each, and get their own name back', () => {
    const game = lobby()
    const call = (team: string, name: string) => game.host({ kind: 'name-team', team, name })
    expect(call('t1', 'Red Pandas')).toBeNull()
    expect(call('t2', 'red pandas')).toBe('name-taken')
    expect(call('t2', 'x'.repeat(21))).toBe('name-length')
    expect(call('t2', ' x')).toBe('name-length')
    expect(call('t9', 'Nobody')).toBe('unknown-team')
    game.goTo('bet')
    expect(call('t2', 'Bears')).toBeNull()
    expect(game.match.teams.map(({ name }) => name)).toEqual(['Red Pandas', 'Bears', ''])
    expect(call('t1', '')).toBeNull()
    expect(call('t3', '')).toBeNull()
    expect(game.match.teams.map(({ name }) => name)).toEqual(['', 'Bears', ''])
  })

  it('are mixed evenly, otherwise each time, and the same again from the log', () => {
    const game = lobby()
    const before = seating(game)
    const seen = new Set<string>()
    for (let turn = 0; turn < 8; turn++) {
      const earlier = seating(game)
      game.must({ type: 'host', command: { kind: 'mix' } })
      expect(sizes(game)).toEqual([2, 2, 3])
      expect(told(game)).toBe(seating(game).filter((team, i) => team !== earlier[i]).length)
      seen.add(seating(game).join())
    }
    expect(seen.size).toBeGreaterThan(4)
    expect(seen).not.toEqual(new Set([before.join()]))
    expect(replay(game.log, smallRules)).toEqual(game.match)
  })

  it('stay as they are where the stop says so', () => {
    const game = lobby().goTo('bet')
    for (const kind of ['add-team', 'mix', 'balance'] as const) expect(game.host({ kind })).toBe('not-now')
    game.goTo('explain')
    for (const kind of ['add-team', 'mix', 'balance'] as const) expect(game.host({ kind })).toBeNull()
  })
})
