/** What only Receipt must prove: that the ticket is counted, what estimates are worth, where the coal goes, and what stays unsaid. */
import '../../all-texts.ts'
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import type { Tap } from '../../../shared/match/play.ts'
import { parameterCount } from '../../../shared/model/config.ts'
import { mean } from '../../../shared/measures/mean.ts'
import { CAR, ESTIMATES, FEW, SPENDS, TIMED } from '../../../stops/receipt/content.ts'
import { burnedFor, spendOf } from '../../../stops/receipt/coal.ts'
import { figuresOf, linesOf, rounded } from '../../../stops/receipt/figures.ts'
import { ticketSvg } from '../../../stops/receipt/face/ticket.ts'
import type { ReceiptState } from '../../../stops/receipt/types.ts'
import type { ReceiptView } from '../../../stops/receipt/view-types.ts'
import { Game } from '../../match/game.ts'
import { playedRun } from '../../match/played-run.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallBrain, smallPack, smallRules } from '../../match/small-world.ts'

const N = parameterCount(smallBrain.config)
const seats = ['ann', 'ben', 'cat', 'dan'] as const
const wall: Audience = { role: 'projector' }

function stateIn({ match }: Pick<Game, 'match'>): ReceiptState {
  const state = stateOf(match)
  if (state?.stop !== 'receipt') throw new Error('another stop')
  return state
}

function shown({ match }: Pick<Game, 'match'>, audience: Audience): ReceiptView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'receipt') throw new Error('another stop')
  return play
}

const estimate = (of: number, power: number): Tap => ({ stop: 'receipt', ask: 'estimate', tap: { of, power } })
const coal = (spend: (typeof SPENDS)[number]): Tap => ({ stop: 'receipt', ask: 'coal', tap: SPENDS.indexOf(spend) })

function playing(phase: ReceiptState['phase'], form: 'full' | 'express' = 'full'): Game {
  return new Game({ plan: [{ stop: 'receipt', form, rematch: false }] }).join(...seats).goTo(phase)
}

/** The timed training, once all that it waits for has been answered. */
function timedIn(game: Game): LabJob {
  for (;;) {
    const [job] = game.match.jobs
    if (job === undefined) throw new Error('nothing is being timed')
    if (job.kind === 'brain') return job
    game.answer(job)
  }
}

describe('the ticket', () => {
  it('counts six sums for each parameter and word, and words by the sentences of this world', () => {
    const steps = 300
    const model = { origin: 'depot', steps, of: null } as const
    const figures = figuresOf({ model, timed: 500 }, playing('guess').match, smallPack)
    const words = steps * smallBrain.rows * mean(smallPack.train.map(({ tokens }) => tokens.length + 1))
    expect(figures.words).toBeCloseTo(words, 6)
    expect(figures.sums).toBeCloseTo(6 * N * words, 3)
    expect(figures.seconds).toBeCloseTo((steps * 0.5) / TIMED.steps, 9)
    // 20 watts for as long as that; and 3.14e23 sums for the large model.
    expect(figures.wattHours).toBeCloseTo(((steps * 0.5) / TIMED.steps) * (20 / 3600), 9)
    expect(figures.giants.times * figures.sums).toBeCloseTo(3.14e23, -15)
    expect((figures.giants.years ?? 0) * 365.25 * 24 * 3600).toBeCloseTo(
      figures.giants.times * (figures.seconds ?? 0),
      -3,
    )
  })

  it('has no line for what was not measured', () => {
    const model = { origin: 'depot', steps: 300, of: null } as const
    const names = (timed: number | null) =>
      linesOf(figuresOf({ model, timed }, playing('guess').match, smallPack)).map(({ what }) => what)
    expect(names(null)).toEqual(['parameters', 'steps', 'words', 'sums', 'times'])
    expect(names(500)).toHaveLength(8)
  })

  it('says large figures with two digits and a word', () => {
    expect([0.0123, 7.77, 99.6, 1234, 56_789, 3.14e23].map(rounded)).toEqual([
      { count: 0.01, thousands: 0 },
      { count: 7.8, thousands: 0 },
      { count: 100, thousands: 0 },
      { count: 1.2, thousands: 1 },
      { count: 57, thousands: 1 },
      { count: 310_000_000, thousands: 5 },
    ])
  })

  it('times the training by the room’s own clock, and what comes after the bell changes no ticket', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    game.now += 1234
    expect(timed).toMatchObject({ kind: 'brain', marks: [TIMED.steps], exams: [] })
    game.answer(timed)
    expect(stateIn(game).timed).toBe(1234)

    const late = playing('guess')
    const slow = timedIn(late)
    late.must({ type: 'host', command: { kind: 'next' } })
    late.must({ type: 'host', command: { kind: 'next' } })
    expect(stateIn(late).phase).toBe('ticket')
    late.answer(slow)
    expect(stateIn(late).timed).toBeNull()
  })

  it('tells each team what its sentences did, as the Run has told it, and nobody before that', () => {
    const game = playedRun('explain', new Game({ plan: ['run', { stop: 'receipt', form: 'full', rematch: false }] }))
    expect(game.match.effects).toEqual([])
    for (let presses = 0; presses < 3 && stateOf(game.match)?.stop === 'run'; presses++)
      game.must({ type: 'host', command: { kind: 'next' } })
    const told = game.match.effects
    expect(told.map(({ team }) => team).toSorted()).toEqual(game.match.teams.map(({ id }) => id).toSorted())
    game.goTo('ticket')
    const { teams, origin } = shown(game, wall)
    expect(origin).toBe('own')
    expect(teams.map(({ team, effect }) => [team, effect])).toEqual(
      teams.map(({ team }) => [team, told.find((one) => one.team === team)]),
    )
    const { team } = game.match.seats['ann'] ?? { team: '' }
    expect(shown(game, { role: 'seat', seat: 'ann' }).teams.map((one) => one.team)).toEqual([team])
  })

  it('is a picture in which every line stands as text, and no line can break it', () => {
    const svg = ticketSvg('Ticket <1>', 'A & B', [['words "read"', '56 thousand']])
    expect(svg).toContain('>Ticket &lt;1&gt;</text>')
    expect(svg).toContain('>A &amp; B</text>')
    expect(svg).toContain('>56 thousand</text>')
  })
})

describe('estimates', () => {
  it('are each worth a point less the noughts that they are off, and the best are named on the wall alone', () => {
    const game = playing('guess')
    const timed = timedIn(game)
    game.now += 2000
    game.answer(timed)
    const figures = figuresOf(stateIn(game), game.match, smallPack)
    for (const [of, what] of ESTIMATES.entries()) {
      const power = Math.log10(figures[what] ?? 1)
      game.must({ type: 'tapped', seat: 'ann', on: estimate(of, power) })
      game.must({ type: 'tapped', seat: 'ben', on: estimate(of, power + 0.4) })
    }
    expect(shown(game, wall).best).toEqual([])
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(shown(game, { role: 'seat', seat: 'ann' }).won).toBeCloseTo(3, 6)
    expect(shown(game, { role: 'seat', seat: 'ben' }).won).toBeCloseTo(1.8, 6)
    expect(shown(game, { role: 'seat', seat: 'cat' }).won).toBe(0)
    expect(shown(game, wall).best.map(({ name, place }) => [name, place])).toEqual([
      ['ann', 1],
      ['ben', 2],
    ])
    expect(shown(game, { role: 'seat', seat: 'ann' }).best).toEqual([])
    expect(game.match.seats['ben']?.foresight).toBeCloseTo(1.8, 6)
  })

  it('are refused where there is no such question, or no such number', () => {
    const game = playing('guess')
    expect([game.tap('ann', estimate(3, 5)), game.tap('ann', estimate(0, 99))]).toEqual([
      'out-of-range',
      'out-of-range',
    ])
    game.goTo('ticket')
    expect([game.tap('ann', estimate(0, 5)), game.tap('ann', coal('keep'))]).toEqual(['after-the-bell', 'not-now'])
  })
})

describe('the car of coal', () => {
  it('goes where most want it, and stays where it is on a tie', () => {
    const said = (...all: (typeof SPENDS)[number][]) =>
      spendOf({ coal: Object.fromEntries(all.map((spend, at) => [`s${at}`, SPENDS.indexOf(spend)])) })
    expect(said()).toBe('keep')
    expect(said('few', 'all', 'few')).toBe('few')
    expect(said('few', 'all')).toBe('keep')
    expect(said('all', 'all', 'keep', 'keep', 'few')).toBe('keep')
  })

  it('trains a copy of the model on what was chosen, and on the other beside it', () => {
    const game = playing('coal')
    game.answerAll()
    for (const seat of seats.slice(0, 3)) game.must({ type: 'tapped', seat, on: coal('few') })
    game.must({ type: 'host', command: { kind: 'next' } })
    const { base, model } = stateIn(game)
    expect(game.match.jobs).toMatchObject([
      { kind: 'brain', from: base, marks: [0, CAR.steps], exams: ['held-out'] },
      { kind: 'brain', from: base, corpus: { pool: { from: 0, to: smallPack.train.length }, extra: [] } },
    ])
    const [chosen, other] = game.match.jobs
    expect(shown(game, wall).spent).toMatchObject({
      spend: 'few',
      cars: [{ car: 'first' }, { car: 'few', bought: null }, {}],
    })
    // Nobody's bell rings on a page without the figure.
    const phase = game.match.bell.phase
    game.ring()
    expect([stateIn(game).phase, game.match.bell.phase]).toEqual(['spent', phase])
    if (chosen !== undefined) game.answer(chosen)
    expect(shown(game, wall).spent?.cars[1]?.bought).not.toBeNull()
    if (other !== undefined) game.answer(other)
    expect(shown(game, wall).spent?.cars.map(({ bought }) => bought !== null)).toEqual([true, true, true])
    // The model of the ticket is what it was.
    expect([stateIn(game).model, game.match.model.step]).toEqual([model, 0])
  })

  it('burns nothing when it is kept, nor in the short form', () => {
    expect(burnedFor('keep')).toEqual([])
    const game = playing('coal')
    game.answerAll()
    game.must({ type: 'tapped', seat: 'ann', on: coal('keep') })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(game.match.jobs).toEqual([])
    expect(shown(game, wall).spent).toMatchObject({ spend: 'keep', cars: [{ car: 'first' }] })

    const short = playing('ticket', 'express')
    expect(Object.keys(stateIn(short).bought)).toEqual([])
    short.must({ type: 'host', command: { kind: 'next' } })
    expect(short.match.play).toBeNull()
  })

  it('reads the class’s own sentences as the few, once there are enough of them', () => {
    const game = playing('coal')
    game.answerAll()
    expect(shown(game, wall).few).toEqual({ count: Math.min(FEW.else, smallPack.train.length), own: false })
    const written = Array.from({ length: FEW.least }, () => smallPack.train[0]?.tokens ?? [])
    game.match = { ...game.match, written }
    expect(shown(game, wall).few).toEqual({ count: FEW.least, own: true })
    for (const seat of seats) game.must({ type: 'tapped', seat, on: coal('few') })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(game.match.jobs[0]).toMatchObject({ corpus: { pool: null, extra: written } })
  })

  it('is told to nobody before it is burned', () => {
    const seen = (spend: (typeof SPENDS)[number]) => {
      const game = playing('coal')
      game.answerAll()
      game.must({ type: 'tapped', seat: 'ben', on: coal(spend) })
      return [shown(game, wall), shown(game, { role: 'seat', seat: 'ann' }), shown(game, { role: 'host' })]
    }
    expect(seen('all')).toEqual(seen('few'))
  })
})
