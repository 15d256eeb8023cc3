/** What only the Data Kitchen must prove: dirt, pallets, the door of its taps, and what it makes of its measurements. */
import { describe, expect, it } from 'vitest'
import { worldSays } from '../../../shared/packs/world-says.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { carried, perfectly } from '../../../stops/data-kitchen/carry.ts'
import { BIN, cardsFor, FIX, KEEP, MERGE, TOOLS, USES } from '../../../stops/data-kitchen/content.ts'
import { isHit } from '../../../stops/data-kitchen/filter.ts'
import { hasGlorp, kinds } from '../../../stops/data-kitchen/kinds.ts'
import { decisionsOf, palletsOf } from '../../../stops/data-kitchen/arms.ts'
import { heard, pointsOf } from '../../../stops/data-kitchen/results.ts'
import type { KitchenState } from '../../../stops/data-kitchen/types.ts'
import { sounds } from '../../../stops/data-kitchen/face/sounds.ts'
import { t } from '../../../stops/data-kitchen/face/t.ts'
import { SENTENCES, warehouse } from '../../../stops/data-kitchen/warehouse.ts'
import { Game } from '../../match/game.ts'
import { view } from '../../match/seen.ts'
import { playOf } from '../../match/plays.ts'
import { sealedPack, smallPack, smallRules } from '../../match/small-world.ts'
import { town } from '../../lab/lab-builders.ts'

const pallets = warehouse(town, 5, 60)
const at = (fault: (typeof pallets)[number]['fault']) => pallets.findIndex((pallet) => pallet.fault === fault)
const text = (words: readonly number[]) => words.map((word) => town.words[word] ?? '*').join(' ')

describe('the warehouse', () => {
  it('has 600 sentences in pallets of one fault each, the same for the same seed', () => {
    expect(pallets).toHaveLength(60)
    expect(pallets.flatMap(({ dirty }) => dirty)).toHaveLength(SENTENCES)
    expect(new Set(pallets.map(({ fault }) => fault))).toEqual(new Set([null, ...kinds]))
    expect(warehouse({ ...town }, 5, 60)).toEqual(pallets)
    expect(warehouse(town, 6, 60)[0]?.dirty).not.toEqual(pallets[0]?.dirty)
  })

  it('shows on its cards no sentence that anybody may look up, where a room has papers of its own', () => {
    const tops = town.heldOut
    const sealed = warehouse(town, 5, 60, tops)
    const inFile = new Set(town.train.map(({ tokens }) => tokens.join()))
    const shown = sealed.filter(({ fault }) => fault === null).map(({ dirty }) => dirty[0]?.join() ?? '')
    expect(shown.filter((words) => inFile.has(words))).toEqual([])
    const faults = (all: typeof pallets) =>
      Map.groupBy(all, ({ fault }) => fault)
        .entries()
        .map(([fault, of]) => [fault, of.length] as const)
    expect(new Map(faults(sealed))).toEqual(new Map(faults(pallets)))
    // A room's own: the game's rules lay them on top.
    const game = new Game({ plan: ['data-kitchen'] }, 7, sealedPack).join('ann').goTo('sort')
    const known = new Set(sealedPack.train.map(({ tokens }) => tokens.join()))
    const cards = palletsOf(
      { match: game.match, pack: sealedPack },
      { seed: game.match.seed + game.match.stop, cards: 40 },
    )
    expect(cards.some(({ fault, dirty }) => fault === null && known.has(dirty[0]?.join() ?? ''))).toBe(false)
    expect(cards.some(({ fault, dirty }) => fault === null && known.has(dirty[1]?.join() ?? ''))).toBe(true)
  })

  it('holds good sentences that the town says, and spoiled ones that it does not', () => {
    for (const { fault, dirty, meant } of pallets) {
      if (fault === null || fault === 'copy' || fault === 'near')
        for (const sentence of dirty) expect(worldSays(town, sentence), text(sentence)).not.toBe('no')
      if (fault === 'typo' || fault === 'wrong' || fault === 'shuffled' || fault === 'cut')
        for (const sentence of dirty) expect(worldSays(town, sentence), text(sentence)).toBe('no')
      if (fault === 'glorp') for (const sentence of dirty) expect(hasGlorp(sentence, town.words.length)).toBe(true)
      for (const sentence of meant ?? []) expect(worldSays(town, sentence)).not.toBe('no')
      for (const sentence of dirty) expect(sentence.length).toBeLessThan(town.longest)
    }
  })
})

describe('what leaves the kitchen', () => {
  const decide = (card: number, decision: Parameters<typeof carried>[1][number]) =>
    carried(
      pallets,
      pallets.map((_, i) => (i === card ? decision : null)),
      town,
    )

  it('is what came, where nobody decides; and what was meant, each once, where somebody knew all', () => {
    expect(carried(pallets, [], town)).toEqual(pallets.flatMap(({ dirty }) => dirty))
    const perfect = carried(pallets, pallets.map(perfectly), town)
    expect(perfect.every((sentence) => worldSays(town, sentence) !== 'no')).toBe(true)
    const gone = pallets.filter(({ fault, of }) => fault === 'noise' || fault === 'spam' || of !== null)
    expect(perfect).toHaveLength(SENTENCES - 10 * gone.length)
  })

  it('loses a pallet that is binned, and repairs one by a right card alone', () => {
    const card = at('wrong')
    expect(decide(card, { kind: 'bin' })).toHaveLength(SENTENCES - 10)
    const { dirty, meant } = pallets[card]
    const right = decide(card, { kind: 'fix', words: meant?.[0] ?? [] })
    expect(right.slice(10 * card, 10 * card + 10)).toEqual(meant)
    const botched = decide(card, { kind: 'fix', words: [1, 1, 1] })
    expect(botched.slice(10 * card, 10 * card + 10)).toEqual([[1, 1, 1], ...dirty.slice(1)])
    const good = at(null)
    const broken = decide(good, { kind: 'fix', words: [1, 1, 1] }).slice(10 * good + 1, 10 * good + 10)
    expect(broken.filter((sentence, i) => sentence.length < (pallets[good]?.dirty[i + 1]?.length ?? 0))).toHaveLength(9)
  })

  it('keeps one of two cards that are merged into each other', () => {
    const copy = at('copy')
    const of = pallets[copy]?.of ?? -1
    const both = pallets.map((_, i) =>
      i === copy ? ({ kind: 'merge', with: of } as const) : i === of ? ({ kind: 'merge', with: copy } as const) : null,
    )
    expect(carried(pallets, both, town)).toHaveLength(SENTENCES - 10)
  })

  it('changes only the sentences that were flagged, where the machine flags', () => {
    const card = at('noise')
    const flagged = new Set([10 * card + 2])
    const left = carried(
      pallets,
      pallets.map(() => ({ kind: 'bin' as const })),
      town,
      flagged,
    )
    expect(left).toHaveLength(SENTENCES - 1)
  })
})

it('gives every team as many cards as its smallest can judge', () => {
  expect([6, 5, 3, 2, 1].map((size) => cardsFor(size, 'full'))).toEqual([60, 60, 60, 40, 24])
  expect(cardsFor(1, 'express')).toBe(24)
})

it('hits with a filter every word that holds its letters', () => {
  const purple = town.words.indexOf('purple')
  expect(isHit([purple], 'rp', town)).toBe(true)
  expect(isHit([town.words.length], 'rp', town)).toBe(true)
  expect(isHit([town.words.indexOf('cat')], 'rp', town)).toBe(false)
})

it('pays what can be told from chance, less the price of what leaked', () => {
  expect(pointsOf({ mean: 1, low: 0.8, high: 1.2 }, 0.02, 0.1)).toBeCloseTo(0.8)
  expect(pointsOf({ mean: 1, low: -0.1, high: 2.1 }, 0.02, 0.1)).toBeCloseTo(-0.2)
  expect(pointsOf({ mean: -1, low: -1.2, high: -0.8 }, 0, 0.1)).toBeCloseTo(-1)
})

describe('sorting', () => {
  const stop = 'data-kitchen'
  const kitchen = () => {
    const game = new Game({ plan: [stop], timers: 1 }, 7).join('ann', 'ben', 'cat', 'dan')
    return game.goTo('sort', false)
  }
  const seen = ({ match }: Game, audience: Audience) => {
    const play = playOf(view(match, audience, smallRules).play)
    if (play?.stop !== stop) throw new Error('no kitchen is on')
    return play
  }
  const stateOf = ({ match }: Game): KitchenState => {
    if (match.play?.stop !== stop) throw new Error('no kitchen is on')
    return match.play as KitchenState
  }
  const said = (card: number, bin: number, words: readonly number[] | null = null, other: number | null = null) => ({
    stop,
    ask: 'sort',
    tap: { card, bin, words, with: other },
  })
  const cards = (game: Game) => warehouse(smallPack, game.match.seed + game.match.stop, 40)

  it('has a word for everything that cannot be, and loses nothing', () => {
    const game = kitchen()
    const own = cards(game)[0]?.dirty[0] ?? []
    const far = cards(game).findIndex(({ dirty }) => (dirty[0] ?? []).every((word) => !own.includes(word)))
    const before = game.match
    expect(seen(game, { role: 'seat', seat: 'ann' }).hand?.card).toBe(0)
    expect(game.tap('ann', said(0, FIX, []))).toBe('text-length')
    expect(game.tap('ann', said(0, FIX, [999]))).toBe('unknown-word')
    expect(game.tap('ann', said(40, KEEP))).toBe('unknown-task')
    expect(game.tap('ann', said(7, KEEP))).toBe('not-in-hand')
    expect(game.tap('ann', said(0, MERGE, null, 0))).toBe('unknown-task')
    if (far > 0) expect(game.tap('ann', said(0, MERGE, null, far))).toBe('not-alike')
    expect(game.match).toBe(before)
  })

  it('hands members of a team different cards, and lets two of three decide', () => {
    const game = kitchen()
    const hand = (seat: string) => seen(game, { role: 'seat', seat }).hand?.card
    expect(new Set([hand('ann'), hand('cat')]).size).toBe(2)
    const card = hand('ann') ?? 0
    game.tap('ann', said(card, KEEP))
    game.tap('cat', said(card, BIN))
    expect(hand('ann')).not.toBe(card)
    expect(seen(game, { role: 'projector' }).sort?.judged).toEqual({ t1: 1, t2: 0 })
  })

  it('leaves a card on which two do not agree as it came, and says how many of them there were', () => {
    const game = kitchen()
    const hand = (seat: string) => seen(game, { role: 'seat', seat }).hand?.card ?? -1
    // Both members of a team see every card: ann keeps what cat bins.
    for (let taps = 0; taps < 200 && (hand('ann') >= 0 || hand('cat') >= 0); taps++) {
      if (hand('ann') >= 0) expect(game.tap('ann', said(hand('ann'), KEEP))).toBeNull()
      if (hand('cat') >= 0) expect(game.tap('cat', said(hand('cat'), BIN))).toBeNull()
    }
    const state = stateOf(game)
    expect(decisionsOf(state, 't1')).toEqual(Array.from({ length: 40 }, () => null))
    expect(heard(state, 't1')).toEqual({ alone: 0, split: 40 })
  })

  it('does what one alone says of a card, until another sees it differently, and says so', () => {
    const game = kitchen()
    const card = seen(game, { role: 'seat', seat: 'ann' }).hand?.card ?? -1
    expect(game.tap('ann', said(card, BIN))).toBeNull()
    expect(decisionsOf(stateOf(game), 't1')[card]).toEqual({ kind: 'bin' })
    expect(heard(stateOf(game), 't1')).toEqual({ alone: 1, split: 0 })
    expect(t('kitchen.sort-two')).toMatch(/^What one of you says is done, until another judges the same card/)
    expect(t('kitchen.alone', { count: 1 })).toMatch(/that was done/)
  })

  it('lets tools be used so often and no more, for the whole team, and only for the card in the hand', () => {
    const game = kitchen()
    const hand = () => seen(game, { role: 'seat', seat: 'ann' }).hand?.card ?? -1
    const use = (card: number) => game.tap('ann', { stop, ask: 'tool', tap: { tool: TOOLS.indexOf('finder'), card } })
    // Whoever could name any card would use up the tools of the team, blindly, in a second.
    expect(use(39)).toBe('not-in-hand')
    expect(use(40)).toBe('unknown-task')
    for (let uses = 0; uses < USES.finder; uses++) {
      expect(use(hand())).toBeNull()
      expect(use(hand())).toBeNull()
      expect(game.tap('ann', said(hand(), KEEP))).toBeNull()
    }
    expect(use(hand())).toBe('used-up')
    expect(seen(game, { role: 'seat', seat: 'cat' }).tools?.finder).toBe(0)
  })

  it('keeps everybody in their team once a card is judged, also while others still bet', () => {
    const game = new Game({ plan: [stop], timers: 1 }, 7).join('ann', 'ben', 'cat', 'dan').goTo('bet', false)
    expect(game.take({ type: 'team-changed', seat: 'cat', team: 't2' })).toBeNull()
    const { dirt, machine } = seen(game, { role: 'seat', seat: 'ann' }).bets
    for (const [ask, { shown }] of Object.entries({ dirt, machine })) {
      const tap = Array.from({ length: shown.outcomes }, () => 0)
      expect(game.tap('ann', { stop, ask, tap })).toBeNull()
    }
    const card = seen(game, { role: 'seat', seat: 'ann' }).hand?.card ?? -1
    expect(game.tap('ann', said(card, BIN))).toBeNull()
    // Else one child could be a second voice in one team after the other.
    expect(game.take({ type: 'team-changed', seat: 'ann', team: 't2' })).toBe('not-now')
    expect(game.host({ kind: 'mix' })).toBe('not-now')
  })

  it('shows a phone the card in its hand, and no other', () => {
    const game = kitchen()
    const own = seen(game, { role: 'seat', seat: 'ann' })
    expect(own.hand?.words.length).toBeGreaterThan(0)
    expect(JSON.stringify(own).length).toBeLessThan(2_500)
    expect(JSON.stringify(own)).not.toContain('fault')
  })
})

it('lets a room hear that two agree, higher the more they do, and nothing of a card that one has judged', () => {
  const game = new Game({ plan: ['data-kitchen'], timers: 1 }, 7).join('ann', 'ben', 'cat', 'dan').goTo('sort', false)
  const wall = () => {
    const play = playOf(view(game.match, { role: 'projector' }, smallRules).play)
    if (play?.stop !== 'data-kitchen') throw new Error('no kitchen is on')
    return play
  }
  const views = [wall()]
  const pitches: number[] = []
  for (let taps = 0; taps < 200; taps++) {
    for (const seat of ['ann', 'cat']) {
      const own = playOf(view(game.match, { role: 'seat', seat }, smallRules).play)
      const card = own?.stop === 'data-kitchen' ? (own.hand?.card ?? null) : null
      if (card === null) continue
      const tap = { card, bin: KEEP, words: null, with: null }
      expect(game.tap(seat, { stop: 'data-kitchen', ask: 'sort', tap })).toBeNull()
      const [before, after] = [views.at(-1) ?? wall(), wall()]
      const heard = sounds(before, after)
      expect(heard).toHaveLength((after.sort?.agreed['t1'] ?? 0) > (before.sort?.agreed['t1'] ?? 0) ? 1 : 0)
      pitches.push(...heard.map(({ pitch }) => pitch))
      views.push(after)
    }
  }
  expect(pitches).toHaveLength(40)
  expect(pitches.toSorted((a, b) => a - b)).toEqual(pitches)
})
