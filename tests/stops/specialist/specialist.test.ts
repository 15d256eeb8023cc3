/** What only Specialist must prove: whose recipe is done, what a struck card takes along, what is hidden, and who is paid. */
import { describe, expect, it } from 'vitest'
import { roomReport } from '../../../shared/match/report.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { shareOf } from '../../../shared/measures/chips.ts'
import { CLIENTS } from '../../../stops/specialist/client-ids.ts'
import { allSaid, wrongSaid } from '../../../stops/specialist/clients.ts'
import { BIDS, CARDS, COAL, LAST, LOSS, NEAR, PILE, RIVAL, WRONG } from '../../../stops/specialist/content.ts'
import { corpusFor } from '../../../stops/specialist/fine.ts'
import { keptOf, nearOf, pileOf } from '../../../stops/specialist/pile.ts'
import { dealsOf, offersOf, rivalOffers } from '../../../stops/specialist/bids.ts'
import { oddOne } from '../../../stops/specialist/robot.ts'
import {
  bestContract,
  coalOf,
  costOf,
  leftOf,
  lossOutcome,
  pointsOf,
  withinCoal,
  worthOf,
} from '../../../stops/specialist/score.ts'
import type { Gauges, SpecialistState } from '../../../stops/specialist/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const town = storedPack('town')
const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben', 'cat', 'dan'].map((seat): Audience => ({ role: 'seat', seat })),
]

/** ann and cat sit in one team, ben and dan in the other. */
function at(phase: string): Game {
  return new Game({ plan: ['specialist'] }, 7).join('ann', 'ben', 'cat', 'dan').goTo(phase)
}

function stateIn({ match }: Pick<Game, 'match'>): SpecialistState {
  const state = stateOf(match)
  if (state?.stop !== 'specialist') throw new Error('another stop')
  return state
}

const tap = (game: Game, seat: string, ask: string, answer: unknown) =>
  game.tap(seat, { stop: 'specialist', ask, tap: answer })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
const gauges = (client: number, general: number, slip = 0): Gauges => ({ client, general, slip })

describe.each(CLIENTS)('the pile of the client %s', (client) => {
  const pile = pileOf(town, client, 5)
  const ordinary = new Set(town.train.map(({ tokens }) => tokens.join()))

  it('keeps its rule but for the wrong and the ordinary ones, and none of its exam', () => {
    const all = new Set(allSaid(client, town).map(({ tokens }) => tokens.join()))
    expect(pile.right).toHaveLength(PILE - WRONG)
    const rest = pile.right.filter(({ tokens }) => !all.has(tokens.join()))
    expect(rest).toHaveLength(Math.round(nearOf(client, 5) * (PILE - WRONG)))
    expect(rest.every(({ tokens }) => ordinary.has(tokens.join()))).toBe(true)
    const examined = pile.exam.filter(({ tokens }) => ordinary.has(tokens.join()))
    expect(examined).toHaveLength(Math.round(nearOf(client, 5) * pile.exam.length))
    expect(pile.wrong).toHaveLength(WRONG)
    expect(pile.wrong.some(({ tokens }) => all.has(tokens.join()))).toBe(false)
    const read = new Set([...pile.right, ...pile.wrong].map(({ tokens }) => tokens.join()))
    expect(pile.exam.length).toBeGreaterThan(50)
    expect(pile.exam.some(({ tokens }) => read.has(tokens.join()))).toBe(false)
  })

  it('lies on the table with one wrong card, beside right ones of the same thing', () => {
    expect(pile.cards).toHaveLength(CARDS)
    const wrong = pile.cards[pile.wrongCard]
    expect(wrong).toEqual(pile.wrong[0])
    expect(pile.cards.filter(({ about }) => about === wrong?.about).length).toBeGreaterThanOrEqual(3)
    expect(wrongSaid(client, wrong?.about ?? '', town)).toContainEqual(wrong)
  })

  it('loses with a card all that says the same of the same thing', () => {
    expect(keptOf(pile, pile.wrongCard)).toEqual(pile.right)
    expect(keptOf(pile, null)).toHaveLength(PILE)
    const right = (pile.wrongCard + 1) % CARDS
    const kept = keptOf(pile, right)
    expect(
      kept.some(({ about }) => about === pile.cards[right]?.about && !pile.wrong.some((w) => w.about === about)),
    ).toBe(false)
    expect(kept).toEqual(expect.arrayContaining([...pile.wrong]))
  })

  it('has its wrong card in the eye of who compares the cards, more often than by chance', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => pileOf(town, client, seed))
    const found = seeds.filter(({ cards, wrongCard }) => oddOne(cards.map(({ tokens }) => tokens)) === wrongCard)
    expect(found.length).toBeGreaterThan((2 * seeds.length) / CARDS)
  })
})

it('deals its share of ordinary sentences anew in each room', () => {
  const dealt = Array.from({ length: 20 }, (_, seed) => CLIENTS.map((client) => nearOf(client, seed)))
  expect(dealt.every((one) => one.toSorted((a, b) => a - b).join() === [...NEAR].join())).toBe(true)
  expect(new Set(dealt.map(String)).size).toBeGreaterThan(5)
})

describe('bids', () => {
  it('are of coal that one has: not more, not less than nothing, not in parts, and not after the bell', () => {
    const game = at('pick')
    expect(tap(game, 'ann', 'bid', [BIDS.chips + 1, 0, 0, 0])).toBe('too-many-chips')
    expect(tap(game, 'ann', 'bid', [4, 3, 0, 0])).toBe('too-many-chips')
    expect(tap(game, 'ann', 'bid', [9, -3, 0, 0])).toBe('negative-chips')
    expect(tap(game, 'ann', 'bid', [0.5, 0, 0, 0])).not.toBeNull()
    expect(tap(game, 'ann', 'bid', [1, 1])).toBe('out-of-range')
    expect(stateIn(game).bids).toEqual({})
    next(game)
    expect(tap(game, 'ann', 'bid', [1, 0, 0, 0])).toBe('after-the-bell')
  })

  it('count once: a later bid takes the place of an earlier one, and seats of one device are one voice', () => {
    const game = new Game({ plan: ['specialist'], teams: 2 }, 7)
    const sit = (seat: string, device: string, team: string) =>
      game.must({ type: 'joined', seat, name: seat, team, device })
    sit('ann', 'tablet', 't1')
    sit('ben', 'tablet', 't1')
    sit('cat', 'phone', 't1')
    sit('dan', 'other', 't2')
    game.goTo('pick')
    expect(tap(game, 'ann', 'bid', [6, 0, 0, 0])).toBeNull()
    expect(tap(game, 'ann', 'bid', [0, 4, 0, 0])).toBeNull()
    expect(tap(game, 'ben', 'bid', [6, 0, 0, 0])).toBeNull()
    expect(tap(game, 'cat', 'bid', [0, 2, 2, 0])).toBeNull()
    expect(offersOf(game.match, stateIn(game), 't1')).toEqual([0, 3, 1, 0])
  })

  it('are opened at the bell: who pays has less coal for its recipe', () => {
    const game = at('pick')
    expect(tap(game, 'ann', 'bid', [0, 5, 0, 0])).toBeNull()
    expect(tap(game, 'ben', 'bid', [0, 4, 1, 0])).toBeNull()
    next(game)
    expect(stateIn(game).clients).toEqual({ t1: 1, t2: 2 })
    expect([coalOf(stateIn(game), 't1'), coalOf(stateIn(game), 't2')]).toEqual([COAL - 4, COAL])
    for (const seat of ['ann', 'ben']) {
      expect(tap(game, seat, 'steps', 3)).toBeNull()
      expect(tap(game, seat, 'replay', 2)).toBeNull()
    }
    next(game)
    expect(stateIn(game).recipes).toMatchObject({ t1: { steps: 1, replay: 2 }, t2: { steps: 2, replay: 2 } })
  })

  it('leave something for every recipe, and a recipe never takes more than there is', () => {
    for (let coal = COAL - BIDS.chips; coal <= COAL; coal++) {
      for (const steps of [0, 1, 2, 3])
        for (const replay of [0, 1, 2])
          expect(costOf(withinCoal({ steps, rate: 1, replay }, coal))).toBeLessThanOrEqual(coal)
    }
  })

  it('of a team that is alone stand against those of a rival who goes by surprise', () => {
    const game = new Game({ plan: ['specialist'], teams: 1 }, 7).join('ann').goTo('pick')
    const bits = [5, 9, 7, 6]
    const heard = Object.fromEntries(CLIENTS.map((client, i) => [`heard ${client}`, [gauges(bits[i] ?? 0, 2)]]))
    expect(rivalOffers({ measured: heard })).toEqual([RIVAL[3], RIVAL[0], RIVAL[1], RIVAL[2]])
    expect(rivalOffers({ measured: {} })).toBeNull()
    game.match = { ...game.match, play: { ...stateIn(game), measured: heard } as SpecialistState }
    expect(tap(game, 'ann', 'bid', [0, 6, 0, 0])).toBeNull()
    next(game)
    expect(stateIn(game).deals).toEqual([
      { who: 't1', client: 1, offer: 6, price: RIVAL[0] },
      { who: null, client: 2, offer: RIVAL[1], price: 0 },
    ])
    // Two teams are rivals enough.
    expect(dealsOf(at('pick').match, stateIn(at('pick'))).map(({ who }) => who)).not.toContain(null)
  })

  it('are seen by their own team alone until they are opened', () => {
    const seen = (laid: number[]) => {
      const game = at('pick')
      expect(tap(game, 'ann', 'bid', laid)).toBeNull()
      const others: Audience[] = [{ role: 'host' }, { role: 'projector' }, { role: 'seat', seat: 'ben' }]
      return others.map((audience) => view(game.match, audience, smallRules))
    }
    expect(seen([6, 0, 0, 0])).toEqual(seen([0, 1, 0, 3]))
    const game = at('pick')
    expect(tap(game, 'ann', 'bid', [4, 0, 0, 0])).toBeNull()
    expect(view(game.match, { role: 'seat', seat: 'cat' }, smallRules).play).toMatchObject({ offers: [4, 0, 0, 0] })
  })

  it('come with the surprise of the untuned model as soon as that is measured', () => {
    const game = at('pick')
    const clients = () => {
      const { play } = view(game.match, { role: 'projector' }, smallRules)
      return play?.stop === 'specialist' ? play.clients.map(({ bits }) => bits) : []
    }
    game.answerAll()
    expect(clients()).toHaveLength(CLIENTS.length)
    expect(clients().every((bits) => typeof bits === 'number')).toBe(true)
  })
})

describe('a recipe', () => {
  it('is what most of a team want, and what is too dear is cut off the steps', () => {
    expect(withinCoal({ steps: 3, rate: 0, replay: 2 })).toEqual({ steps: 2, rate: 0, replay: 2 })
    expect(costOf(withinCoal({ steps: 3, rate: 2, replay: 0 }))).toBe(COAL)
    const game = at('recipe')
    expect(tap(game, 'ann', 'steps', 3)).toBeNull()
    expect(tap(game, 'cat', 'replay', 1)).toBeNull()
    expect(tap(game, 'cat', 'rate', 3)).toBe('out-of-range')
    expect(view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play).toMatchObject({
      job: { recipe: { steps: 2, rate: 0, replay: 1 }, cost: 5 },
    })
    next(game)
    expect(stateIn(game).recipes).toEqual({
      t1: { steps: 2, rate: 0, replay: 1 },
      t2: { steps: 0, rate: 0, replay: 0 },
    })
    expect(tap(game, 'ann', 'steps', 0)).toBe('after-the-bell')
  })

  it('shows a team the votes of its own, one voice a device, and no other’s', () => {
    const game = new Game({ plan: ['specialist'], teams: 1 }, 7)
    const sit = (seat: string, device: string) => game.must({ type: 'joined', seat, name: seat, team: null, device })
    sit('ann', 'tablet')
    sit('ben', 'tablet')
    sit('cat', 'phone')
    game.goTo('recipe')
    for (const seat of ['ann', 'ben']) {
      expect(tap(game, seat, 'steps', 3)).toBeNull()
      expect(tap(game, seat, 'strike', CARDS)).toBeNull()
    }
    expect(tap(game, 'cat', 'steps', 1)).toBeNull()
    const job = (seat: string) => view(game.match, { role: 'seat', seat }, smallRules).play
    expect(job('cat')).toMatchObject({ job: { votes: { steps: [0, 1, 0, 1], rate: [0, 0, 0] } } })
    expect(job('cat')).toMatchObject({ job: { strikes: [...Array.from({ length: CARDS }, () => 0), 1] } })
    expect(view(game.match, { role: 'projector' }, smallRules).play).toMatchObject({ job: null })
  })

  it('mixes in so many others that they are its share', () => {
    const pile = pileOf(town, 'court', 5, 0)
    const others = town.train.map(({ tokens }) => tokens)
    const known = new Set(others)
    for (const share of [0, 0.25, 0.5]) {
      const corpus = corpusFor(pile.right, others, share)
      expect(corpus.filter((words) => known.has(words)).length / corpus.length).toBeCloseTo(share, 2)
    }
  })
})

describe('a contract', () => {
  it('pays for the client, and takes off what was forgotten: twice as much at the clinic', () => {
    const [base, after] = [gauges(9, 2), gauges(1, 3, 0.5)]
    expect(pointsOf('court', base, after)).toBeCloseTo((8 - 1 - 0.5) / 4)
    expect(pointsOf('clinic', base, after)).toBeCloseTo((8 - 2 - 0.5) / 4)
    // Nobody is paid for a general exam that chance has made better.
    expect(pointsOf('court', base, gauges(1, 1))).toBeCloseTo(2)
    expect([0, 0.3, 0.31, 1.2].map(lossOutcome)).toEqual([0, 0, 1, 2])
  })

  it('pays chips on what the own model loses, by its own team’s model', () => {
    const game = at('bet')
    expect(tap(game, 'ann', 'loss', [10, 0, 0])).toBeNull()
    expect(tap(game, 'ben', 'loss', [10, 0, 0])).toBeNull()
    const state = stateIn(game)
    const measured = {
      ...state.measured,
      'team t1': [gauges(2, 2.1)],
      'team t2': [gauges(2, 4)],
      ...Object.fromEntries(CLIENTS.map((client) => [`base ${client}`, [gauges(9, 2)]])),
    }
    const play: SpecialistState = { ...state, waiting: {}, training: null, measured }
    game.match = { ...game.match, play }
    next(game)
    const worth = (chips: number) => Math.log2(LOSS.outcomes * shareOf(chips, 0, LOSS))
    expect(game.match.seats['ann']?.bitsSaved).toBeCloseTo(worth(10), 9)
    expect(game.match.seats['ben']?.bitsSaved).toBeCloseTo(worth(0), 9)
    expect(worthOf(stateIn(game), 't2')?.lost).toBeCloseTo(2)
  })
})

it('names a best contract only where two trainings of one recipe are not as far apart', () => {
  const state = stateIn(at('front'))
  const base = Object.fromEntries(CLIENTS.map((client) => [`base ${client}`, [gauges(9, 2)]]))
  const told = (one: number, other: number): SpecialistState => ({
    ...state,
    clients: { t1: 1, t2: 1 },
    measured: { ...base, 'team t1': [gauges(one, 2)], 'team t2': [gauges(other, 2)] },
  })
  expect(bestContract(told(1, 2))).toBe('t1')
  expect(bestContract(told(2, 1))).toBe('t2')
  expect(bestContract(told(1, 1.1))).toBeNull()
})

describe('what is hidden', () => {
  it('both gauges are in nobody’s view before all have bet, nor which card is wrong', () => {
    const seen = (general: number) => {
      const game = at('bet')
      const state = stateIn(game)
      const measured = { 'team t1': [gauges(2, general)], 'base clinic': [gauges(9, 2)] }
      const play: SpecialistState = { ...state, measured }
      game.match = { ...game.match, play }
      return audiences.map((audience) => [
        view(game.match, audience, smallRules),
        roomReport(game.match, smallRules, ''),
      ])
    }
    expect(seen(5)).toEqual(seen(3))
  })

  it('one team’s recipe is not shown to the other', () => {
    const seen = (steps: number) => {
      const game = at('recipe')
      expect(tap(game, 'ann', 'steps', steps)).toBeNull()
      return view(game.match, { role: 'seat', seat: 'ben' }, smallRules)
    }
    expect(seen(3)).toEqual(seen(1))
  })
})

describe('a second job', () => {
  it('begins with the weights of the first, and tells what of it is left', () => {
    const game = new Game({ plan: [{ stop: 'specialist', form: 'full', rematch: true }] }, 7)
      .join('ann', 'ben', 'cat', 'dan')
      .goTo('again')
    game.answerAll()
    expect(tap(game, 'ann', 'keep', 2)).toBeNull()
    next(game)
    const { made, kept } = stateIn(game)
    expect(kept).toEqual({ t1: 2, t2: 0 })
    const [job] = game.match.jobs
    expect(job).toMatchObject({ kind: 'brain', from: made['t1']?.[0] })
    game.answerAll()
    expect(leftOf(stateIn(game), 't1')).not.toBeNull()
  })
})

it('pays the last answer by how sure it was, where it is told and not before', () => {
  const game = at('say')
  const mine = (one: string) => {
    const { play } = view(game.match, { role: 'seat', seat: one }, smallRules)
    return play?.stop === 'specialist' ? play.answered : undefined
  }
  expect(tap(game, 'ann', 'say', { option: LAST.right, confidence: 3 })).toBeNull()
  expect(tap(game, 'ben', 'say', { option: LAST.right + 1, confidence: 3 })).toBeNull()
  const before = ['ann', 'ben'].map((id) => game.match.seats[id]?.bitsSaved ?? 0)
  expect(mine('ann')).toBeNull()
  next(game)
  const won = [mine('ann'), mine('ben')]
  expect(won[0]).toBeGreaterThan(0)
  expect(won[1]).toBeLessThan(0)
  expect(mine('cat')).toBeNull()
  for (const [i, id] of ['ann', 'ben'].entries()) {
    expect((game.match.seats[id]?.bitsSaved ?? 0) - (before[i] ?? 0)).toBeCloseTo(won[i] ?? Number.NaN, 9)
  }
})
