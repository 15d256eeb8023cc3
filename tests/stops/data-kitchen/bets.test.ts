/** What is bet in the Data Kitchen: chips on the dearest dirt and on what the machine does. */
import { describe, expect, it } from 'vitest'
import { scoresOf, truthsOf } from '../../../stops/data-kitchen/bets.ts'
import { BET_TABLES, KEEP, OUTCOMES, STAKE } from '../../../stops/data-kitchen/content.ts'
import { bitsSaved, distributionOf } from '../../../shared/measures/chips.ts'
import { DIRT, type Kind } from '../../../stops/data-kitchen/kinds.ts'
import { kindArm } from '../../../stops/data-kitchen/arms.ts'
import type { KitchenState, Trained } from '../../../stops/data-kitchen/types.ts'
import { standings } from '../../../shared/match/standings.ts'
import { Game } from '../../match/game.ts'
import { view } from '../../match/seen.ts'
import { playOf } from '../../match/plays.ts'
import { smallRules } from '../../match/small-world.ts'

describe('bets', () => {
  const stop = 'data-kitchen'
  const brains = (bits: readonly number[]): Trained[] =>
    bits.map((keyBits) => ({ keyBits, bits: keyBits, glorp: 0, hitBits: null, says: [], glorpSaid: null }))
  /** Noise costs two bits, wrong facts nearly as much, all others little; the machine hurts. */
  const measured: Record<string, Trained[]> = {
    raw: brains([4, 4.1, 4.2]),
    auto: brains([4.5, 4.6, 4.71]),
    whole: brains([2, 2.1, 2.2, 2.1, 2]),
    ...Object.fromEntries(DIRT.map((kind) => [kindArm(kind), brains([2.1, 2.2, 2.31, 2.2, 2.1])])),
    [kindArm('noise')]: brains([4, 4.1, 4.2, 4.1, 4]),
    [kindArm('wrong')]: brains([3.9, 4.2, 4.1, 4.2, 3.9]),
  }
  const chips = (laid: Partial<Record<Kind, number>>) => DIRT.map((kind) => laid[kind] ?? 0)
  const told = (dirt: readonly number[]): KitchenState => {
    const game = new Game({ plan: [stop], timers: 1 }, 7).join('ann', 'ben')
    game.goTo('bet', false)
    expect(game.tap('ann', { stop, ask: 'dirt', tap: dirt })).toBeNull()
    expect(game.tap('ann', { stop, ask: 'machine', tap: [0, 0, 20] })).toBeNull()
    if (game.match.play?.stop !== stop) throw new Error('no kitchen is on')
    return { ...(game.match.play as KitchenState), phase: 'machine', trained: measured }
  }
  const won = (dirt: readonly number[]) => scoresOf(told(dirt), 'dirt')[0]?.saved ?? NaN

  it('name the kinds that stand apart from all others, and what the machine did', () => {
    const state = told(chips({ noise: 20 }))
    expect(truthsOf(state, 'dirt')).toEqual([DIRT.indexOf('noise'), DIRT.indexOf('wrong')])
    expect(truthsOf(state, 'machine')).toEqual([OUTCOMES.indexOf('worse')])
    expect(truthsOf({ ...state, phase: 'blind' }, 'machine')).toBeNull()
    expect(scoresOf({ ...state, phase: 'sort' }, 'dirt')).toEqual([])
  })

  it('are worth nothing where nothing is laid, and pay what the tile of the best true kind promised, also on ties', () => {
    expect(won(chips({}))).toBeCloseTo(0)
    const promised = (count: number) => {
      const laid = chips({ noise: count, spam: 20 - count })
      return STAKE * bitsSaved(distributionOf(laid, BET_TABLES.dirt)[DIRT.indexOf('noise')] ?? 0, DIRT.length)
    }
    // The house has half a chip of its four on each of eight kinds.
    expect(promised(20)).toBeCloseTo(STAKE * Math.log2((20.5 / 24) * 8))
    expect(won(chips({ noise: 20 }))).toBeCloseTo(promised(20))
    expect(won(chips({ wrong: 20 }))).toBeCloseTo(promised(20))
    expect(won(chips({ noise: 10, wrong: 10 }))).toBeCloseTo(promised(10))
    expect(won(chips({ spam: 20 }))).toBeCloseTo(STAKE * Math.log2((0.5 / 24) * 8))
    expect(scoresOf(told(chips({})), 'machine')[0]?.saved).toBeCloseTo(STAKE * Math.log2(((20 + 4 / 3) / 24) * 3))
  })

  it('are told once each kind has its five brains, and not of three', () => {
    const state = told(chips({ noise: 20 }))
    const fewer = (state.trained[kindArm('noise')] ?? []).slice(0, 3)
    expect(truthsOf({ ...state, trained: { ...state.trained, [kindArm('noise')]: fewer } }, 'dirt')).toBeNull()
  })

  it('pay nobody and cost nobody where no kind can be told from another', () => {
    const alike = Object.fromEntries(DIRT.map((kind) => [kindArm(kind), brains([2.1, 2.2, 2.31, 2.2, 2.1])]))
    const state = { ...told(chips({ spam: 20 })), trained: { ...measured, ...alike } }
    expect(truthsOf(state, 'dirt')).toEqual([])
    expect(scoresOf(state, 'dirt')[0]?.saved).toBeCloseTo(0)
  })

  it('are worth less, all right, than careful sorting is more than careless', () => {
    const best = (on: 'dirt' | 'machine') => {
      const { outcomes, chips: all } = BET_TABLES[on]
      const laid = Array.from({ length: outcomes }, (_, at) => (at === 0 ? all : 0))
      return STAKE * bitsSaved(distributionOf(laid, BET_TABLES[on])[0] ?? 0, outcomes)
    }
    // By .72 bits, the mean of six matches (docs/truth.md, K5).
    expect(best('dirt') + best('machine')).toBeLessThan(0.72)
  })

  it('are paid to players and teams once, at the reveal of what was measured', () => {
    const game = new Game({ plan: [stop], timers: 1 }, 7).join('ann', 'ben')
    game.goTo('bet', false)
    game.tap('ann', { stop, ask: 'dirt', tap: chips({ noise: 20 }) })
    game.tap('ann', { stop, ask: 'machine', tap: [20, 0, 0] })
    game.goTo('blind', true)
    const ann = () => game.match.seats['ann']
    expect(ann()?.cards).toBe(0)
    game.goTo('machine', true)
    game.answerAll(1)
    const paid = ann()?.bitsSaved
    expect(ann()?.cards).toBe(2)
    expect(paid).not.toBe(0)
    game.goTo('again', true)
    expect([ann()?.cards, ann()?.bitsSaved]).toEqual([2, paid])
    expect(standings(game.match, smallRules).teams.find(({ team }) => team === 't1')?.cards).toBe(2)
  })

  it('hand whoever has laid both a card that no one else’s judgement takes away', () => {
    const game = new Game({ plan: [stop], timers: 1 }, 7).join('ann', 'ben', 'cat')
    game.goTo('bet', false)
    for (const seat of ['ann', 'cat']) {
      expect(game.tap(seat, { stop, ask: 'dirt', tap: chips({}) })).toBeNull()
      expect(game.tap(seat, { stop, ask: 'machine', tap: [0, 0, 0] })).toBeNull()
    }
    const hand = (seat: string) => {
      const play = playOf(view(game.match, { role: 'seat', seat }, smallRules).play)
      return play?.stop === stop ? (play.hand?.card ?? -1) : -1
    }
    const [own, other] = [hand('ann'), hand('cat')]
    expect(other).not.toBe(own)
    const keep = (card: number) => ({ stop, ask: 'sort', tap: { card, bin: KEEP, words: null, with: null } })
    expect(game.tap('ann', keep(own))).toBeNull()
    expect(hand('cat')).toBe(other)
    expect(game.tap('cat', keep(other))).toBeNull()
  })

  it('let whoever has laid both sort at once, and nobody before', () => {
    const game = new Game({ plan: [stop], timers: 1 }, 7).join('ann', 'ben')
    game.goTo('bet', false)
    const keep = { stop, ask: 'sort', tap: { card: 0, bin: KEEP, words: null, with: null } }
    game.tap('ann', { stop, ask: 'dirt', tap: chips({}) })
    expect(game.tap('ann', keep)).toBe('not-now')
    game.tap('ann', { stop, ask: 'machine', tap: [0, 0, 0] })
    expect(game.tap('ann', keep)).toBeNull()
    expect(game.tap('ben', keep)).toBe('not-now')
  })
})
