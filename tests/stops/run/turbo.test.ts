/** Turbo: votes at the lever, legs from depot to depot, and what a derailment costs. */
import { firstCards } from '../../../stops/run/bet/rounds.ts'
import { describe, expect, it } from 'vitest'
import { LENGTH, MOST_DERAILMENTS, SECONDS } from '../../../stops/run/content.ts'
import { legOf } from '../../../stops/run/train/legs.ts'
import { middleVote } from '../../../stops/run/train/relay.ts'
import type { DriveVote } from '../../../stops/run/train/state.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { view } from '../../match/seen.ts'
import type { Game } from '../../match/game.ts'
import { players, runOf } from '../../match/played-run.ts'
import { smallRules } from '../../match/small-world.ts'
import { cliff, depot, fast, leg, openTrain, seen, slow, trainOf, training, turbo } from './in-training.ts'

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
    expect(game.tap('ann', { stop: 'run', ask: 'drive', tap: 'faster' })).toBeNull()
    expect(game.tap('ann', { stop: 'run', ask: 'drive', tap: 'keep' })).toBeNull()
    expect(seen(game, { role: 'seat', seat: 'ann' }).lever).toMatchObject({ mine: 'keep', next: 1, isOpen: true })
    leg(game, 'done', 5)
    game.ring()
    expect(openTrain(game).rule.rate).toBe(fast)
  })

  it('is not offered beyond the ends of the lever', () => {
    const asks = (game: Game) => seen(game, { role: 'seat', seat: 'ann' }).lever.votes.map(({ to }) => to)
    const game = depot(['ann'])
    expect(asks(game)).toEqual([null, 0, 1, null])
    game.tap('ann', { stop: 'run', ask: 'drive', tap: 'faster' })
    game.ring()
    expect(asks(game)).toEqual([0, 1, 2, null])
  })

  it('does not go beyond the ends of the lever', () => {
    const game = turbo(['ann'], ['slower'])
    expect(openTrain(game).rule.rate).toBe(slow)
    for (let depot = 0; depot < 3; depot++) {
      leg(game, 'done', 5)
      game.tap('ann', { stop: 'run', ask: 'drive', tap: 'faster' })
      game.ring()
    }
    expect(openTrain(game).rule.rate).toBe(cliff)
  })

  it('is no vote while all hands are at their stations', () => {
    expect(training().tap('ann', { stop: 'run', ask: 'drive', tap: 'faster' })).toBe('not-now')
  })

  it('for the brakes by more than half of the class stops the train at once and for good', () => {
    const game = turbo()
    const { id } = openTrain(game)
    for (const seat of ['ann', 'ben'])
      game.must({ type: 'tapped', seat, on: { stop: 'run', ask: 'drive', tap: 'brake' } })
    expect(game.effects).toEqual([])
    game.must({ type: 'tapped', seat: 'cat', on: { stop: 'run', ask: 'drive', tap: 'brake' } })
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: id } })
    leg(game, 'stopped', 2)
    expect(runOf(game).phase).toBe('exam')
    expect(game.match.model.step).toBe(LENGTH.full.cranks + 2)
    const standing = depot()
    for (const seat of ['ann', 'ben', 'cat']) standing.tap(seat, { stop: 'run', ask: 'drive', tap: 'brake' })
    expect(runOf(standing).phase).toBe('exam')
  })
})

describe('turbo', () => {
  it('counts the steps that are to go while they are taken', () => {
    const game = turbo()
    const toGo = (audience: Audience = { role: 'projector' }) => seen(game, audience).stepsLeft
    expect(toGo()).toBe(30)
    const { id, firstStep, rule } = openTrain(game)
    const points = [0, 1, 2].map((step) => ({ step: firstStep + step, bits: 3, rate: rule.rate }))
    game.must({ type: 'lab-progress', progress: { jobId: id, done: 3, all: 5, points } })
    expect(toGo()).toBe(27)
    // A phone hears of a leg of five steps at every second one.
    expect(toGo({ role: 'seat', seat: 'ann' })).toBe(28)
    leg(game, 'done', 5)
    expect(toGo()).toBe(25)
  })

  it('goes from depot to depot, at the pace of its seconds, until all steps are taken, and then to the exam', () => {
    const game = turbo()
    for (let depot = 0; depot < LENGTH.full.legs; depot++) {
      const job = openTrain(game)
      expect(job).toMatchObject({ firstStep: LENGTH.full.cranks + 5 * depot, steps: 5, rule: { kind: 'sgd' } })
      expect((job.paceMs ?? 0) * job.steps).toBe(SECONDS.leg * 1000)
      leg(game, 'done', 5)
      if (depot < LENGTH.full.legs - 1) expect(trainOf(game).mode).toBe('halt')
      if (depot < LENGTH.full.legs - 1) game.ring()
    }
    expect(runOf(game).phase).toBe('exam')
    expect(game.match.model).toMatchObject({ step: 30 + LENGTH.full.cranks, checkpoint: trainOf(game).to })
    expect(trainOf(game).points.map(({ step }) => step)).toEqual(
      Array.from({ length: 30 + LENGTH.full.cranks }, (_, step) => step),
    )
    expect(trainOf(game).legs).toHaveLength(LENGTH.full.legs)
    expect(trainOf(game).legs[0]).toEqual({ rate: slow, steps: 5, from: 3, to: 3, lost: false })
  })

  it('tells a leg by the figures that the wall shows when it leaves and when it arrives', () => {
    const points = (from: number, bits: readonly number[]) =>
      bits.map((each, i) => ({ step: from + i, bits: each, rate: slow }))
    const train = { ...trainOf(turbo(['ann'])), points: points(0, [8, 8, 8]), nextStep: 3 }
    const told = points(
      3,
      Array.from({ length: 20 }, () => 5),
    )
    expect(legOf(train, told, false)).toMatchObject({ from: 8, to: 5 })
    // One batch that jumps is no news.
    expect(legOf(train, [...told.slice(1), ...points(23, [400])], false)).toMatchObject({ from: 8, to: 5 })
  })

  it('shows the wall every loss, and a phone a part of them with the newest', () => {
    const game = turbo(['ann'])
    const points = Array.from({ length: 250 }, (_, step) => ({ step, bits: 3, rate: 0.3 }))
    const run = runOf(game)
    const match = { ...game.match, play: { ...run, train: { ...run.train, mode: 'halt' as const, points } } }
    const shown = (audience: Audience) => {
      const { play } = view(match, audience, smallRules)
      return play?.stop === 'run' ? (play.train?.points.map(({ step }) => step) ?? []) : []
    }
    expect(shown({ role: 'projector' })).toEqual(points.map(({ step }) => step))
    expect(shown({ role: 'seat', seat: 'ann' })).toEqual([...Array.from({ length: 63 }, (_, i) => 4 * i), 249])
  })

  it('derails: the leg is lost, steps and weights, the lever is back a notch, and no phone shows the lost losses', () => {
    const game = turbo(['ann'], ['faster'])
    leg(game, 'done', 5)
    game.tap('ann', { stop: 'run', ask: 'drive', tap: 'faster' })
    game.ring()
    const depot = trainOf(game).to
    leg(game, 'diverged', 3, 20)
    expect(trainOf(game)).toMatchObject({
      mode: 'derailed',
      to: depot,
      stepsLeft: 20,
      derailments: [{ step: LENGTH.full.cranks + 8, rate: cliff }],
      depotStep: LENGTH.full.cranks + 5,
      notch: 1,
    })
    game.ring()
    expect(trainOf(game).mode).toBe('towed')
    const phone = seen(game, { role: 'seat', seat: 'ann' })
    expect(phone.nowBits).toBe(3)
    expect(phone.points.every(({ bits }) => bits === 3 || bits < 10)).toBe(true)
    expect(seen(game, { role: 'projector' }).lost.map(({ bits }) => bits)).toEqual([20, 20, 20])
    game.ring()
    expect(openTrain(game)).toMatchObject({ from: depot, firstStep: LENGTH.full.cranks + 10, rule: { rate: fast } })
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
    expect(game.tap('ann', { stop: 'run', ask: 'drive', tap: 'faster' })).toBe('not-now')
    game.host({ kind: 'next' })
    expect(game.effects).toContainEqual({ type: 'steer', steer: { kind: 'stop', jobId: openTrain(game).id } })
    leg(game, 'stopped', 1)
    expect(runOf(game).phase).toBe('exam')
  })

  it('counts a card as flipped at the depot where its truth first came on top, unless it was right at the start', () => {
    const game = training(['ann'])
    game.host({ kind: 'next' })
    const cards = firstCards(runOf(game))
    const look = game.match.jobs.find(({ kind }) => kind === 'predict')
    const distributions = cards.map((card, i) =>
      game.pack.words.map((_, word) => (word === (i < 2 ? card.tokens[card.blank] : 0) ? 1 : 0)),
    )
    const before = trainOf(game).flips
    game.must({ type: 'lab-done', result: { jobId: look?.id ?? '', kind: 'predict', distributions }, audited: true })
    expect(trainOf(game).flips).toEqual(before.map((step, i) => (i < 2 && step === -1 ? 0 : step)))
  })
})
