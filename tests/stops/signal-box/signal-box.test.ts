/** What only Signal Box must prove: how cards are dealt and kept secret, which pairs reach a judge, whose votes count, and what is paid. */
import { describe, expect, it } from 'vitest'
import { shareInterval } from '../../../shared/measures/interval.ts'
import { DEAL, DUELS, JUDGES, LOOSE, TELLING } from '../../../stops/signal-box/content.ts'
import { cardAt, duelsOf, paperVerdicts } from '../../../stops/signal-box/duels.ts'
import { leashOf } from '../../../stops/signal-box/score.ts'
import { TASTES } from '../../../stops/signal-box/taste-ids.ts'
import { LEFT, RIGHT, SAME, verdict, winRate } from '../../../stops/signal-box/tastes.ts'
import { judged, pairsFrom, tossed } from '../../../stops/signal-box/votes.ts'
import { jobs, judge, judging, next, pool, seat, seen, stateIn, stop, town, voted, wall } from './signal-game.ts'

describe('the cards', () => {
  it('are dealt unevenly, six by six, and in another order with another seed', () => {
    const dealt = (seed: number) => Array.from({ length: 12 }, (_, at) => cardAt(at, seed, true))
    for (const six of [dealt(1).slice(0, 6), dealt(1).slice(6), dealt(2).slice(0, 6)])
      expect(six.toSorted()).toEqual(DEAL.toSorted())
    expect(new Set([1, 2, 3, 4].map((seed) => dealt(seed).join())).size).toBeGreaterThan(1)
    // Nobody is asked for what nobody knows.
    expect(Array.from({ length: 6 }, (_, at) => cardAt(at, 1, false))).not.toContain('true')
  })

  it('are seen by their own seat alone until they lie face up, and then only counted', () => {
    const game = voted()
    expect(seen(game, seat('ann')).card?.taste).toMatch(/mention|short|true/)
    for (const audience of [wall, { role: 'host' } as const]) {
      expect(seen(game, audience).card).toBeNull()
      expect(seen(game, audience).duels).toEqual([])
    }
    next(game)
    game.answerAll()
    next(game)
    next(game)
    expect(seen(game, wall).tastes.every(({ held, coins }) => held === null && coins === null)).toBe(true)
    next(game)
    expect(seen(game, wall).tastes.every(({ held, paper }) => held === null && paper === null)).toBe(true)
    next(game)
    const { tastes } = seen(game, wall)
    expect(tastes.reduce((sum, { held }) => sum + (held ?? 0), 0)).toBe(2)
    expect(tastes.reduce((sum, { paper }) => sum + (paper ?? 0), 0)).toBe(JUDGES - 2)
  })
})

describe('the duels', () => {
  it.each(TASTES)('of %s: seven, no sentence twice, and in most of them the card tells a difference', (taste) => {
    for (let at = 0; at < 8; at++) {
      const duels = duelsOf(pool, taste, at, 7, town)
      expect(duels).toHaveLength(DUELS)
      const shown = duels.flatMap(({ left, right }) => [left.tokens.join(), right.tokens.join()])
      expect(new Set(shown).size).toBe(2 * DUELS)
      const told = duels.map(({ left, right }) => verdict(taste, left, right, town))
      expect(told.filter((one) => one !== SAME)).toHaveLength(TELLING)
    }
    const sides = Array.from({ length: 40 }, (_, at) => duelsOf(pool, taste, at, 7, town)).flat()
    const lefts = sides.filter(({ left, right }) => verdict(taste, left, right, town) === LEFT).length
    expect(lefts / (40 * TELLING)).toBeGreaterThan(0.35)
    expect(lefts / (40 * TELLING)).toBeLessThan(0.65)
  })

  it('are never of two sentences that are alike, or of an empty one', () => {
    const poor = [...pool.slice(0, 3), ...pool.slice(0, 3), { tokens: [], says: null }]
    const duels = duelsOf(poor, 'short', 0, 7, town)
    expect(duels.length).toBeLessThanOrEqual(1)
    for (const { left, right } of duels) expect(left.tokens.join()).not.toBe(right.tokens.join())
  })

  it('come one after the other, may be judged again, and take no other answer', () => {
    const game = judging()
    expect(judge(game, 'ann', 1, LEFT)).toBe('out-of-range')
    expect(judge(game, 'ann', 0, 3)).toBe('out-of-range')
    judge(game, 'ann', 0, LEFT)
    judge(game, 'ann', 0, SAME)
    judge(game, 'ann', 1, RIGHT)
    expect(stateIn(game).verdicts['ann']).toEqual([SAME, RIGHT])
    expect(
      seen(game, seat('ann'))
        .duels.map(({ mine }) => mine)
        .slice(0, 3),
    ).toEqual([SAME, RIGHT, null])
    expect(seen(game, seat('ben')).duels.every(({ mine }) => mine === null)).toBe(true)
  })
})

describe('the votes', () => {
  const duels = duelsOf(pool, 'short', 0, 7, town)

  it('are pairs with a winner; no difference is none, and nobody’s verdict is none', () => {
    const pairs = pairsFrom(duels, [LEFT, SAME, RIGHT])
    expect(pairs).toEqual([
      { better: duels[0].left.tokens, worse: duels[0].right.tokens },
      { better: duels[2].right.tokens, worse: duels[2].left.tokens },
    ])
  })

  it('keep some pairs for proof, and a coin turns some round and leaves the pairs what they are', () => {
    const pairs = Array.from({ length: 20 }, (_, at) =>
      pairsFrom(duelsOf(pool, 'short', at, 7, town), Array(7).fill(LEFT)),
    ).flat()
    const kept = judged(pairs, 3)
    expect(kept.pairs.length + kept.proof.length).toBe(pairs.length)
    const coins = tossed(kept, 3)
    const sorted = ({ better, worse }: (typeof pairs)[number]) => [better.join(), worse.join()].toSorted().join('|')
    expect(coins.pairs.map(sorted)).toEqual(kept.pairs.map(sorted))
    const turned = coins.pairs.filter((pair, i) => pair.better !== kept.pairs[i].better).length / coins.pairs.length
    expect(turned).toBeGreaterThan(0.3)
    expect(turned).toBeLessThan(0.7)
  })

  it('of paper follow their card, and slip now and then', () => {
    const all = Array.from({ length: 60 }, (_, at) => {
      const own = duelsOf(pool, 'short', at, 7, town)
      return paperVerdicts(own, 'short', at, 7, town).map((said, i) => [
        said,
        verdict('short', own[i].left, own[i].right, town),
      ])
    }).flat()
    const telling = all.filter(([, truth]) => truth !== SAME)
    const slips = telling.filter(([said, truth]) => said !== truth).length / telling.length
    expect(slips).toBeGreaterThan(0.04)
    expect(slips).toBeLessThan(0.18)
    expect(all.filter(([, truth]) => truth === SAME).every(([said]) => said === SAME)).toBe(true)
  })

  it('are those of who has judged, here or not, each once; paper fills the bench; who is put out is not among them', () => {
    const game = voted()
    expect(seen(game, wall).paper).toBe(JUDGES - 2)
    next(game)
    const [own] = jobs(game)
    const again = voted()
    again.must({ type: 'dropped', seat: 'ben' })
    next(again)
    expect(jobs(again)[0].pairs).toEqual(own.pairs)
    const out = voted()
    out.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
    expect(Object.keys(stateIn(out).verdicts)).toEqual(['ann'])
    expect(seen(out, wall).paper).toBe(JUDGES - 1)
  })
})

describe('the runs', () => {
  it('are the class’s own on its leash, coins, winners, and one off the leash', () => {
    const game = voted()
    for (const who of ['ann', 'ben']) game.tap(who, { stop, ask: 'leash', tap: 0 })
    next(game)
    const [own, coins, winners, loose] = jobs(game)
    expect(own.beta).toBeGreaterThan(loose.beta)
    expect([own, coins].map(({ anchor }) => anchor.weight > 0)).toEqual([true, true])
    expect([winners.beta, winners.likelihood]).toEqual([0, 1])
    expect([loose.anchor.weight, loose.marks.at(-1)]).toEqual([0, LOOSE.marks.at(-1)])
    expect(leashOf({ leashes: {} })).toBe(2)
    expect(leashOf({ leashes: { a: 0, b: 2 } })).toBe(0)
  })

  it('say that they were put back where they collapsed', () => {
    const game = voted()
    next(game)
    game.answerAll()
    const { class: own } = stateIn(game).runs
    expect(own).toBeDefined()
    expect(seen(game, wall).collapsed).toBe(own?.ended === 'collapsed')
  })
})

describe('what is told', () => {
  it('counts every pair of a new and an old sentence, ties as half', () => {
    const [short, long] = [
      pool.toSorted((a, b) => a.tokens.length - b.tokens.length)[0],
      { tokens: [1, 2, 3, 4, 5, 6, 7, 8, 9], says: null },
    ]
    expect(winRate('short', [long], [short], town)).toBe(1)
    expect(winRate('short', [long, short], [short, long], town)).toBe(0.5)
    expect(winRate('short', [], [], town)).toBe(0.5)
  })

  it('has an interval that holds for few, too (Wilson)', () => {
    // Newcombe 1998, table I: 81 of 263 and 1 of 29.
    const wide = shareInterval(81, 263)
    expect([wide.low, wide.high].map((end) => Number(end.toFixed(4)))).toEqual([0.2553, 0.3662])
    const few = shareInterval(1, 29)
    expect([few.low, few.high].map((end) => Number(end.toFixed(4)))).toEqual([0.0061, 0.1718])
  })

  it('pays who has judged by what came of it, and nobody who has not', () => {
    const game = judging()
    for (let at = 0; at < DUELS; at++) judge(game, 'ann', at, LEFT)
    next(game)
    next(game)
    game.answerAll()
    next(game)
    next(game)
    expect(seen(game, seat('ann')).won?.judge).not.toBeNull()
    expect(seen(game, seat('ben')).won?.judge).toBeNull()
    expect(game.match.seats['ann'].cards).toBe(1)
    expect(game.match.seats['ben'].cards).toBe(0)
  })

  it('pays nothing for verdicts that prefer nothing: there was nothing in them that a model could follow', () => {
    const game = judging()
    for (let at = 0; at < DUELS; at++) {
      judge(game, 'ann', at, SAME)
      judge(game, 'ben', at, at === 0 ? LEFT : SAME)
    }
    game.goTo('result')
    expect(seen(game, seat('ann')).won?.judge).toBeNull()
    expect(seen(game, seat('ben')).won?.judge).not.toBeNull()
    expect(game.match.seats['ann'].cards).toBe(0)
  })
})
