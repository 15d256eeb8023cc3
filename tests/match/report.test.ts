import { describe, expect, it } from 'vitest'
import type { RunResult } from '../../stops/run/outcome.ts'
import { report, roomReport } from '../../shared/match/report.ts'
import { standings } from '../../shared/match/standings.ts'
import { playedRun, runOf } from './played-run.ts'
import { smallRules } from './small-world.ts'

describe('the report', () => {
  it('says of teams what the standings say, and of a stop what it measured', () => {
    const game = playedRun('explain')
    const all = report(game.match, smallRules)
    const { players, teams } = all
    expect(teams.map(({ team, bitsSaved, cards }) => ({ team, bitsSaved, cards }))).toEqual(
      standings(game.match, smallRules).teams,
    )
    const { exam } = runOf(game)
    expect(players.map(({ name, cards }) => [name, cards])).toEqual(
      ['ann', 'ben', 'cat', 'dan'].map((name) => [name, 6]),
    )
    expect(all).not.toHaveProperty('runs')
    const { stops } = roomReport(game.match, smallRules, 'nobody')
    expect(stops.map(({ stop }) => stop)).toEqual(['run'])
    expect(stops[0].result).toMatchObject({
      cargo: runOf(game).cargo,
      credit: exam.credit,
      beforeBits: exam.before?.bits,
      afterBits: exam.after?.bits,
      audited: true,
    })
  })

  it('keeps a Run that is over, and leaves out players whom the host removed', () => {
    const game = playedRun('explain')
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
    game.must({ type: 'host', command: { kind: 'end' } })
    const { players } = report(game.match, smallRules)
    const { stops } = roomReport(game.match, smallRules, 'nobody')
    expect(players.map(({ name }) => name)).toEqual(['ann', 'cat', 'dan'])
    expect((stops[0].result as RunResult).forecasts).toHaveLength(4)
  })
})
