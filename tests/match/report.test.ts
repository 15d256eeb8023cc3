import { describe, expect, it } from 'vitest'
import { report } from '../../shared/match/report.ts'
import { standings } from '../../shared/match/standings.ts'
import { playedRun, runOf } from './played-run.ts'
import { smallPack } from './small-world.ts'

describe('the report', () => {
  it('says of teams what the standings say, with what they taught and what it was worth', () => {
    const game = playedRun('explain')
    const { players, teams, runs } = report(game.match, smallPack)
    expect(teams.map(({ team, bitsSaved, cards }) => ({ team, bitsSaved, cards }))).toEqual(
      standings(game.match, smallPack).teams,
    )
    const { cargo, exam } = runOf(game)
    for (const { team, sentences, credit } of teams) {
      expect(sentences).toBe(cargo[team].length)
      expect(credit).toEqual(exam.credit?.find((one) => one.team === team))
      expect(credit?.seeds).toBe(3)
    }
    expect(players.map(({ name, cards }) => [name, cards])).toEqual(
      ['ann', 'ben', 'cat', 'dan'].map((name) => [name, 6]),
    )
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({ beforeBits: exam.before?.bits, afterBits: exam.after?.bits, audited: true })
  })

  it('keeps a Run that is over, and leaves out players whom the host removed', () => {
    const game = playedRun('explain')
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
    game.must({ type: 'host', command: { kind: 'end' } })
    const { players, runs } = report(game.match, smallPack)
    expect(players.map(({ name }) => name)).toEqual(['ann', 'cat', 'dan'])
    expect(runs[0].forecasts).toHaveLength(4)
  })
})
