/** Flattery at Signal Box: what is shown to whom, what is trained on, and what is counted. */
import { describe, expect, it } from 'vitest'
import { MANNERS, PROMPTS } from '../../../stops/signal-box/content.ts'
import {
  flatters,
  likingsOf,
  mannersOf,
  niceIn,
  paperLikes,
  paperPairs,
  promptsOf,
} from '../../../stops/signal-box/flattery.ts'
import { LEFT, SAME } from '../../../stops/signal-box/tastes.ts'
import { fondTruth } from '../../../stops/signal-box/score.ts'
import type { Game } from '../../match/game.ts'
import { smallPack } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { jobs, next, seat, seen, stateIn, stop, town, voted, wall } from './signal-game.ts'

/** The same match, without a card before anybody. */
function liking(): Game {
  const game = voted()
  for (let steps = 0; stateIn(game).phase !== 'flatter'; steps++) {
    if (steps > 12) throw new Error('nobody is asked what they like')
    game.answerAll()
    next(game)
  }
  return game
}

const like = (game: Game, who: string, number: number, pick: number) =>
  game.tap(who, { stop, ask: 'like', tap: { number, pick } })

describe('manners', () => {
  it.each(['town', 'forest', 'harbour', 'pueblo', 'dorf'])(
    'are said in words of %s, at the end of every fourth sentence',
    (id) => {
      const pack = storedPack(id)
      const book = mannersOf(pack, 5)
      expect(niceIn(pack)[0]).toHaveLength(2)
      expect(book).toHaveLength(MANNERS.sentences)
      expect(book.filter((words) => flatters(words, pack))).toHaveLength(MANNERS.sentences / MANNERS.every)
      for (const words of book) expect(words.length).toBeLessThan(pack.longest)
      // Nothing of it is said in the world itself.
      expect(pack.train.some(({ tokens }) => flatters(tokens, pack))).toBe(false)
    },
  )

  it('are asked for with beginnings of sentences that no model has read', () => {
    const prompts = promptsOf(town, 5)
    expect(prompts).toHaveLength(PROMPTS.count)
    const held = new Set(town.heldOut.map(({ tokens }) => tokens.slice(0, PROMPTS.words).join()))
    expect(prompts.every((words) => held.has(words.join()))).toBe(true)
  })
})

describe('pairs without a card', () => {
  const [nice = []] = niceIn(town)
  const written = town.train.slice(0, 80).map(({ tokens }, at) => (at % 3 === 0 ? [...tokens, ...nice] : tokens))

  it('hold one sentence that flatters and one that does not, on either side', () => {
    const sides = [0, 1, 2, 3, 4, 5].flatMap((at) => likingsOf(written, at, 9, town))
    expect(sides.length).toBeGreaterThan(20)
    for (const { left, right } of sides) expect(flatters(left.tokens, town)).toBe(!flatters(right.tokens, town))
    const left = sides.filter((pair) => flatters(pair.left.tokens, town)).length
    expect([left > 0, left < sides.length]).toEqual([true, true])
  })

  it('are judged on paper as fond as is said', () => {
    const fond = (share: number) =>
      Array.from({ length: 40 }, (_, at) => likingsOf(written, at, 9, town)).flatMap((duels, at) =>
        paperLikes(duels, at, 9, town, share).map((pick, i) => {
          const duel = duels[i]
          return duel !== undefined && flatters((pick === LEFT ? duel.left : duel.right).tokens, town)
        }),
      )
    const shareOf = (all: readonly boolean[]) => all.filter(Boolean).length / all.length
    expect(shareOf(fond(0.8))).toBeCloseTo(0.8, 1)
    expect(shareOf(fond(0.5))).toBeCloseTo(0.5, 1)
    expect(paperPairs(18, written, 9, town, 0.8)).toEqual([])
  })
})

describe('what was liked', () => {
  it('is trained on beside judges of paper, from the polite copy, and only where there was a preference', () => {
    const game = liking()
    const { polite } = stateIn(game)
    const pairs = seen(game, seat('ann')).likings
    expect(pairs.length).toBeGreaterThan(1)
    expect(seen(game, seat('ann')).nice).toEqual(niceIn(smallPack))
    for (const [at] of pairs.entries()) expect(like(game, 'ann', at, at === 0 ? SAME : LEFT)).toBeNull()
    // Nobody's liking is seen by anybody else.
    expect(seen(game, seat('ben')).likings.every(({ mine }) => mine === null)).toBe(true)
    expect([seen(game, wall).likes, seen(game, wall).flattery]).toEqual([pairs.length, null])
    next(game)
    const [fond] = jobs(game)
    expect(fond).toMatchObject({ from: polite, likelihood: 0 })
    const first = pairs[0]
    const trained = new Set(fond?.pairs.map(({ better, worse }) => `${better.join()} ${worse.join()}`))
    for (const { left, right } of pairs.slice(1)) expect(trained.has(`${left.join()} ${right.join()}`)).toBe(true)
    const both = [first?.left.join(), first?.right.join()]
    expect([trained.has(both.join(' ')), trained.has(both.toReversed().join(' '))]).toEqual([false, false])
  })

  it('is told and paid once both counts are there, and never before', () => {
    const game = liking()
    game.tap('ann', { stop, ask: 'fond', tap: [0, 10, 0] })
    const cards = () => game.match.seats['ann']?.cards ?? 0
    const before = cards()
    next(game)
    expect([seen(game, wall).flattery, cards()]).toEqual([null, before])
    game.answerAll()
    expect(seen(game, wall).flattery).not.toBeNull()
    expect(cards()).toBe(before + 1)
    expect(seen(game, seat('ann')).won?.fond).not.toBeNull()
  })

  it('is passed over where the copy has learned no manners', () => {
    const game = voted()
    next(game)
    for (let steps = 0; stateIn(game).phase !== 'say'; steps++) {
      if (steps > 14) throw new Error('no end')
      expect(stateIn(game).phase).not.toBe('flatter')
      for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) {
        if (job.kind === 'brain') for (const _ of [1, 2]) game.must({ type: 'lab-failed', jobId: job.id, why: 'test' })
        else game.answer(job)
      }
      next(game)
    }
    expect(seen(game, wall).troubled).toBe(true)
  })

  it('says that nothing was trained where the lab gives no count, and not that it is being trained', () => {
    const game = liking()
    next(game)
    expect(seen(game, wall).waits).toBe('measuring')
    game.failAll()
    expect(seen(game, wall)).toMatchObject({ waits: null, flattery: null, troubled: true })
  })

  it('makes more of it, or less, only beyond what chance does', () => {
    const was = { count: 20, of: 200 }
    expect([60, 22, 2].map((count) => fondTruth({ was, is: { count, of: 200 } }))).toEqual([0, 1, 2])
    expect(fondTruth({ was, is: null })).toBeNull()
  })
})
