/** A class that plays again: who may wish for it, and what the next match begins with. */
import { EDITION } from '../../shared/match/edition.ts'
import { stops } from '../../stops/rules.ts'
import { expect, it } from 'vitest'
import { carriedSeats } from '../../shared/match/again.ts'
import { apply } from '../../shared/match/apply.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import type { CarriedOver } from '../../shared/match/types.ts'
import { view } from './seen.ts'
import { matchEventSchema } from '../../shared/protocol/event-schema.ts'
import { Game } from './game.ts'
import { settings, smallPack, smallRules } from './small-world.ts'

function ended(): Game {
  const game = new Game({ plan: ['run'] }).join('ann', 'ben', 'cat', 'dan')
  game.must({ type: 'host', command: { kind: 'move', seat: 'cat', team: 't2' } })
  game.must({ type: 'host', command: { kind: 'remove', seat: 'dan' } })
  game.must({ type: 'host', command: { kind: 'start' } })
  game.must({ type: 'host', command: { kind: 'end' } })
  return game
}

function nextOf(game: Game, change: Partial<CarriedOver> = {}) {
  const again = {
    from: game.match.code,
    first: game.match.first,
    seats: carriedSeats(game.match),
    teams: game.match.teams,
    keptOut: ['Zed'],
    locked: false,
    approve: true,
    ...change,
  }
  const created: MatchEvent = {
    at: 5_000,
    type: 'created',
    edition: EDITION,
    code: 'NEXTS',
    packId: smallPack.id,
    seed: 8,
    settings: settings({ plan: ['run'] }),
    classCode: null,
    again,
  }
  // What a file gives back is what was written into it.
  return apply(null, matchEventSchema(stops).parse(JSON.parse(JSON.stringify(created))), smallRules)
}

it('hears a wish once of each player, after the end and not before', () => {
  const game = new Game({ plan: ['run'] }).join('ann', 'ben')
  expect(game.take({ type: 'wished', seat: 'ann' })).toBe('not-now')
  game.must({ type: 'host', command: { kind: 'start' } })
  expect(game.take({ type: 'wished', seat: 'ann' })).toBe('not-now')
  game.must({ type: 'host', command: { kind: 'end' } })
  for (const seat of ['ann', 'ann', 'ben']) game.must({ type: 'wished', seat })
  expect(game.take({ type: 'wished', seat: 'nobody' })).toBe('unknown-seat')
  expect(view(game.match, { role: 'host' }, smallRules).again).toEqual({
    open: true,
    wishes: 2,
    wished: false,
    next: null,
  })
  expect(view(game.match, { role: 'seat', seat: 'ben' }, smallRules).again.wished).toBe(true)
})

it('tells everybody where the class went on, but no stranger', () => {
  const game = ended()
  expect(new Game().join('ann').take({ type: 'went-on', code: 'NEXTS' })).toBe('not-now')
  expect(game.take({ type: 'went-on', code: game.match.code })).toBe('malformed')
  game.must({ type: 'went-on', code: 'NEXTS' })
  const next = (seat: string) => view(game.match, { role: 'seat', seat }, smallRules).again.next
  expect([next('ann'), next('dan')]).toEqual(['NEXTS', null])
  expect(view(game.match, { role: 'projector' }, smallRules).again.next).toBe('NEXTS')
})

it('never follows a rehearsal: that is ended, and the room is as new', () => {
  const game = new Game({ plan: ['run'] }).join('ann')
  game.must({ type: 'host', command: { kind: 'rehearse', players: 2 } })
  game.must({ type: 'host', command: { kind: 'start' } })
  game.must({ type: 'host', command: { kind: 'end' } })
  expect(game.take({ type: 'wished', seat: 'ann' })).toBe('not-now')
  expect(game.take({ type: 'went-on', code: 'NEXTS' })).toBe('not-now')
  expect(view(game.match, { role: 'host' }, smallRules).again.open).toBe(false)
})

it('begins with the same seats, teams and names, nobody there yet, nothing earned, and who was removed kept out', () => {
  const stepped = nextOf(ended())
  if (!stepped.ok) throw new Error(stepped.reject)
  const { match } = stepped
  expect(Object.values(match.seats).map(({ id, name, team, connected }) => [id, name, team, connected])).toEqual([
    ['ann', 'ann', 't1', false],
    ['ben', 'ben', 't2', false],
    ['cat', 'cat', 't2', false],
    ['dan', 'dan', 't2', false],
  ])
  expect([match.stop, match.from, match.approve, match.keptOut]).toEqual([-1, 'ROOMS', true, ['Zed']])
  const tell = (event: MatchEvent) => apply(match, event, smallRules)
  expect(tell({ at: 6_000, type: 'returned', seat: 'ann' }).ok).toBe(true)
  expect(tell({ at: 6_000, type: 'returned', seat: 'dan' })).toEqual({ ok: false, reject: 'removed-by-host' })
  expect(tell({ at: 6_000, type: 'joined', seat: 's9', name: 'Dan', team: null })).toMatchObject({ ok: false })
})

it('refuses seats that could not have been handed over', () => {
  const seat = { id: 'ann', name: 'ann', team: 't1', removed: false, freed: false, device: null }
  const wrong = [[{ ...seat, team: 't9' }], [{ ...seat, name: '' }], [{ ...seat, id: '__proto__' }], [seat, seat]]
  for (const seats of wrong) expect(nextOf(ended(), { seats })).toEqual({ ok: false, reject: 'malformed' })
})
