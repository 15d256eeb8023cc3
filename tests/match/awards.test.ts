/** Awards go to what was measured, to all who are level, and to nobody where nothing was. */
import { describe, expect, it } from 'vitest'
import type { Deed, Outcome, RunOutcome, TeamScore } from '../../shared/match/stop.ts'
import { awards } from '../../shared/match/awards.ts'
import { placed } from '../../shared/match/places.ts'
import { standings } from '../../shared/match/standings.ts'
import { storyOf } from '../../shared/match/story.ts'
import { playedRun } from './played-run.ts'
import { smallPack } from './small-world.ts'

const { match } = playedRun('brief')

const run = (change: Partial<RunOutcome>): Outcome => ({
  cards: [],
  deeds: [],
  run: {
    curve: [],
    readBits: null,
    derailments: 0,
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
const did = (...deeds: readonly Deed[]): Outcome => ({ cards: [], deeds, run: null })
const bet = (cards: Outcome['cards']): Outcome => ({ cards, deeds: [], run: null })
const credit = (team: string, mean: number, verdict: 'helped' | 'hurt' | 'too-close') =>
  ({ team, mean, low: mean - 0.1, high: mean + 0.1, seeds: 3, verdict }) as const
const cards = (team: string, saved: readonly number[]): TeamScore[][] =>
  saved.map((bits) => [{ team, bits: 8 - bits, saved: bits, players: 2 }])
const given = (...outcomes: readonly Outcome[]) =>
  awards(match, outcomes).map(({ kind, team, names, figure }) => [kind, team, names.join(' '), figure])

describe('awards', () => {
  it('give cargo only to a team whose interval says that it helped', () => {
    expect(given(run({ credit: [credit('t1', 0.2, 'helped'), credit('t2', 0.9, 'too-close')] }))).toEqual([
      ['cargo', 't1', '', 0.2],
    ])
    expect(given(run({ credit: [credit('t1', -0.4, 'hurt')] }))).toEqual([])
  })

  it('give the forecast to who was nearest to the measured drop, and to nobody before it was measured', () => {
    const forecasts = [
      { seat: 'ann', dropBits: 2, points: 0, ofDrop: 0 },
      { seat: 'ben', dropBits: 4.5, points: 0, ofDrop: 0 },
    ]
    expect(given(run({ forecasts }))).toEqual([['forecast', 't2', 'ben', 0.5]])
    expect(given(run({ forecasts, afterBits: null }))).toEqual([])
  })

  it('are shared by who is level to the last digit that is shown, and counted where they are too many to name', () => {
    const forecasts = ['ann', 'ben', 'cat', 'dan'].map((seat) => ({ seat, dropBits: 4.5, points: 0, ofDrop: 0 }))
    expect(given(run({ forecasts: forecasts.slice(0, 2) }))).toEqual([['forecast', null, 'ann ben', 0.5]])
    expect(awards(match, [run({ forecasts })])).toMatchObject([{ names: [], winners: 4, team: null }])
    const close = [4.5, 4.504, 4.44].map((dropBits, i) => ({
      seat: ['ann', 'cat', 'ben'][i],
      dropBits,
      points: 0,
      ofDrop: 0,
    }))
    expect(given(run({ forecasts: close }))).toEqual([['forecast', 't1', 'ann cat', 0.5]])
  })

  it('give the boldest chip to the best one of each player, with its word unless two words are level', () => {
    const bold = (seat: string, figure: number, word: number): Deed => ({ kind: 'bold', seat, figure, word })
    expect(awards(match, [did(bold('ann', 2, 5), bold('ann', 3, 6), bold('ben', 2.5, 7))])).toMatchObject([
      { kind: 'bold', names: ['ann'], figure: 3, word: 6 },
    ])
    const [level] = awards(match, [did(bold('ann', 3, 5), bold('ben', 3, 7))])
    expect(level).toMatchObject({ names: ['ann', 'ben'] })
    expect(level).not.toHaveProperty('word')
  })

  it('give the labels to the largest share that is right, over all Runs, and the eye to who saw most', () => {
    const labels = (seat: string, figure: number, of: number): Deed => ({ kind: 'labels', seat, figure, of })
    expect(awards(match, [did(labels('ann', 7, 8), labels('ben', 4, 4)), did(labels('ben', 4, 4))])).toMatchObject([
      { kind: 'labels', names: ['ben'], figure: 8, of: 8 },
    ])
    const eye = (seat: string, figure: number): Deed => ({ kind: 'eye', seat, figure })
    expect(given(did(eye('ann', 1), eye('dan', 2)))).toEqual([['eye', 't2', 'dan', 2]])
  })

  it('give the recovery to the whole class, and the rise to the team that saved more in its second half', () => {
    expect(given(did({ kind: 'recovery', seat: null, figure: 2 }))).toEqual([['recovery', null, '', 2]])
    expect(given(bet([...cards('t1', [1, 1, 3, 3]), ...cards('t2', [4, 4, 4.5, 4.5])]))).toEqual([
      ['improved', 't1', '', 2],
    ])
    expect(given(bet(cards('t1', [3, 3, 1, 1])))).toEqual([])
    expect(given(bet(cards('t1', [1, 3])))).toEqual([])
  })

  it('are five at most, and name nobody whom the host removed', () => {
    const all = did(
      { kind: 'bold', seat: 'ann', figure: 2, word: 5 },
      { kind: 'labels', seat: 'ann', figure: 4, of: 4 },
      { kind: 'eye', seat: 'ann', figure: 1 },
      { kind: 'recovery', seat: null, figure: 1 },
    )
    const ran = run({
      forecasts: [{ seat: 'ann', dropBits: 5, points: 0, ofDrop: 0 }],
      credit: [credit('t1', 0.2, 'helped')],
    })
    expect(given(all, ran, bet(cards('t1', [1, 1, 3, 3])))).toHaveLength(5)
    const seats = { ...match.seats, ann: { ...match.seats['ann'], removed: true } }
    expect(awards({ seats }, [all, ran]).flatMap(({ names }) => names)).toEqual([])
  })

  it('wait for the end of the match', () => {
    const game = playedRun('explain')
    expect(standings(game.match, smallPack)).toMatchObject({ awards: [], story: null })
    for (let guard = 0; guard < 5 && game.match.play !== null; guard++) {
      game.must({ type: 'host', command: { kind: 'next' } })
    }
    expect(game.match.play).toBeNull()
    const over = standings(game.match, smallPack)
    expect(over.awards.map(({ kind }) => kind)).toContain('forecast')
    expect(over.story).toMatchObject({ startBits: game.match.board[0].beforeBits, steps: game.match.model.step })
  })
})

describe('places', () => {
  const entries = (figures: readonly number[]) =>
    figures.map((figure, i) => ({ seat: ['ann', 'ben', 'cat', 'dan'][i], figure }))
  const places = (figures: readonly number[], better: 'more' | 'less' = 'more') =>
    placed(match, entries(figures), better).map(({ name, place }) => [name, place])

  it('end at the third, and are shared by who is level', () => {
    expect(places([1, 4, 2, 3])).toEqual([
      ['ben', 1],
      ['dan', 2],
      ['cat', 3],
    ])
    expect(places([4, 4.001, 3, 2])).toEqual([
      ['ann', 1],
      ['ben', 1],
      ['cat', 3],
    ])
    expect(places([1, 1, 1, 1]).map(([, place]) => place)).toEqual([1, 1, 1, 1])
    expect(places([1, 4, 2, 3], 'less')[0]).toEqual(['ann', 1])
  })
})

describe('the story', () => {
  it('goes from the first exam to the last, and tells only what an interval tells', () => {
    const first = run({ cargo: { t1: [[1, 2]] }, derailments: 2, credit: [credit('t1', 0.9, 'too-close')] })
    const last = run({ beforeBits: 3.2, afterBits: 2.5, readBits: 2.1, cargo: { t1: [[1]], t2: [[2]] } })
    const { model } = match
    expect(storyOf({ model }, [first, last])).toEqual({
      startBits: 8,
      endBits: 2.5,
      sentences: 3,
      steps: model.step,
      derailments: 2,
      helped: null,
      readBits: 2.1,
    })
    const helped = run({ credit: [credit('t1', 0.2, 'helped'), credit('t2', 0.4, 'helped')] })
    expect(storyOf({ model }, [helped])?.helped).toEqual({ team: 't2', bits: 0.4 })
    expect(storyOf({ model }, [run({ afterBits: null })])).toBeNull()
    expect(storyOf({ model }, [])).toBeNull()
  })
})
