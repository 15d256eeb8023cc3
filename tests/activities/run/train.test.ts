import { describe, expect, it } from 'vitest'
import { LEGS, RATES, SECONDS } from '../../../shared/activities/run/content.ts'
import { stationsOf, turnOf } from '../../../shared/activities/run/relay.ts'
import type { LabJob, LabResult } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { view } from '../../../shared/match/view.ts'
import { smallPack } from '../../match/small-world.ts'
import { Game } from '../../match/game.ts'
import { answerTo } from '../../match/lab-answers.ts'
import { players, runOf } from '../../match/played-run.ts'

const trainOf = (game: Game) => runOf(game).train

function training(seats: readonly string[] = players): Game {
  const game = new Game({ plan: ['run'] }).join(...seats).goTo('train')
  game.answerAll()
  return game
}

function crankOnce(game: Game): void {
  for (let tap = 0; tap < 5; tap++)
    game.must({ type: 'intent', seat: turnOf(game.match, trainOf(game)).seat ?? '', intent: { kind: 'crank' } })
}

/** In turbo, with its first leg open. */
function turbo(seats: readonly string[] = players): Game {
  const game = training(seats)
  for (let crank = 0; crank < 10; crank++) {
    crankOnce(game)
    if (crank < 9) game.answerAll(crank)
    else answerKind(game, 'step')
  }
  return game
}

function openTrain(game: Game): Extract<LabJob, { kind: 'train' }> {
  const job = game.match.jobs.find((one) => one.kind === 'train')
  if (job?.kind !== 'train') throw new Error('no train job is open')
  return job
}

function answerKind(game: Game, kind: LabJob['kind']): void {
  const job = game.match.jobs.find((one) => one.kind === kind)
  if (!job) throw new Error(`no ${kind} job is open`)
  game.answer(job)
}

function stepTaken(game: Game, batchBits: number, diverged: boolean): void {
  const job = game.match.jobs.find(({ kind }) => kind === 'step')
  const result = job && answerTo(job, 1, game.pack.words.length, 'calm')
  if (result?.kind !== 'step') throw new Error('no step job is open')
  const trace = { ...result.trace, batchBits }
  game.must({ type: 'lab-done', result: { ...result, diverged, trace }, audited: true })
}

function leg(game: Game, ended: 'done' | 'stopped' | 'diverged', taken: number): void {
  const job = openTrain(game)
  const result: LabResult = {
    jobId: job.id,
    kind: 'train',
    to: job.to,
    ended,
    nextStep: ended === 'diverged' ? job.firstStep : job.firstStep + taken,
    points: Array.from({ length: taken }, (_, i) => ({ step: job.firstStep + i, bits: 3, rate: job.rule.rate })),
  }
  game.must({ type: 'lab-done', result, audited: true })
}

describe('the relay', () => {
  it('goes through the five stations of one team, then of the next, and everybody sits everywhere', () => {
    const game = training()
    const sat = new Map<string, Set<string>>()
    for (let crank = 0; crank < 10; crank++) {
      const teams = new Set<string>()
      for (const station of ['forward', 'truth', 'loss', 'backward', 'driver']) {
        const { seat, team } = turnOf(game.match, trainOf(game))
        teams.add(team)
        sat.set(seat ?? '', (sat.get(seat ?? '') ?? new Set()).add(station))
        expect(game.tap(players.find((other) => other !== seat) ?? '', { kind: 'crank' })).toBe('not-your-role')
        expect(stationsOf(game.match, team, seat ?? '', trainOf(game))).toContain(station)
        game.must({ type: 'intent', seat: seat ?? '', intent: { kind: 'crank' } })
      }
      expect(teams.size).toBe(1)
      if (crank < 9) game.answerAll(crank)
    }
    expect(players.map((seat) => sat.get(seat)?.size)).toEqual([5, 5, 5, 5])
  })

  it("takes one real step a crank, on a batch with the card in it, at the drivers' rate", () => {
    const game = training()
    crankOnce(game)
    const step = game.match.jobs.find(({ kind }) => kind === 'step')
    expect(step).toMatchObject({
      kind: 'step',
      from: 'untrained',
      stepNumber: 0,
      rule: { kind: 'sgd', rate: RATES.start },
    })
    expect(trainOf(game).busy).toBe(true)
    game.answerAll()
    expect(trainOf(game)).toMatchObject({ cranked: 1, station: 0, busy: false, nextStep: 1 })
    expect(trainOf(game).traces).toHaveLength(1)
  })

  it("goes back to the last weights that were sound when a step breaks the model: a step's loss is that of its start", () => {
    const game = training(['ann'])
    const made: (string | null)[] = []
    // Blind guessing among 18 words is 4.17 bits; the third step starts from weights that are far worse.
    for (const batchBits of [4, 4, 9]) {
      crankOnce(game)
      stepTaken(game, batchBits, false)
      made.push(trainOf(game).to)
      game.answerAll()
    }
    expect(trainOf(game).depot).toBe(made[0])
    game.tap('ann', { kind: 'throttle', rate: 2 })
    crankOnce(game)
    stepTaken(game, 9, true)
    expect(trainOf(game)).toMatchObject({
      to: made[0],
      cranked: 4,
      throttles: { t1: RATES.safe },
      derailments: [{ step: 3, rate: 2 }],
    })
  })

  it('is covered by the bell where a member is away', () => {
    const game = training()
    const started = game.now
    expect(game.ring()).toBeNull()
    expect(game.now - started).toBe(SECONDS.station * 1000)
    expect(trainOf(game).station).toBe(1)
    for (const seat of players) game.must({ type: 'dropped', seat })
    for (let rings = 0; rings < 4; rings++) game.ring()
    expect(trainOf(game).busy).toBe(true)
  })

  it('goes to turbo after ten cranks, or when the host says so', () => {
    expect(trainOf(turbo()).mode).toBe('turbo')
    expect(trainOf(turbo()).cranked).toBe(10)
    const game = training()
    game.host({ kind: 'next' })
    expect(trainOf(game)).toMatchObject({ mode: 'turbo', cranked: 0 })
  })
})

describe('turbo', () => {
  it('goes from depot to depot until all steps are taken, and then to the exam', () => {
    const game = turbo()
    for (let depot = 0; depot < LEGS; depot++) {
      expect(openTrain(game)).toMatchObject({ firstStep: 10 + 5 * depot, steps: 5, rule: { kind: 'sgd' } })
      leg(game, 'done', 5)
    }
    expect(runOf(game).phase).toBe('exam')
    expect(game.match.model).toMatchObject({ step: 40, checkpoint: trainOf(game).to })
    expect(trainOf(game).points.map(({ step }) => step)).toEqual(Array.from({ length: 40 }, (_, step) => step))
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

  it("runs at the median of the drivers' levers, live", () => {
    const game = turbo(['ann', 'ben', 'cat'])
    const { id } = openTrain(game)
    const drivers = players.filter(
      (seat) =>
        game.match.seats[seat] && stationsOf(game.match, game.match.seats[seat].team, seat, trainOf(game)).length > 0,
    )
    expect(drivers).toHaveLength(2)
    const idle = ['ann', 'ben', 'cat'].find((seat) => !drivers.some((driver) => driver === seat)) ?? ''
    expect(game.tap(idle, { kind: 'throttle', rate: 1 })).toBe('not-your-role')
    expect(game.tap(drivers[0], { kind: 'throttle', rate: RATES.most * 1.01 })).toBe('out-of-range')
    // Of two levers the lower one counts.
    expect(game.tap(drivers[0], { kind: 'throttle', rate: 1 })).toBeNull()
    expect(game.effects).toEqual([])
    expect(game.tap(drivers[1], { kind: 'throttle', rate: 0.5 })).toBeNull()
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'rate', jobId: id, rate: 0.5 } })
    leg(game, 'done', 5)
    expect(openTrain(game).rule.rate).toBe(0.5)
  })

  it('stops when more than half of the drivers pull the lever', () => {
    const game = turbo()
    const { id } = openTrain(game)
    const drivers = players.filter(
      (seat) => stationsOf(game.match, game.match.seats[seat].team, seat, trainOf(game)).length > 0,
    )
    game.must({ type: 'intent', seat: drivers[0], intent: { kind: 'stop' } })
    expect(game.effects).toEqual([])
    game.must({ type: 'intent', seat: drivers[1], intent: { kind: 'stop' } })
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: id } })
    leg(game, 'stopped', 2)
    expect(runOf(game).phase).toBe('exam')
    expect(game.match.model.step).toBe(12)
  })

  it('derails, is towed to the last depot, and goes on at the safe rate with the steps that are left', () => {
    const game = turbo(['ann'])
    game.tap('ann', { kind: 'throttle', rate: 2 })
    leg(game, 'done', 5)
    const depot = trainOf(game).to
    leg(game, 'diverged', 3)
    expect(trainOf(game)).toMatchObject({
      mode: 'derailed',
      to: depot,
      stepsLeft: 21,
      derailments: [{ step: 18, rate: 2 }],
      depotStep: 15,
    })
    expect(view(game.match, { role: 'projector' }, smallPack).play).toMatchObject({ train: { depotStep: 15 } })
    game.ring()
    expect(trainOf(game)).toMatchObject({ mode: 'towed', throttles: { t1: RATES.safe } })
    game.ring()
    expect(openTrain(game)).toMatchObject({ from: depot, firstStep: 19, rule: { rate: RATES.safe } })
  })

  it('gives up after three derailments', () => {
    const game = turbo()
    for (let crash = 0; crash < 3; crash++) {
      leg(game, 'diverged', 1)
      game.ring()
      if (crash < 2) game.ring()
    }
    expect(trainOf(game).derailments).toHaveLength(3)
    expect(runOf(game).phase).toBe('exam')
  })

  it('is braked by its bell, and left behind when the lab does not answer', () => {
    const game = turbo()
    const { id } = openTrain(game)
    game.ring()
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: id } })
    expect(runOf(game).phase).toBe('train')
    game.ring()
    expect(game.effects).toContainEqual({ type: 'cancel', jobId: id })
    expect(runOf(game).phase).toBe('exam')
  })

  it('counts a card as flipped at the depot where its truth first came on top, unless it was right at the start', () => {
    const game = turbo()
    const { cards } = runOf(game)
    const look = game.match.jobs.find(({ kind }) => kind === 'predict')
    const distributions = cards.map((card, i) =>
      game.pack.words.map((_, word) => (word === (i < 2 ? card.tokens[card.blank] : 0) ? 1 : 0)),
    )
    const before = trainOf(game).flips
    game.must({ type: 'lab-done', result: { jobId: look?.id ?? '', kind: 'predict', distributions }, audited: true })
    expect(trainOf(game).flips).toEqual(before.map((step, i) => (i < 2 && step === -1 ? 10 : step)))
  })
})
