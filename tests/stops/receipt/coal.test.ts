/** What only Receipt must prove of its last car of coal: whose wish counts, what is trained for it, and what stays unsaid. */
import { describe, expect, it } from 'vitest'
import { bestSpend, burnedFor, spendOf } from '../../../stops/receipt/coal.ts'
import '../../all-texts.ts'
import { unbought } from '../../../stops/receipt/face/names.ts'
import { t } from '../../../stops/receipt/face/t.ts'
import { CAR, FEW, SPENDS } from '../../../stops/receipt/content.ts'
import { smallPack } from '../../match/small-world.ts'
import { coal, playing, seats, shown, stateIn, wall } from './receipt-game.ts'

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
    game.ring()
    expect(stateIn(game).phase).toBe('spent')
    if (other !== undefined) game.answer(other)
    expect(shown(game, wall).spent?.cars.map(({ bought }) => bought !== null)).toEqual([true, true, true])
    // The model of the ticket is what it was.
    expect([stateIn(game).model, game.match.model.step]).toEqual([model, 0])
  })

  it('says that something is still being measured only as long as it is', () => {
    const game = playing('coal')
    game.answerAll()
    for (const seat of seats) game.must({ type: 'tapped', seat, on: coal('all') })
    game.must({ type: 'host', command: { kind: 'next' } })
    const said = () => shown(game, wall).spent?.cars.map((car) => (car.bought === null ? unbought(car) : 'bought'))
    expect(said()).toEqual(['bought', t('receipt.still'), t('receipt.still')])
    game.failAll()
    expect(said()).toEqual(['bought', t('receipt.not-measured'), t('receipt.not-measured')])
  })

  it('is tried on both, too, when it is kept, and on nothing in the short form', () => {
    expect(burnedFor('keep')).toEqual(['all', 'few'])
    const game = playing('coal')
    game.answerAll()
    game.must({ type: 'tapped', seat: 'ann', on: coal('keep') })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(shown(game, wall).spent).toMatchObject({ spend: 'keep', best: null, cars: [{ car: 'first' }, {}, {}] })

    const short = playing('ticket', 'express')
    expect(Object.keys(stateIn(short).bought)).toEqual([])
    short.must({ type: 'host', command: { kind: 'next' } })
    expect(short.match.play).toBeNull()
  })

  it('is worth a forecast point to whoever has voted for what proved best, once', () => {
    const bought = (all: number, few: number) => ({
      all: { before: 2, after: all },
      few: { before: 2, after: few },
    })
    expect([bestSpend({ bought: bought(1.5, 2.5) }), bestSpend({ bought: bought(2.1, 1.9) })]).toEqual(['all', 'few'])
    // Nothing has helped: to leave it is best. And where one is missing nobody knows.
    expect(bestSpend({ bought: bought(2.1, 2.5) })).toBe('keep')
    expect(bestSpend({ bought: { all: { before: 2, after: 1 } } })).toBeNull()

    const game = playing('coal')
    game.answerAll()
    for (const [at, seat] of seats.entries())
      if (at < 3) game.must({ type: 'tapped', seat, on: coal(SPENDS[at] ?? 'keep') })
    game.must({ type: 'host', command: { kind: 'next' } })
    game.answerAll()
    const before = seats.map((seat) => game.match.seats[seat]?.foresight ?? 0)
    const best = SPENDS.indexOf(shown(game, wall).spent?.best ?? 'keep')
    expect(seats.map((seat) => shown(game, { role: 'seat', seat }).coalWon)).toEqual(
      seats.map((_, at) => (at === best ? 1 : 0)),
    )
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(stateIn(game).phase).toBe('say')
    expect(seats.map((seat, at) => (game.match.seats[seat]?.foresight ?? 0) - (before[at] ?? 0))).toEqual(
      seats.map((_, at) => (at === best ? 1 : 0)),
    )
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
