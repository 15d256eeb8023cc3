/** Awards go to what was measured, to all who are level, and to nobody where nothing was. */
import { awardText } from '../../client/ui/award-text.ts'
import '../../stops/run/face/ending.ts'
import { stateOf } from './seen.ts'
import { describe, expect, it } from 'vitest'
import type { Deed, Outcome, TeamScore } from '../../shared/match/stop.ts'
import { awards } from '../../shared/match/awards.ts'
import { placed } from '../../shared/match/places.ts'
import { standings } from '../../shared/match/standings.ts'
import { runAwards, runDeeds } from '../../stops/run/deeds.ts'
import { runStory } from '../../stops/run/story.ts'
import type { RunState } from '../../stops/run/types.ts'
import { playedRun, runOf } from './played-run.ts'
import { smallPack, smallRules } from './small-world.ts'

const { match } = playedRun('brief')

const measured = runOf(playedRun('explain'))
/** A Run that was measured, with nothing done by anybody unless it is said. */
function run({
  train,
  ...exam
}: Partial<RunState['exam']> & { readonly train?: Partial<RunState['train']> }): RunState {
  return {
    ...measured,
    bets: measured.bets.map(() => ({})),
    labels: {},
    forecasts: {},
    cargo: {},
    train: { ...measured.train, derailments: [], ...train },
    exam: {
      ...measured.exam,
      before: { bits: 8, keyBits: 8 },
      after: { bits: 3, keyBits: 3 },
      credit: [],
      recall: { before: null, after: null },
      ...exam,
    },
  }
}
const did = (...deeds: readonly Deed[]): Outcome => ({ cards: [], deeds, result: null })
const of = (state: RunState): Outcome => did(...runDeeds(state, smallPack))
const bet = (cards: Outcome['cards']): Outcome => ({ cards, deeds: [], result: null })
const ofSeat = (award: string, seat: string, figure: number, more: Partial<Deed> = {}): Deed => ({
  award,
  seat,
  team: null,
  figure,
  ...more,
})
const off = (...bits: readonly number[]) =>
  did(...bits.map((figure, i) => ofSeat('forecast', ['ann', 'ben', 'cat', 'dan'][i], figure)))
const credit = (team: string, mean: number, verdict: 'helped' | 'hurt' | 'too-close') =>
  ({ team, mean, low: mean - 0.1, high: mean + 0.1, seeds: 3, verdict }) as const
const cards = (team: string, saved: readonly number[]): TeamScore[][] =>
  saved.map((bits) => [{ team, bits: 8 - bits, saved: bits, players: 2 }])
const given = (...outcomes: readonly Outcome[]) =>
  awards(match, outcomes, runAwards).map(({ kind, team, names, figure }) => [kind, team, names.join(' '), figure])

describe('awards', () => {
  it('give cargo only to a team whose interval says that it helped, and more than any other', () => {
    expect(given(of(run({ credit: [credit('t1', 0.3, 'helped'), credit('t2', 0.05, 'too-close')] })))).toEqual([
      ['cargo', 't1', '', 0.3],
    ])
    // Chance alone could turn these two round.
    expect(given(of(run({ credit: [credit('t1', 2.4, 'helped'), credit('t2', 2.55, 'helped')] })))).toEqual([])
    expect(given(of(run({ credit: [credit('t1', -0.4, 'hurt')] })))).toEqual([])
  })

  it('give the forecast to who was nearest to the measured drop, and to nobody before it was measured', () => {
    const forecasts = { ann: { dropBits: 2, firstFlip: -1 }, ben: { dropBits: 4.5, firstFlip: -1 } }
    expect(given(of({ ...run({}), forecasts }))).toEqual([['forecast', 't2', 'ben', 0.5]])
    expect(given(of({ ...run({ after: null }), forecasts }))).toEqual([])
  })

  it('are shared by who is level to the last digit that is shown, and counted where they are too many to name', () => {
    expect(given(off(0.5, 0.5))).toEqual([['forecast', null, 'ann ben', 0.5]])
    const five = { seats: { ...match.seats, eve: { ...match.seats['dan'], id: 'eve', name: 'eve' } } }
    const level = [...off(0.5, 0.5, 0.5, 0.5).deeds, ofSeat('forecast', 'eve', 2)]
    expect(awards(five, [did(...level)], runAwards)).toMatchObject([{ names: [], winners: 4, team: null }])
    expect(given(off(0.5, 0.56, 0.496))).toEqual([['forecast', 't1', 'ann cat', 0.5]])
  })

  it('are shared by teams that are level to the last digit that is shown', () => {
    const ofTeam = (team: string, figure: number): Deed => ({ award: 'cargo', seat: null, team, figure })
    const best = (...deeds: readonly Deed[]) => awards(match, [did(...deeds)], runAwards)[0]
    const level = best(ofTeam('t1', 2.091), ofTeam('t2', 2.094), ofTeam('t3', 1))
    expect(level).toMatchObject({ team: null, teams: ['t1', 't2'], names: [], winners: 0 })
    expect(level && awardText(match.teams, level, []).title).toMatch(/: Otters · Kites$/)
    const alone = best(ofTeam('t1', 2.08), ofTeam('t2', 2.09))
    expect(alone).toMatchObject({ team: 't2' })
    expect(alone).not.toHaveProperty('teams')
  })

  it('are for nobody where all of many are level: that tells nothing', () => {
    expect(given(off(0.5, 0.5, 0.5, 0.5))).toEqual([])
  })

  it('give the boldest chip to the best one of each player, with its word unless two words are level', () => {
    const bold = (seat: string, figure: number, word: number) => ofSeat('bold', seat, figure, { word })
    expect(awards(match, [did(bold('ann', 2, 5), bold('ann', 3, 6), bold('ben', 2.5, 7))], runAwards)).toMatchObject([
      { kind: 'bold', names: ['ann'], figure: 3, word: 6 },
    ])
    const [level] = awards(match, [did(bold('ann', 3, 5), bold('ben', 3, 7))], runAwards)
    expect(level).toMatchObject({ names: ['ann', 'ben'] })
    expect(level).not.toHaveProperty('word')
  })

  it('give the labels to the largest share that is right, over all Runs, and the eye to who saw most', () => {
    const labels = (seat: string, figure: number, of: number) => ofSeat('labels', seat, figure, { of })
    expect(
      awards(match, [did(labels('ann', 7, 8), labels('ben', 4, 4)), did(labels('ben', 4, 4))], runAwards),
    ).toMatchObject([{ kind: 'labels', names: ['ben'], figure: 8, of: 8 }])
    expect(given(did(ofSeat('eye', 'ann', 1), ofSeat('eye', 'dan', 2)))).toEqual([['eye', 't2', 'dan', 2]])
  })

  it('give the recovery to the whole class, and the rise to the team that saved more in its second half', () => {
    expect(given(did({ award: 'recovery', seat: null, team: null, figure: 2 }))).toEqual([['recovery', null, '', 2]])
    expect(given(bet([...cards('t1', [1, 1, 3, 3]), ...cards('t2', [4, 4, 4.5, 4.5])]))).toEqual([
      ['improved', 't1', '', 2],
    ])
    expect(given(bet(cards('t1', [3, 3, 1, 1])))).toEqual([])
    expect(given(bet(cards('t1', [1, 3])))).toEqual([])
    // Another stop pays for another thing: bits of chips there, bits downhill here.
    expect(given(bet(cards('t1', [1, 1])), bet(cards('t1', [3, 3])))).toEqual([])
    // Too little to be told from chance; and from worse than blind guessing to less of that is no rise.
    expect(given(bet(cards('t1', [1, 1, 1.2, 1.2])))).toEqual([])
    expect(given(bet(cards('t1', [-3, -3, -1, -1])))).toEqual([])
  })

  it('are five at most, and name nobody whom the host removed', () => {
    const all = did(
      ofSeat('bold', 'ann', 2, { word: 5 }),
      ofSeat('labels', 'ann', 4, { of: 4 }),
      ofSeat('eye', 'ann', 1),
      { award: 'recovery', seat: null, team: null, figure: 1 },
    )
    const ran = did(ofSeat('forecast', 'ann', 0), { award: 'cargo', seat: null, team: 't1', figure: 0.2 })
    expect(given(all, ran, bet(cards('t1', [1, 1, 3, 3])))).toHaveLength(5)
    const seats = { ...match.seats, ann: { ...match.seats['ann'], removed: true } }
    expect(awards({ seats }, [all, ran], runAwards).flatMap(({ names }) => names)).toEqual([])
  })

  it('wait for the end of the match', () => {
    const game = playedRun('explain')
    expect(standings(game.match, smallRules)).toMatchObject({ awards: [], stories: [] })
    for (let guard = 0; guard < 5 && game.match.play !== null; guard++) {
      game.must({ type: 'host', command: { kind: 'next' } })
    }
    expect(stateOf(game.match)).toBeNull()
    const over = standings(game.match, smallRules)
    expect(over.awards.map(({ kind }) => kind)).toContain('forecast')
    const [{ beforeBits }] = game.match.board
    expect(over.stories).toMatchObject([
      {
        stop: 'run',
        story: { startBits: beforeBits, steps: game.match.model.step, beat: { before: expect.anything() } },
      },
    ])
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
    const crash = { step: 5, rate: 1 }
    const cargo = { t1: [[1, 2]] }
    const first = {
      ...run({ train: { derailments: [crash, crash] }, credit: [credit('t1', 0.9, 'too-close')] }),
      cargo,
    }
    const last = {
      ...run({
        before: { bits: 3.2, keyBits: 3 },
        after: { bits: 2.5, keyBits: 3 },
        recall: { before: null, after: { bits: 2.1, each: {} } },
      }),
      cargo: { t1: [[1]], t2: [[2]] },
    }
    const { model } = match
    expect(runStory([first, last], { model }, smallPack)).toEqual({
      startBits: 8,
      endBits: 2.5,
      sentences: 3,
      agreed: null,
      steps: model.step,
      derailments: 2,
      helped: [],
      hurt: [],
      readBits: 2.1,
      beat: null,
    })
    const helped = run({ credit: [credit('t1', 0.1, 'helped'), credit('t2', 0.4, 'helped')] })
    expect(runStory([helped], { model }, smallPack)?.helped).toEqual([{ team: 't2', bits: 0.4 }])
    const hurt = run({ credit: [credit('t1', -0.4, 'hurt'), credit('t2', 0.1, 'too-close')] })
    expect(runStory([hurt, hurt], { model }, smallPack)?.hurt).toEqual(['t1'])
    const level = run({
      credit: [
        { ...credit('t1', 0.2, 'helped'), high: 0.5 },
        { ...credit('t2', 0.4, 'helped'), low: 0.3 },
      ],
    })
    expect(runStory([level], { model }, smallPack)?.helped).toEqual([
      { team: 't2', bits: 0.4 },
      { team: 't1', bits: 0.2 },
    ])
    expect(runStory([run({ after: null })], { model }, smallPack)).toBeNull()
    expect(runStory([], { model }, smallPack)).toBeNull()
  })
})
