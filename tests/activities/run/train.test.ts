import { describe, expect, it } from 'vitest'
import { CRANKS, LEGS, MOST_DERAILMENTS, NOTCHES, SECONDS } from '../../../shared/activities/run/content.ts'
import { middleVote, stationsOf } from '../../../shared/activities/run/relay.ts'
import { stations, type DriveVote } from '../../../shared/activities/run/types.ts'
import type { RunView } from '../../../shared/activities/run/view-types.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { view } from '../../../shared/match/view.ts'
import { smallPack } from '../../match/small-world.ts'
import { Game } from '../../match/game.ts'
import { answerTo } from '../../match/lab-answers.ts'
import { players, runOf } from '../../match/played-run.ts'

const trainOf = (game: Game) => runOf(game).train
const [slow, fast, cliff] = NOTCHES.map(({ rate }) => rate)

function training(seats: readonly string[] = players, part = {}): Game {
  const game = new Game({ plan: ['run'], ...part }).join(...seats).goTo('train')
  game.answerAll()
  return game
}

const seatsOf = (game: Game) => Object.keys(game.match.seats)

/** Everybody taps, and the line goes by until the step is asked for. */
function crankOnce(game: Game): void {
  for (const seat of seatsOf(game)) game.must({ type: 'intent', seat, intent: { kind: 'crank' } })
  for (let station = 0; station < stations.length; station++) game.ring()
}

/** At the first depot. */
function depot(seats: readonly string[] = players, part = {}): Game {
  const game = training(seats, part)
  for (let crank = 0; crank < CRANKS; crank++) {
    crankOnce(game)
    game.answerAll(crank)
    game.ring()
    game.answerAll(crank)
  }
  return game
}

/** In turbo, with its first leg open. */
function turbo(seats: readonly string[] = players, votes: readonly DriveVote[] = []): Game {
  const game = depot(seats)
  for (const [i, vote] of votes.entries())
    game.must({ type: 'intent', seat: seats[i] ?? '', intent: { kind: 'drive', vote } })
  game.ring()
  return game
}

function openTrain(game: Game): Extract<LabJob, { kind: 'train' }> {
  const job = game.match.jobs.find((one) => one.kind === 'train')
  if (job?.kind !== 'train') throw new Error('no train job is open')
  return job
}

function stepTaken(game: Game, batchBits: number, diverged: boolean): void {
  const job = game.match.jobs.find(({ kind, ...rest }) => kind === 'step' && 'rule' in rest && rest.rule.rate > 0)
  const result = job && answerTo(job, 1, game.pack.words.length, 'calm')
  if (result?.kind !== 'step') throw new Error('no step job is open')
  const trace = { ...result.trace, batchBits }
  game.must({ type: 'lab-done', result: { ...result, diverged, trace }, audited: true })
}

function leg(game: Game, ended: 'done' | 'stopped' | 'diverged', taken: number, bits = 3): void {
  const job = openTrain(game)
  const result: LabResult = {
    jobId: job.id,
    kind: 'train',
    to: job.to,
    ended,
    nextStep: ended === 'diverged' ? job.firstStep : job.firstStep + taken,
    points: Array.from({ length: taken }, (_, i) => ({ step: job.firstStep + i, bits, rate: job.rule.rate })),
  }
  game.must({ type: 'lab-done', result, audited: true })
}

function seen(game: Game, audience: Audience): NonNullable<RunView['train']> {
  const { play } = view(game.match, audience, smallPack)
  if (play?.activity !== 'run' || play.train === null) throw new Error('nobody trains')
  return play.train
}

describe('all hands', () => {
  it.each([1, 2, 3, 4, 5, 7, 30])(
    'of %i give everybody a station, every station somebody, and all of them in turn',
    (count) => {
      const names = Array.from({ length: count }, (_, i) => `p${i}`)
      const game = new Game({ plan: ['run'], teams: 1, seatLimit: 60 }).join(...names).goTo('train')
      const sat = new Map<string, Set<string>>()
      for (let cranked = 0; cranked < stations.length; cranked++) {
        const manned = new Set<string>()
        for (const seat of Object.values(game.match.seats)) {
          const own = stationsOf(game.match, seat, { ...trainOf(game), cranked })
          expect(own.length).toBeGreaterThan(0)
          if (count >= stations.length) expect(own).toHaveLength(1)
          for (const station of own) manned.add(station)
          for (const station of own) sat.set(seat.id, (sat.get(seat.id) ?? new Set()).add(station))
        }
        expect(manned.size).toBe(stations.length)
      }
      expect([...sat.values()].every(({ size }) => size === stations.length)).toBe(true)
    },
  )

  it('of all teams tap in each step, once, at the same time; with the last of them the line begins to show', () => {
    const game = training()
    for (const [i, seat] of players.entries()) {
      expect(trainOf(game).part).toBe('hands')
      expect(seen(game, { role: 'seat', seat })).toMatchObject({ tapped: false, missing: players.length - i })
      game.must({ type: 'intent', seat, intent: { kind: 'crank' } })
      expect(game.tap(seat, { kind: 'crank' })).toBe('not-now')
    }
    expect(trainOf(game)).toMatchObject({ part: 'line', station: 0 })
  })

  it('stand on the wall by name, lit once they have tapped', () => {
    const game = training()
    game.must({ type: 'intent', seat: 'ben', intent: { kind: 'crank' } })
    const { crew } = seen(game, { role: 'projector' })
    expect(crew?.map(({ name, tapped }) => [name, tapped])).toEqual([
      ['ann', false],
      ['ben', true],
      ['cat', false],
      ['dan', false],
    ])
    expect(seen(game, { role: 'seat', seat: 'ann' }).crew).toBeNull()
  })

  it('are waited for three seconds, and longer the first time; whoever is missing is tapped for, whoever is away is not missed', () => {
    const game = training()
    let began = game.now
    game.ring()
    expect(game.now - began).toBe(SECONDS.firstHands * 1000)
    expect(trainOf(game)).toMatchObject({ part: 'line', station: 0, tapped: [] })
    for (let ring = 0; ring < stations.length; ring++) game.ring()
    game.answerAll()
    game.ring()
    began = game.now
    game.must({ type: 'dropped', seat: 'dan' })
    for (const seat of ['ann', 'ben', 'cat']) game.must({ type: 'intent', seat, intent: { kind: 'crank' } })
    expect(trainOf(game).part).toBe('line')
    for (let ring = 0; ring < stations.length; ring++) game.ring()
    game.answerAll()
    game.ring()
    began = game.now
    game.ring()
    expect(game.now - began).toBe(3000)
  })

  it('take one real step, on a batch with the card in it, at the slow notch; then everybody sees what it moved', () => {
    const game = training()
    crankOnce(game)
    const step = game.match.jobs.find(({ kind }) => kind === 'step')
    expect(step).toMatchObject({ kind: 'step', from: 'untrained', stepNumber: 0, rule: { kind: 'sgd', rate: slow } })
    expect(trainOf(game).part).toBe('busy')
    game.answerAll()
    expect(trainOf(game)).toMatchObject({ cranked: 1, part: 'moved', nextStep: 1 })
    expect(trainOf(game).traces).toHaveLength(1)
    game.ring()
    expect(trainOf(game)).toMatchObject({ cranked: 1, part: 'hands', tapped: [] })
  })

  it("go back to the last weights that were sound when a step breaks the model: a step's loss is that of its start", () => {
    const game = training(['ann'])
    const made: (string | null)[] = []
    // Blind guessing among 18 words is 4.17 bits; the second step starts from weights that are far worse.
    for (const batchBits of [4, 9]) {
      crankOnce(game)
      stepTaken(game, batchBits, false)
      made.push(trainOf(game).to)
      game.ring()
      game.answerAll()
    }
    crankOnce(game)
    stepTaken(game, 9, true)
    expect(trainOf(game)).toMatchObject({ to: 'untrained', cranked: 3, derailments: [{ step: 2, rate: slow }] })
    expect(made).not.toContain('untrained')
  })

  it('are let go by the host', () => {
    const game = training()
    game.host({ kind: 'next' })
    expect(trainOf(game)).toMatchObject({ mode: 'halt', cranked: 0 })
  })

  it('have all the time they want where no timer runs, and the line shows itself there too', () => {
    const game = training(players, { timers: null })
    expect(game.match.bell.rings).toBeNull()
    crankOnce(game)
    expect(trainOf(game).part).toBe('busy')
  })
})

describe('a vote at the lever', () => {
  it('is the one in the middle, of two the slower one; brakes want it slower; without votes it stays', () => {
    const middle = (...votes: DriveVote[]) => middleVote(Object.fromEntries(votes.map((vote, i) => [i, vote])))
    expect(middle()).toBe(0)
    expect(middle('faster')).toBe(1)
    expect(middle('faster', 'keep')).toBe(0)
    expect(middle('faster', 'faster', 'slower')).toBe(1)
    expect(middle('faster', 'brake', 'slower')).toBe(-1)
  })

  it('is open from depot to depot, may be changed, and counts once', () => {
    const game = turbo(players, ['faster', 'faster', 'keep', 'faster'])
    expect(openTrain(game).rule.rate).toBe(fast)
    expect(trainOf(game).votes).toEqual({})
    expect(game.tap('ann', { kind: 'drive', vote: 'faster' })).toBeNull()
    expect(game.tap('ann', { kind: 'drive', vote: 'keep' })).toBeNull()
    expect(seen(game, { role: 'seat', seat: 'ann' }).lever).toMatchObject({ mine: 'keep', next: 1, isOpen: true })
    leg(game, 'done', 5)
    game.ring()
    expect(openTrain(game).rule.rate).toBe(fast)
  })

  it('does not go beyond the ends of the lever', () => {
    const game = turbo(['ann'], ['slower'])
    expect(openTrain(game).rule.rate).toBe(slow)
    for (let depot = 0; depot < 3; depot++) {
      leg(game, 'done', 5)
      game.tap('ann', { kind: 'drive', vote: 'faster' })
      game.ring()
    }
    expect(openTrain(game).rule.rate).toBe(cliff)
  })

  it('is no vote while all hands are at their stations', () => {
    expect(training().tap('ann', { kind: 'drive', vote: 'faster' })).toBe('not-now')
  })

  it('for the brakes by more than half of the class stops the train at once and for good', () => {
    const game = turbo()
    const { id } = openTrain(game)
    for (const seat of ['ann', 'ben']) game.must({ type: 'intent', seat, intent: { kind: 'drive', vote: 'brake' } })
    expect(game.effects).toEqual([])
    game.must({ type: 'intent', seat: 'cat', intent: { kind: 'drive', vote: 'brake' } })
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: id } })
    leg(game, 'stopped', 2)
    expect(runOf(game).phase).toBe('exam')
    expect(game.match.model.step).toBe(CRANKS + 2)
    const standing = depot()
    for (const seat of ['ann', 'ben', 'cat']) standing.tap(seat, { kind: 'drive', vote: 'brake' })
    expect(runOf(standing).phase).toBe('exam')
  })
})

describe('turbo', () => {
  it('goes from depot to depot, at the pace of its seconds, until all steps are taken, and then to the exam', () => {
    const game = turbo()
    for (let depot = 0; depot < LEGS; depot++) {
      const job = openTrain(game)
      expect(job).toMatchObject({ firstStep: CRANKS + 5 * depot, steps: 5, rule: { kind: 'sgd' } })
      expect((job.paceMs ?? 0) * job.steps).toBe(SECONDS.leg * 1000)
      leg(game, 'done', 5)
      if (depot < LEGS - 1) expect(trainOf(game).mode).toBe('halt')
      if (depot < LEGS - 1) game.ring()
    }
    expect(runOf(game).phase).toBe('exam')
    expect(game.match.model).toMatchObject({ step: 30 + CRANKS, checkpoint: trainOf(game).to })
    expect(trainOf(game).points.map(({ step }) => step)).toEqual(Array.from({ length: 30 + CRANKS }, (_, step) => step))
    expect(trainOf(game).legs).toHaveLength(LEGS)
    expect(trainOf(game).legs[0]).toEqual({ rate: slow, steps: 5, from: 3, to: 3, lost: false })
  })

  it('shows the wall every loss, and a phone a part of them with the newest', () => {
    const game = turbo(['ann'])
    const points = Array.from({ length: 250 }, (_, step) => ({ step, bits: 3, rate: 0.3 }))
    const run = runOf(game)
    const match = { ...game.match, activity: { ...run, train: { ...run.train, points } } }
    const shown = (audience: Audience) => {
      const { play } = view(match, audience, smallPack)
      return play?.activity === 'run' ? (play.train?.points.map(({ step }) => step) ?? []) : []
    }
    expect(shown({ role: 'projector' })).toEqual(points.map(({ step }) => step))
    expect(shown({ role: 'seat', seat: 'ann' })).toEqual([...Array.from({ length: 63 }, (_, i) => 4 * i), 249])
  })

  it('derails: the leg is lost, steps and weights, the lever is back a notch, and no phone shows the lost losses', () => {
    const game = turbo(['ann'], ['faster'])
    leg(game, 'done', 5)
    game.tap('ann', { kind: 'drive', vote: 'faster' })
    game.ring()
    const depot = trainOf(game).to
    leg(game, 'diverged', 3, 20)
    expect(trainOf(game)).toMatchObject({
      mode: 'derailed',
      to: depot,
      stepsLeft: 20,
      derailments: [{ step: CRANKS + 8, rate: cliff }],
      depotStep: CRANKS + 5,
      notch: 1,
    })
    game.ring()
    expect(trainOf(game).mode).toBe('towed')
    const phone = seen(game, { role: 'seat', seat: 'ann' })
    expect(phone.nowBits).toBe(3)
    expect(phone.points.every(({ bits }) => bits === 3 || bits < 10)).toBe(true)
    expect(seen(game, { role: 'projector' }).lost.map(({ bits }) => bits)).toEqual([20, 20, 20])
    game.ring()
    expect(openTrain(game)).toMatchObject({ from: depot, firstStep: CRANKS + 10, rule: { rate: fast } })
  })

  it('counts a leg that ends worse than blind guessing as a derailment: that is no depot', () => {
    const game = turbo(['ann'])
    const { depot } = trainOf(game)
    leg(game, 'done', 5, 9)
    expect(trainOf(game)).toMatchObject({ mode: 'derailed', to: depot, stepsLeft: 25 })
  })

  it('gives up after three derailments', () => {
    const game = turbo()
    for (let crash = 0; crash < MOST_DERAILMENTS; crash++) {
      leg(game, 'diverged', 1)
      game.ring()
      if (crash < MOST_DERAILMENTS - 1) game.ring()
    }
    expect(trainOf(game).derailments).toHaveLength(MOST_DERAILMENTS)
    expect(runOf(game).phase).toBe('exam')
  })

  it('lets a late lab come in, then brakes, then leaves it behind', () => {
    const game = turbo()
    const { id } = openTrain(game)
    game.ring()
    expect(trainOf(game)).toMatchObject({ mode: 'turbo', late: true })
    game.ring()
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: id } })
    expect(runOf(game).phase).toBe('train')
    game.ring()
    expect(game.effects).toContainEqual({ type: 'cancel', jobId: id })
    expect(runOf(game).phase).toBe('exam')
  })

  it('goes as fast as it can, without halts, when the host says so; a second word stops it', () => {
    const game = turbo()
    const { id } = openTrain(game)
    game.host({ kind: 'next' })
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'hurry', jobId: id } })
    leg(game, 'done', 5)
    expect(trainOf(game)).toMatchObject({ mode: 'turbo', express: true, stepsLeft: 25 })
    expect(openTrain(game).paceMs).toBeUndefined()
    expect(game.tap('ann', { kind: 'drive', vote: 'faster' })).toBe('not-now')
    game.host({ kind: 'next' })
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: openTrain(game).id } })
    leg(game, 'stopped', 1)
    expect(runOf(game).phase).toBe('exam')
  })

  it('counts a card as flipped at the depot where its truth first came on top, unless it was right at the start', () => {
    const game = training(['ann'])
    game.host({ kind: 'next' })
    const { cards } = runOf(game)
    const look = game.match.jobs.find(({ kind }) => kind === 'predict')
    const distributions = cards.map((card, i) =>
      game.pack.words.map((_, word) => (word === (i < 2 ? card.tokens[card.blank] : 0) ? 1 : 0)),
    )
    const before = trainOf(game).flips
    game.must({ type: 'lab-done', result: { jobId: look?.id ?? '', kind: 'predict', distributions }, audited: true })
    expect(trainOf(game).flips).toEqual(before.map((step, i) => (i < 2 && step === -1 ? 0 : step)))
  })
})
