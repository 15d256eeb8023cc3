import { describe, expect, it } from 'vitest'
import { teamScores } from '../../../shared/match/chip-scores.ts'
import { seatScores } from '../../../stops/run/bet/scores.ts'
import { dropPoints, forecastPoints } from '../../../stops/run/forecast/points.ts'
import { revealed } from '../../../stops/run/exam/measured.ts'
import { credited } from '../../../stops/run/exam/credit.ts'
import type { RunState } from '../../../stops/run/types.ts'
import type { Exam } from '../../../shared/lab/shapes.ts'
import { standings } from '../../../shared/match/standings.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { view } from '../../match/seen.ts'
import { playedRun, runOf } from '../../match/played-run.ts'
import { smallPack, smallRules } from '../../match/small-world.ts'

const V = smallPack.words.length

describe('bits saved', () => {
  it('scores a team by the mean of the distributions of those who bet, not by the mean of their bits', () => {
    const game = playedRun('bet')
    const state = runOf(game)
    const [{ tokens, blank }] = state.cards
    const truth = tokens[blank]
    const other = truth === 5 ? 6 : 5
    // ann says the truth, cat does not bet at all, ben and dan disagree.
    const bets = {
      ann: { racks: {}, words: { [truth]: 20 } },
      ben: { racks: {}, words: { [truth]: 20 } },
      dan: { racks: {}, words: { [other]: 20 } },
    }
    const scores = seatScores({ ...state, bets: [bets] }, 0, smallPack)
    expect(scores.map(({ seat }) => seat)).toEqual(['ann', 'ben', 'dan'])
    const teams = teamScores(scores, game.match.seats, V)
    const [right, wrong] = [(20 + 1 / 9) / 22, 1 / 9 / 22]
    expect(teams).toEqual([
      {
        team: 't1',
        players: 1,
        bits: expect.closeTo(-Math.log2(right), 12),
        saved: expect.closeTo(Math.log2(right * V), 12),
      },
      {
        team: 't2',
        players: 2,
        bits: expect.closeTo(-Math.log2((right + wrong) / 2), 12),
        saved: expect.closeTo(Math.log2(((right + wrong) / 2) * V), 12),
      },
    ])
  })

  it('adds up on seats and in the standings as cards are revealed, and not before', () => {
    const game = playedRun('bet')
    expect(game.match.seats['ann'].cards).toBe(0)
    expect(standings(game.match, smallRules).players).toEqual([])
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(game.match.seats['ann'].cards).toBe(0)
    expect(standings(game.match, smallRules).players).toEqual([])
    game.must({ type: 'host', command: { kind: 'next' } })
    const [score] = seatScores(runOf(game), 0, smallPack)
    expect(game.match.seats['ann']).toMatchObject({ cards: 1, bitsSaved: score.saved })
    const { players, teams } = standings(game.match, smallRules)
    expect(players).toHaveLength(3)
    expect(players.map(({ bitsSaved }) => bitsSaved)).toEqual(
      players.map(({ bitsSaved }) => bitsSaved).toSorted((a, b) => b - a),
    )
    expect(teams.map(({ cards }) => cards)).toEqual([1, 1])
  })

  it('name the least surprised of a card on the wall and on the desk, and on nobody else’s phone', () => {
    const game = playedRun('reveal')
    const scores = seatScores(runOf(game), 0, smallPack)
    const least = Math.min(...scores.map(({ bits }) => bits))
    const named = (audience: Audience) => {
      const { play } = view(game.match, audience, smallRules)
      return play?.stop === 'run' ? (play.bet?.reveal?.best ?? []) : []
    }
    expect(named({ role: 'seat', seat: 'dan' })).toEqual([])
    for (const role of ['projector', 'host'] as const) {
      const best = named({ role })
      expect(best[0]).toMatchObject({ place: 1, figure: least })
      expect(best.length).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('forecasts', () => {
  const measured = { drop: 3, firstFlips: [1, 4] }
  it.each([
    [3, 1, 1],
    [3, 4, 1],
    [3, 2, 0.75],
    [2, 4, 0.625],
    [4.5, 0, 0.1875],
    [5, -1, 0],
    [-3, 1, 0.25],
  ])('%f bits and card %i earn %f', (dropBits, firstFlip, points) => {
    expect(forecastPoints({ dropBits, firstFlip }, measured)).toBeCloseTo(points, 12)
  })

  it('tell the points of the drop apart from those of the card: who was nearer never gets less of the first', () => {
    // Off by 1.91 with the right card earns more in all than off by 1.71 without it: both parts are shown.
    const [far, near] = [4.91, 4.71].map((bits) => dropPoints(bits, measured.drop))
    expect(near).toBeGreaterThan(far)
    expect(forecastPoints({ dropBits: 4.91, firstFlip: 1 }, measured)).toBeCloseTo(far + 0.25, 12)
    expect(forecastPoints({ dropBits: 4.71, firstFlip: 0 }, measured)).toBeCloseTo(near, 12)
  })

  it('are measured: the drop between the exams, and the earliest flips among cards that were wrong at the start', () => {
    const state = runOf(playedRun('exam'))
    const run: RunState = {
      ...state,
      train: { ...state.train, flips: [0, 15, -1, 15, 20, -1] },
      exam: { ...state.exam, before: { bits: 5, keyBits: 5 }, after: { bits: 1.5, keyBits: 1 } },
    }
    expect(revealed(run)).toEqual({ drop: 3.5, firstFlips: [1, 3] })
    expect(revealed({ ...run, train: { ...run.train, flips: [0, -1, -1] } })?.firstFlips).toEqual([-1])
    expect(revealed({ ...run, exam: { ...run.exam, before: null } })).toBeNull()
  })

  it('are paid once, when the exam is in', () => {
    const { match } = playedRun('exam')
    const paid = Object.values(match.seats).map(({ foresight }) => foresight)
    expect(Math.max(...paid)).toBeGreaterThan(0)
    expect(playedRun('explain').match.seats['ann'].foresight).toBe(match.seats['ann'].foresight)
  })
})

describe('team credit', () => {
  it("is the mean over seeds of control minus fork on key words, with Student's interval and an honest verdict", () => {
    const exams = (...keyBits: number[]): Exam[] => keyBits.map((bits) => ({ bits: 9, keyBits: bits, tokens: 1 }))
    const forks = [
      { id: 'control', exams: exams(2, 2.1, 2.2) },
      { id: 't1', exams: exams(1.7, 1.9, 1.9) },
      { id: 't2', exams: exams(2.3, 2, 2.1) },
      { id: 't3', exams: exams(2.5, 2.6, 2.7) },
    ]
    const { exam } = credited(runOf(playedRun('exam')), { jobId: 'j', kind: 'forks', forks }, true)
    // t1 gains .3 .2 .3: mean .26667, sd .057735, error .033333, times t(2) = 4.303.
    expect(exam.credit?.[0]).toMatchObject({ team: 't1', seeds: 3, verdict: 'helped' })
    expect(exam.credit?.[0].mean).toBeCloseTo(0.266667, 5)
    expect(exam.credit?.[0].low).toBeCloseTo(0.266667 - 4.303 * 0.033333, 4)
    expect(exam.credit?.[0].high).toBeCloseTo(0.266667 + 4.303 * 0.033333, 4)
    expect(exam.credit?.map(({ verdict }) => verdict)).toEqual(['helped', 'too-close', 'hurt'])
  })
})
