/** A host's rehearsal: simulated players sit on real seats, count on no board, and leave the room as new. */
import { describe, expect, it } from 'vitest'
import type { HostCommand } from '../../shared/match/events.ts'
import { replay } from '../../shared/match/table.ts'
import { view } from './seen.ts'
import { Game } from './game.ts'
import type { RunState } from '../../stops/run/types.ts'
import { playedRun, players, runOf } from './played-run.ts'
import { sealedPack, smallRules } from './small-world.ts'
import { stops } from '../../stops/rules.ts'

const rehearse = (players: number): HostCommand => ({ kind: 'rehearse', players })
const end: HostCommand = { kind: 'end-rehearsal' }
const boardRows = ({ log }: Game) => {
  const replayed = new Game({ plan: ['run'] })
  return log.slice(1).flatMap((event) => {
    replayed.now = event.at
    replayed.must(event)
    return replayed.effects.filter(({ type }) => type === 'board')
  })
}

describe('simulated players', () => {
  it('sit down where teams are smallest, named and marked as what they are', () => {
    const game = new Game({ teams: 2 }).join('ann')
    game.must({ type: 'host', command: rehearse(3) })
    const { roster, players } = view(game.match, { role: 'host' }, smallRules)
    expect(players).toEqual({ joined: 4, connected: 4 })
    expect(roster.map(({ name, team, simulated }) => [name, team, simulated])).toEqual([
      ['ann', 't1', false],
      ['Robot Heron', 't2', true],
      ['Robot Marten', 't1', true],
      ['Robot Newt', 't2', true],
    ])
    expect(view(game.match, { role: 'projector' }, smallRules).roster.map(({ simulated }) => simulated)).toContain(true)
  })

  it('take no name and no place that a person has, come in the lobby only, and all or none', () => {
    const game = new Game({ plan: ['run'], seatLimit: 6 })
    game.must({ type: 'joined', seat: 's1', name: 'robot heron', team: null })
    expect(game.host(rehearse(6))).toBe('room-full')
    expect(Object.keys(game.match.seats)).toEqual(['s1'])
    for (const players of [0, 61, 1.5, NaN]) expect(game.host(rehearse(players))).toBe('out-of-range')
    expect(game.host(rehearse(2))).toBeNull()
    expect(game.host(rehearse(2))).toBeNull()
    expect(Object.values(game.match.seats).map(({ name }) => name)).toEqual([
      'robot heron',
      'Robot Marten',
      'Robot Newt',
      'Robot Badger',
      'Robot Wren',
    ])
    game.must({ type: 'host', command: { kind: 'start' } })
    expect(game.host(rehearse(1))).toBe('not-now')
  })

  it('fill a hall of sixty', () => {
    const game = new Game({ teams: 6, seatLimit: 60 })
    expect(game.host(rehearse(60))).toBeNull()
    expect(view(game.match, { role: 'host' }, smallRules).teams.map(({ players }) => players)).toEqual([
      10, 10, 10, 10, 10, 10,
    ])
  })
})

describe('a match with simulated players', () => {
  it('shows its row to the room and gives none to the boards, even after they were removed', () => {
    for (const removed of [false, true]) {
      const game = new Game({ plan: ['run'] }).join(...players)
      game.must({ type: 'host', command: rehearse(1) })
      game.must({ type: 'host', command: { kind: 'start' } })
      if (removed) game.must({ type: 'host', command: { kind: 'remove', seat: 'robot-1' } })
      playedRun('explain', game)
      expect(game.match.board).toHaveLength(1)
      expect(boardRows(game)).toEqual([])
    }
    const real = playedRun('explain')
    expect(boardRows(real)).toMatchObject([{ row: { players: 4 } }])
  })

  it('counts again when they left before anything was played, one by one or all at once', () => {
    const game = new Game({ plan: ['run'] }).join(...players)
    game.must({ type: 'host', command: rehearse(2) })
    game.must({ type: 'host', command: { kind: 'remove', seat: 'robot-1' } })
    game.must({ type: 'host', command: end })
    expect(Object.keys(game.match.seats)).toEqual([...players])
    game.must({ type: 'host', command: { kind: 'start' } })
    playedRun('explain', game)
    expect(boardRows(game)).toHaveLength(1)
  })
})

describe('the end of a rehearsal', () => {
  it.each(['bet', 'train', 'explain'] as const)('in %s leaves the room as new, and people on their seats', (phase) => {
    const game = new Game({ plan: ['run'] }).join(...players)
    const before = game.match
    game.must({ type: 'host', command: rehearse(3) })
    game.must({ type: 'host', command: { kind: 'start' } })
    playedRun(phase, game)
    if (phase === 'explain') game.must({ type: 'host', command: { kind: 'end' } })
    expect(game.host(end)).toBeNull()
    const { nextId, bell, seed, ...after } = game.match
    expect(after).toEqual({ ...before, nextId: undefined, bell: undefined, seed: undefined })
    expect(seed).not.toBe(before.seed)
    expect(nextId).toBeGreaterThan(before.nextId)
    expect(bell).toMatchObject({ rings: null, left: null, paused: false })
    expect(replay(game.log, smallRules)).toEqual(game.match)
    expect(game.host(end)).toBe('not-now')
  })

  const twice = (game: Game) => {
    game.join(...players)
    game.must({ type: 'host', command: rehearse(2) })
    game.must({ type: 'host', command: { kind: 'start' } })
    const rehearsed = runOf(playedRun('explain', game))
    game.must({ type: 'host', command: end })
    game.must({ type: 'host', command: { kind: 'start' } })
    return { rehearsed, played: runOf(playedRun('explain', game)) }
  }

  it('gives the class other cards and tasks than the host has met, and a match that counts', () => {
    const game = new Game({ plan: ['run'] }, 7, sealedPack)
    const { rehearsed, played } = twice(game)
    const words = ({ cards }: RunState) => cards.slice(1).map(({ tokens }) => tokens.join(' '))
    expect(words(played)).not.toHaveLength(0)
    expect(words(played).filter((card) => words(rehearsed).includes(card))).toEqual([])
    expect(played.tasks).not.toEqual(rehearsed.tasks)
    expect(game.match.board).toHaveLength(1)
  })

  it.each(stops.filter(({ id }) => id !== 'pile-of-math').map(({ id }) => id))(
    'deals %s anew, also where a room has no papers of its own',
    (stop) => {
      const game = new Game({ plan: [stop] }).join(...players)
      const dealt = () => {
        game.must({ type: 'host', command: { kind: 'start' } })
        const jobs = game.match.jobs.map(({ id: _id, ...job }) => job)
        const told = JSON.stringify([game.match.play, jobs], (key, value: unknown) => (key === 'waiting' ? 0 : value))
        // Jobs and checkpoints are counted on, and called so.
        return told.replaceAll(/"[cj]\d+"/g, '""')
      }
      game.must({ type: 'host', command: rehearse(2) })
      const rehearsed = dealt()
      game.must({ type: 'host', command: end })
      expect(dealt()).not.toBe(rehearsed)
    },
  )

  it('drops what the lab was still at', () => {
    const game = new Game({ plan: ['run'] }).join('ann')
    game.must({ type: 'host', command: rehearse(2) })
    game.must({ type: 'host', command: { kind: 'start' } })
    const open = game.match.jobs.map(({ id }) => id)
    expect(open.length).toBeGreaterThan(0)
    game.must({ type: 'host', command: end })
    expect(game.effects.flatMap((effect) => (effect.type === 'cancel' ? [effect.jobId] : []))).toEqual(open)
    expect(game.effects).toContainEqual(expect.objectContaining({ type: 'bell', rings: null }))
  })
})
