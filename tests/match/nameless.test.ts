/** No names on the wall: where a host wants it, no child's name is in any view but the desk's, its own and its team's. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../shared/match/report.ts'
import type { Audience } from '../../shared/match/view-types.ts'
import { view } from '../../shared/match/view.ts'
import type { Game } from './game.ts'
import { playedRun, players } from './played-run.ts'
import { smallRules } from './small-world.ts'

const hide = (game: Game, shown = false) => game.must({ type: 'host', command: { kind: 'names', shown } })
const named = (game: Game, audience: Audience) => {
  const text = JSON.stringify(view(game.match, audience, smallRules))
  return players.filter((name) => text.includes(`"name":"${name}"`) || text.includes(`["${name}"`))
}
const wall: Audience = { role: 'projector' }

describe('a room that names nobody', () => {
  it('has no name on the wall in any phase, and names all again when the host says so', () => {
    for (const phase of ['teach', 'reveal', 'exam', 'explain'] as const) {
      const game = playedRun(phase)
      expect(named(game, wall), phase).not.toEqual([])
      hide(game)
      expect(view(game.match, wall, smallRules).named).toBe(false)
      expect(named(game, wall), phase).toEqual([])
      hide(game, true)
      expect(named(game, wall), phase).not.toEqual([])
    }
  })

  it('tells the winners by their teams, on phones too', () => {
    const game = playedRun('explain')
    game.must({ type: 'host', command: { kind: 'end' } })
    const before = view(game.match, wall, smallRules).standings
    expect(before.players.length).toBeGreaterThan(0)
    expect(before.awards.flatMap(({ names }) => names)).not.toEqual([])
    const hidden = playedRun('explain')
    hide(hidden)
    hidden.must({ type: 'host', command: { kind: 'end' } })
    for (const audience of [wall, { role: 'seat', seat: 'ann' }] as const) {
      const { standings } = view(hidden.match, audience, smallRules)
      expect(standings.players.map(({ name, ...row }) => ({ ...row, name: name === '' }))).toEqual(
        before.players.map((row) => ({ ...row, name: true })),
      )
      expect(new Set(standings.awards.flatMap(({ names }) => names))).toEqual(new Set(['']))
      expect(standings.awards.map(({ kind, team }) => [kind, team])).toEqual(
        before.awards.map(({ kind, team }) => [kind, team]),
      )
    }
  })

  it('goes on naming everybody to the teacher, and a child to itself and its team', () => {
    const game = playedRun('explain')
    hide(game)
    expect(named(game, { role: 'host' })).toEqual(players)
    const mine = view(game.match, { role: 'seat', seat: 'ann' }, smallRules)
    expect(mine.me?.name).toBe('ann')
    expect(mine.roster.map(({ name }) => name)).not.toContain('')
    game.must({ type: 'host', command: { kind: 'end' } })
    const { awards, names } = roomReport(game.match, smallRules, 'key')
    expect(Object.values(names)).toEqual(players)
    expect(awards.flatMap((award) => award.names)).not.toContain('')
  })
})
