/** Split Duel: each team couples its own train, brains are asked for one after the other, and votes are told late. */
import { describe, expect, it } from 'vitest'
import type { BrainJob } from '../../../shared/lab/jobs/brain.ts'
import { parameterCount } from '../../../shared/model/config.ts'
import { cutter } from '../../../shared/text/pieces.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { sums, sumsOfRoom } from '../../../stops/split-duel/brains.ts'
import { WAITS } from '../../../shared/moves/measure.ts'
import { COUNTED, LIST_SEEDS, RACERS, ROUNDS, SECONDS, TOO_CLOSE } from '../../../stops/split-duel/content.ts'
import { changeText, closeText, turnText } from '../../../stops/split-duel/face/names.ts'
import { t } from '../../../stops/split-duel/face/t.ts'
import { splitOutcome } from '../../../stops/split-duel/outcome.ts'
import { apartOf, bitsOf, closeOf, questionsOf, turnOf, winnerOf, wonWith } from '../../../stops/split-duel/score.ts'
import type { Racer, SplitState } from '../../../stops/split-duel/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { ids, smallBrain, smallPack, smallRules } from '../../match/small-world.ts'

const stop = 'split-duel'
/** ann and cat sit in one team, ben in the other. */
const duel = (form: 'full' | 'express' = 'full') =>
  new Game({ plan: [{ stop, form, rematch: true }] }).join('ann', 'ben', 'cat').goTo('couple', false)

function stateIn({ match }: Game): SplitState {
  const state = stateOf(match)
  if (state?.stop !== stop) throw new Error('no Split Duel is on')
  return state
}

function viewOf({ match }: Game, audience: Audience = { role: 'seat', seat: 'ann' }) {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== stop) throw new Error('no Split Duel is on')
  return play
}

const pick = (game: Game, seat: string, option: number, round = stateIn(game).round) =>
  game.tap(seat, { stop, ask: 'couple', tap: { round, option } })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const teamOf = (game: Game, seat: string) => stateIn(game).teams[game.match.seats[seat].team]
const brains = (game: Game): readonly BrainJob[] => game.match.jobs.filter((job) => job.kind === 'brain')

describe('coupling', () => {
  it('couples in a team’s train what most of its members picked, and in no other', () => {
    const game = duel()
    const { options } = teamOf(game, 'ann')
    expect(game.match.seats['cat'].team).toBe(game.match.seats['ann'].team)
    expect(pick(game, 'ann', 2)).toBeNull()
    expect(pick(game, 'cat', 2)).toBeNull()
    next(game)
    expect(teamOf(game, 'ann').merges).toEqual([options[2].pair])
    expect(teamOf(game, 'ben').merges).toEqual([])
    expect(viewOf(game).couple).toMatchObject({
      taken: 2,
      options: options.map(({ pair, count }) => ({ pair, count })),
    })
  })

  it('takes of level picks the one that stands first, and tells no count before the round is over', () => {
    const game = duel()
    const { options } = teamOf(game, 'ann')
    pick(game, 'ann', 3)
    pick(game, 'cat', 1)
    expect(viewOf(game).couple?.options.map(({ count }) => count)).toEqual(options.map(() => null))
    next(game)
    expect(teamOf(game, 'ann').merges).toEqual([options[1].pair])
  })

  it('offers the most frequent pair of the train as the team has coupled it, and counts who found it', () => {
    const game = duel()
    for (let round = 0; round < 3; round++) {
      const { options, merges } = teamOf(game, 'ben')
      const most = Math.max(...options.map(({ count }) => count))
      const cut = stateIn(game).text.map(cutter(merges))
      const best = options.findIndex(({ count }) => count === most)
      const [left, right] = options[best].pair
      const times = cut.map((pieces) => pieces.filter((piece, i) => piece === left && pieces[i + 1] === right).length)
      // "aaa" has two pairs of which one can be coupled; the small world has no such word.
      expect(times.reduce((sum, one) => sum + one, 0)).toBe(most)
      pick(game, 'ben', best)
      next(game)
      expect(stateIn(game).said[round]['ben']).toEqual({ pair: [left, right], isBest: true })
      next(game)
    }
    expect(teamOf(game, 'ben').merges).toHaveLength(3)
    expect(stateIn(game).teams[game.match.seats['ben'].team].wagons).toBeLessThan(stateIn(game).wagons[0])
  })

  it('refuses a pick for another round, one that is not offered, and one after the count', () => {
    const game = duel()
    expect(pick(game, 'ann', 0, 1)).toBe('not-now')
    expect(pick(game, 'ann', 99)).toBe('out-of-range')
    next(game)
    expect(pick(game, 'ann', 0)).toBe('after-the-bell')
    next(game)
    expect(pick(game, 'ann', 0, 0)).toBe('after-the-bell')
    expect(game.tap('ann', { stop, ask: 'word', tap: 0 })).toBe('not-now')
  })

  it('counts the class’s own sentences where it has made enough, without the words that are kept back', () => {
    const own = Array.from({ length: COUNTED.least }, () => ids('the old cat sat on the mat'))
    const game = new Game({ plan: [stop] }).join('ann', 'ben')
    game.match = { ...game.match, written: own }
    game.must({ type: 'host', command: { kind: 'start' } })
    const { isOwn, text, kept } = stateIn(game)
    const isKept = kept.some((word) => own[0].includes(word))
    expect(isOwn).toBe(!isKept)
    expect(text.every((one) => !kept.some((word) => one.split(' ').includes(smallPack.words[word])))).toBe(true)
  })
})

describe('the lab', () => {
  it('is asked for one brain after the other, and for lists that are equal once', () => {
    const game = duel('express')
    for (let half = 0; half < 2 * ROUNDS.express; half++) next(game)
    // Nobody picked: both teams stand with the list that couples nothing.
    const { lists, listOf } = stateIn(game)
    expect(stateIn(game).phase).toBe('bet')
    expect(lists.map(({ ghost }) => ghost)).toEqual(['none', 'counted', 'feeling'])
    expect(Object.values(listOf)).toEqual([0, 0])
    let asked = 0
    for (; brains(game).length > 0; asked++) {
      expect(brains(game)).toHaveLength(1)
      game.answer(brains(game)[0], asked)
    }
    expect(asked).toBe(lists.length * LIST_SEEDS)
    expect(stateIn(game).lists.every(({ bits }) => bits.every(Number.isFinite))).toBe(true)
  })

  it('lets the racers go before what is left of the lists, all for the same sums, and words without what they cannot read', () => {
    const game = duel('express').goTo('bet')
    next(game)
    const spend = sumsOfRoom(smallBrain, smallPack)
    const [waiting] = brains(game)
    expect(stateIn(game).racersAsked).toBe(0)
    game.answer(waiting)
    const raced: BrainJob[] = []
    while (Object.values(stateIn(game).waiting).some((name) => name.startsWith('racer'))) {
      const [job] = brains(game)
      raced.push(job)
      game.answer(job, raced.length)
    }
    expect(raced.map(({ exams }) => exams.length)).toEqual([3, 3, 3, 1])
    for (const [at, { config, corpus, sampling, marks }] of raced.entries()) {
      const tokens = corpus.extra.reduce((sum, row) => sum + row.length + 1, 0) / corpus.extra.length
      const step = sums(parameterCount(config), tokens * sampling.rows)
      expect(Math.abs(marks[0] * step - spend)).toBeLessThanOrEqual(step / 2)
      expect(stateIn(game).racers[at].sums).toBeCloseTo(marks[0] * step, -1)
    }
    // Every letter of a sentence fits into a row of the letter model.
    const [letters] = raced
    expect(letters.config.context).toBeGreaterThan(Math.max(...letters.corpus.extra.map(({ length }) => length)))
  })

  it('goes on without a brain that could not be trained, and says so', () => {
    const game = duel('express').goTo('race')
    game.failAll()
    expect(stateIn(game).racersAsked).toBe(RACERS.length)
    expect(viewOf(game)).toMatchObject({ measured: true, troubled: true })
    expect(viewOf(game).bets.map(({ winner }) => winner)).toEqual([null, null, null])
  })

  it('changes exactly one thing in the rematch: what most chose', () => {
    const game = duel('express').goTo('rematch')
    const before = stateIn(game).racers[1]
    for (const seat of ['ann', 'ben']) game.tap(seat, { stop, ask: 'change', tap: 2 })
    next(game)
    expect(viewOf(game).rematch?.change).toBe(2)
    expect(brains(game)).toEqual([])
    next(game)
    const [job] = brains(game)
    const after = stateIn(game).changed
    expect(after).toMatchObject({ merges: before.merges, kinds: before.kinds, pieces: before.pieces })
    expect(Math.abs((after?.steps ?? 0) - 3 * before.steps)).toBeLessThanOrEqual(2)
    expect(job.seed).toBe(game.match.seed)
  })

  it('says where nobody chose that the first change is taken', () => {
    const game = duel('express').goTo('rematch')
    expect(viewOf(game).rematch?.isChosen).toBeNull()
    next(game)
    const nobody = viewOf(game).rematch
    expect(nobody).toMatchObject({ change: 0, isChosen: false })
    expect(nobody && changeText(nobody)).toBe(t('split.forecast-none', { change: t('split.change-fewer') }))
    const chosen = duel('express').goTo('rematch')
    chosen.tap('ann', { stop, ask: 'change', tap: 0 })
    next(chosen)
    expect(viewOf(chosen).rematch).toMatchObject({ change: 0, isChosen: true })
  })
})

describe('too close to call', () => {
  const alike = 1 / 1000
  const figures = (known: number, unseen: number) => ({ known, unseen, typo: 2 })
  const raced = (...bits: readonly ReturnType<typeof figures>[]) => {
    const state = stateIn(duel('express').goTo('race'))
    const racers = RACERS.map(({ merges }, at): Racer => ({
      merges,
      kinds: 1,
      steps: 1,
      sums: 1,
      pieces: 1,
      exams: ['known'],
      written: [],
      bits: bits[at] ?? figures(3, 3),
    }))
    return { ...state, racers, racersAsked: RACERS.length }
  }

  it('says between which two, and by how much', () => {
    const state = raced(figures(3, 2), figures(1, 1 + TOO_CLOSE), figures(1 + TOO_CLOSE - alike, 1))
    expect(winnerOf(state, 'known')).toBeNull()
    expect(closeOf(state, 'known')).toEqual({ first: 1, second: 2, apart: expect.closeTo(TOO_CLOSE - alike, 9) })
    expect(winnerOf(state, 'unseen')).toBe(2)
    expect(closeOf(state, 'unseen')).toBeNull()
    expect(closeText({ first: 1, second: 2, apart: 0.01 })).toMatch(
      /short pieces and long pieces are only 0\.01 bits a letter apart\. Less than 0\.02/,
    )
  })

  it('is not said of brains that were not measured', () => {
    const state = raced(figures(1, 1), figures(1, 1))
    const failed = { ...state, racers: state.racers.with(3, { ...state.racers[3], bits: null }) }
    expect(closeOf(state, 'known')?.apart).toBe(0)
    expect(closeOf(failed, 'known')).toBeNull()
    expect(winnerOf(failed, 'known')).toBeNull()
  })

  it('says of the rematch how far before and after lie apart', () => {
    const state = raced(figures(1, 1), figures(1, 2))
    const after = (unseen: number): SplitState => ({
      ...state,
      changed: { ...state.racers[1], bits: figures(1, unseen) },
    })
    expect(turnText({ turn: turnOf(after(2.01)), apart: apartOf(after(2.01)) })).toMatch(
      /only 0\.01 bits a letter apart/,
    )
    expect(turnText({ turn: turnOf(after(2.4)), apart: apartOf(after(2.4)) })).toBe(t('split.was-dearer'))
    expect(turnText({ turn: turnOf(state), apart: apartOf(state) })).toBeNull()
  })
})

describe('what is won', () => {
  it('is paid to who bet once it is told, and to teams by their pairs and by the mean of their bets', () => {
    const game = duel('express')
    pick(game, 'ann', 0)
    game.goTo('bet')
    const vote = (seat: string, exam: string, option: number) =>
      game.tap(seat, { stop, ask: 'race', tap: { exam, vote: { option, confidence: 3 } } })
    for (const exam of ['known', 'unseen', 'typo']) {
      expect(vote('ann', exam, 1)).toBeNull()
      expect(vote('ben', exam, 0)).toBeNull()
    }
    expect(splitOutcome(stateIn(game), game.match).cards).toEqual([])
    game.goTo('lists')
    game.answerAll()
    const state = stateIn(game)
    const told = questionsOf(state).filter(({ truth }) => truth !== null)
    expect(told.length).toBeGreaterThan(0)
    for (const seat of ['ann', 'ben', 'cat']) {
      expect(game.match.seats[seat].bitsSaved).toBeCloseTo(bitsOf(state, seat), 9)
    }
    const [pairs, ...bets] = splitOutcome(state, game.match).cards
    // Only one team has picked anything.
    expect(pairs.map(({ team, players }) => [team, players])).toEqual([[game.match.seats['ann'].team, 1]])
    expect(bets).toHaveLength(told.length)
    expect(bets.map((teams) => teams.map(({ saved }) => saved))).toEqual(
      told.map((question) => ['ann', 'ben'].map((seat) => wonWith(question, seat))),
    )
  })

  it('shows no votes on the last question where fewer than two have answered', () => {
    const said = (...seats: readonly string[]) => {
      const game = duel('express').goTo('say')
      for (const seat of seats)
        expect(game.tap(seat, { stop, ask: 'say', tap: { option: 1, confidence: 2 } })).toBeNull()
      next(game)
      return viewOf(game, { role: 'projector' }).say
    }
    expect(said('ann')).toMatchObject({ right: 0, vote: { tally: null } })
    expect(said('ann', 'ben')).toMatchObject({ right: 0, vote: { tally: [0, 2, 0] } })
  })
})

it('counts nothing down while brains that a phase shows are being trained, and gives time to read what came', () => {
  const game = new Game({ plan: [{ stop, form: 'express', rematch: false }], timers: 1 }).join('ann', 'ben')
  game.goTo('race', false)
  expect(game.match.bell.beats).toBe(true)
  for (let times = 0; times < 5; times++) game.ring()
  expect(stateIn(game).phase).toBe('race')
  game.answerAll()
  expect(game.match.bell).toMatchObject({ beats: false, rings: game.now + 1000 * SECONDS.race })
  // A lab that is silent is not waited for without end.
  const silent = new Game({ plan: [{ stop, form: 'express', rematch: false }], timers: 1 }).join('ann', 'ben')
  silent.goTo('race', false)
  for (let times = 0; times <= WAITS.times; times++) silent.ring()
  expect(stateIn(silent).phase).not.toBe('race')
})
