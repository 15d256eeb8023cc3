/** What only Update day must prove: that it compares what was measured, tells nothing too early, and trains what was chosen. */
import { nothing } from 'lit'
import { describe, expect, it } from 'vitest'
import type { LabJob } from '../../../shared/lab/jobs.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { bitsSaved } from '../../../shared/measures/chips.ts'
import { EACH, NEARLY_ALL, OLD, STEPS } from '../../../stops/update-day/content.ts'
import { meaningPart } from '../../../stops/update-day/face/results.ts'
import { spelled } from '../../../stops/update-day/fingerprint.ts'
import { newsOf } from '../../../stops/update-day/news.ts'
import type { UpdateState } from '../../../stops/update-day/types.ts'
import { updateQuestion } from '../../../stops/update-day/update.ts'
import type { UpdateView } from '../../../stops/update-day/view-types.ts'
import { brainFor } from '../../../shared/match/brains.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

const stop = 'update-day'
const wall: Audience = { role: 'projector' }
const seat = (id: string): Audience => ({ role: 'seat', seat: id })
const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })

function stateIn({ match }: Pick<Game, 'match'>): UpdateState {
  const state = stateOf(match)
  if (state?.stop !== stop) throw new Error('another stop')
  return state
}

function shown({ match }: Pick<Game, 'match'>, audience: Audience): UpdateView {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== stop) throw new Error('another stop')
  return play
}

it('says that nearly every number has moved where that was measured, and not before', () => {
  for (const movedTruth of [null, 0, 1]) expect(meaningPart({ movedTruth })).toBe(nothing)
  expect(meaningPart({ movedTruth: NEARLY_ALL })).not.toBe(nothing)
})

const chatting = () => new Game({ plan: [{ stop, form: 'full', rematch: false }] }).join('ann', 'ben').goTo('chat')
const say = (game: Game, who: string, words: readonly number[]) => game.tap(who, { stop, ask: 'chat', tap: [...words] })

/** The lab answers what was said to the model with this fingerprint. */
function answer(game: Game, job: LabJob, print: number, moved: number | null = null): void {
  if (job.kind !== 'chat') throw new Error('no chat')
  const told = { sentences: job.prompts.map(() => [1]), before: print, after: print, moved }
  game.must({ type: 'lab-done', result: { jobId: job.id, kind: 'chat', ...told }, audited: true })
}

/** Answers everything but what is asked of the model itself, which gets this fingerprint. */
function settle(game: Game, print: number, moved: number | null = null): void {
  for (let job = game.match.jobs[0]; job !== undefined; job = game.match.jobs[0]) {
    if (job.kind === 'chat') answer(game, job, print, job.beside === undefined ? null : moved)
    else game.answer(job)
  }
}

describe('news', () => {
  it.each(['town', 'forest', 'harbour', 'pueblo', 'dorf'])(
    'changes one known fact of %s, and stays in its words',
    (id) => {
      const pack = storedPack(id)
      const seen = new Set(pack.train.map(({ tokens }) => tokens.join()))
      for (const seed of [1, 2, 3, 4, 5]) {
        const news = newsOf(pack, seed)
        if (news === null) throw new Error('no news')
        expect(news.fresh).not.toBe(news.old)
        expect(news.sentences.length).toBeGreaterThanOrEqual(8)
        for (const tokens of news.sentences) {
          // With the old word it is a sentence that the model may have read.
          expect(tokens).toContain(news.subject)
          expect(seen.has(tokens.map((word) => (word === news.fresh ? news.old : word)).join())).toBe(true)
        }
        for (const { tokens, blank } of news.asks) expect(tokens[blank]).toBe(news.old)
        const asked = news.asks.map(({ tokens, blank }) => tokens.slice(0, blank).join())
        expect(new Set(asked).size).toBe(asked.length)
      }
      expect(newsOf(pack, 1)).toEqual(newsOf(pack, 1))
    },
  )
})

describe('a fingerprint', () => {
  it('has other letters for every other number of 32 bits', () => {
    expect([spelled(0), spelled(1), spelled(0x12345678), spelled(0xffffffff)]).toEqual([
      'BBBB-BBBB',
      'BBBB-BBBC',
      'CDFG-HJKM',
      'XXXX-XXXX',
    ])
  })
})

describe('messages', () => {
  it('are answered by the model, a few each, and stay with who sent them', () => {
    const game = chatting()
    settle(game, 5)
    expect(say(game, 'ann', [])).toBe('text-length')
    expect(say(game, 'ann', [0])).toBe('unknown-word')
    for (let at = 0; at < EACH; at++) {
      expect(say(game, 'ann', [1, 2])).toBeNull()
      settle(game, 5)
    }
    expect(say(game, 'ann', [1, 2])).toBe('out-of-range')
    expect(shown(game, seat('ann')).chat.rows).toHaveLength(EACH)
    expect(shown(game, seat('ann')).chat.rows[0]).toEqual({ words: [1, 2], goesOn: [1], mine: true })
    expect(shown(game, seat('ben')).chat.rows).toEqual([])
  })
})

describe('what has changed', () => {
  const compared = (before: number, after: number) => {
    const game = chatting()
    settle(game, before)
    say(game, 'ann', [1])
    settle(game, before)
    next(game)
    game.tap('ann', { stop, ask: 'changed', tap: [10, 0, 0] })
    game.tap('ben', { stop, ask: 'changed', tap: [0, 0, 10] })
    expect(shown(game, wall)).toMatchObject({ first: spelled(before), last: null, isSame: null, changedTruth: null })
    next(game)
    expect(shown(game, wall)).toMatchObject({ last: null, isSame: null })
    settle(game, after)
    return game
  }

  it('is told by two fingerprints that were taken, and paid by them', () => {
    const game = compared(77, 77)
    expect(shown(game, wall)).toMatchObject({ last: spelled(77), isSame: true, messages: 1, changedTruth: 0 })
    const { ann, ben } = game.match.seats
    expect(ann?.bitsSaved).toBeCloseTo(bitsSaved((10 + 4 / 3) / 14, 3), 9)
    expect(ben?.bitsSaved).toBeLessThan(0)
    expect(shown(game, seat('ann')).won).toBeCloseTo(ann?.bitsSaved ?? 0, 9)
  })

  it('would be told, too, if a model did change', () => {
    const game = compared(77, 78)
    expect(shown(game, wall)).toMatchObject({ first: spelled(77), last: spelled(78), isSame: false, changedTruth: 1 })
    expect(game.match.seats['ann']?.bitsSaved).toBeLessThan(0)
  })

  it('is not told, and costs nobody anything, where no fingerprint could be taken', () => {
    const game = chatting()
    settle(game, 1)
    next(game)
    game.tap('ann', { stop, ask: 'changed', tap: [10, 0, 0] })
    next(game)
    game.failAll()
    expect(shown(game, wall)).toMatchObject({ isSame: null, changedTruth: null, troubled: true })
    expect(game.match.seats['ann']?.cards).toBe(0)
    next(game)
    expect(stateIn(game).phase).toBe('plan')
  })
})

describe('an update', () => {
  const planned = (...plans: readonly number[]) => {
    const game = chatting()
    settle(game, 1)
    next(game)
    next(game)
    settle(game, 1)
    next(game)
    for (const [at, plan] of plans.entries()) game.tap(at === 0 ? 'ann' : 'ben', { stop, ask: 'plan', tap: plan })
    game.tap('ann', { stop, ask: 'moved', tap: [0, 0, 10] })
    next(game)
    return game
  }

  it('is that which most want, a tie goes to the careful one, and the other is trained beside it', () => {
    for (const [plans, chosen] of [
      [[0], 'alone'],
      [[1], 'among'],
      [[0, 1], 'among'],
      [[], 'among'],
    ] as const) {
      const game = planned(...plans)
      settle(game, 9, 0.99)
      const { updates, movedTruth } = shown(game, wall)
      expect(updates.map(({ plan, isChosen }) => [plan, isChosen])).toEqual([
        [chosen, true],
        [chosen === 'alone' ? 'among' : 'alone', false],
      ])
      expect(updates[0]?.fingerprint).toBe(spelled(9))
      expect(movedTruth).toBe(2)
      expect(game.match.seats['ann']?.bitsSaved).toBeGreaterThan(1)
    }
  })

  it('leaves the room’s own model as it is, and says how many numbers were moved', () => {
    const game = planned(0)
    const { base } = stateIn(game)
    expect(game.match.jobs).toMatchObject([
      { kind: 'brain', from: base, marks: [0, STEPS] },
      { kind: 'brain', from: base },
    ])
    settle(game, 9, 0.05)
    expect(shown(game, wall).movedTruth).toBe(0)
    expect([game.match.model.step, stateIn(game).base]).toEqual([0, base])
  })

  it('reads the news alone, or with so many sentences of the world that it could know', () => {
    const pack = storedPack('town')
    const news = newsOf(pack, 3)
    if (news === null) throw new Error('no news')
    const asking = { pack, brain: brainFor('class', pack), seed: 3, from: 'a', to: 'b' }
    const alone = updateQuestion('alone', news, asking).corpus.extra
    const among = updateQuestion('among', news, asking).corpus.extra
    expect(alone).toEqual(news.sentences)
    expect(among.slice(0, alone.length)).toEqual(alone)
    const world = new Set(pack.train.map(({ tokens }) => tokens.join()))
    expect(among.slice(alone.length).filter((words) => world.has(words.join()))).toHaveLength(OLD * alone.length)
    expect(alone.some((words) => world.has(words.join()))).toBe(false)
  })
})
