/** Awards go to what was measured, and to nobody where nothing was. */
import { describe, expect, it } from 'vitest'
import type { Outcome, RunOutcome, TeamScore } from '../../shared/activities/activity.ts'
import { awards } from '../../shared/match/awards.ts'
import { standings } from '../../shared/match/standings.ts'
import { playedRun } from './played-run.ts'
import { smallPack } from './small-world.ts'

const { match } = playedRun('brief')

const run = (change: Partial<RunOutcome>): Outcome => ({
  cards: [],
  run: {
    curve: [],
    beforeBits: 8,
    afterBits: 3,
    audited: true,
    noRow: null,
    credit: [],
    creditAudited: true,
    cargo: {},
    forecasts: [],
    ...change,
  },
})
const credit = (team: string, mean: number, verdict: 'helped' | 'hurt' | 'too-close') =>
  ({ team, mean, low: mean - 0.1, high: mean + 0.1, seeds: 3, verdict }) as const
const cards = (team: string, saved: readonly number[]): TeamScore[][] =>
  saved.map((bits) => [{ team, bits: 8 - bits, saved: bits, players: 2 }])
const kinds = (outcome: Outcome) =>
  awards(match, [outcome]).map(({ kind, team, name, bits }) => [kind, team, name, bits])

describe('awards', () => {
  it('give cargo only to a team whose interval says that it helped', () => {
    expect(kinds(run({ credit: [credit('t1', 0.2, 'helped'), credit('t2', 0.9, 'too-close')] }))).toEqual([
      ['cargo', 't1', null, 0.2],
    ])
    expect(kinds(run({ credit: [credit('t1', -0.4, 'hurt')] }))).toEqual([])
  })

  it('give the forecast to who was nearest to the measured drop, and to nobody before it was measured', () => {
    const forecasts = [
      { seat: 'ann', dropBits: 2, points: 0 },
      { seat: 'ben', dropBits: 4.5, points: 0 },
    ]
    expect(kinds(run({ forecasts }))).toEqual([['forecast', 't2', 'ben', 0.5]])
    expect(kinds(run({ forecasts, afterBits: null }))).toEqual([])
  })

  it('give the rise to the team that saved more in its second half', () => {
    const outcome = { cards: [...cards('t1', [1, 1, 3, 3]), ...cards('t2', [4, 4, 4.5, 4.5])], run: null }
    expect(kinds(outcome)).toEqual([['improved', 't1', null, 2]])
    expect(kinds({ cards: cards('t1', [3, 3, 1, 1]), run: null })).toEqual([])
    expect(kinds({ cards: cards('t1', [1, 3]), run: null })).toEqual([])
  })

  it('wait for the end of the match', () => {
    const game = playedRun('explain')
    expect(standings(game.match, smallPack).awards).toEqual([])
    for (let guard = 0; guard < 5 && game.match.activity !== null; guard++) {
      game.must({ type: 'host', command: { kind: 'next' } })
    }
    expect(game.match.activity).toBeNull()
    expect(standings(game.match, smallPack).awards.map(({ kind }) => kind)).toContain('forecast')
  })
})
