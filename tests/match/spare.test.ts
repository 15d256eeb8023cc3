/** Time to spare: whoever is done may do the model's own task, which changes nothing that counts. */
import { describe, expect, it } from 'vitest'
import { brainFor } from '../../shared/match/brains.ts'
import { MOST_SPARE, type SpareShown } from '../../shared/match/spare.ts'
import { stops } from '../../stops/rules.ts'
import { storedPack } from '../packs/stored-pack.ts'
import { Game } from './game.ts'
import { view } from './seen.ts'

const pack = storedPack('town')
const rules = { pack, stops }
const brain = brainFor('small', pack)

function asking(): Game {
  const game = new Game({ plan: ['garage'], teams: 2, brain }, 7, pack).join('ann', 'ben', 'cat').goTo('again')
  expect(shown(game, 'ann')).toBeNull()
  return game
}

function shown({ match }: Game, seat: string): SpareShown | null {
  return view(match, { role: 'seat', seat }, rules).spare
}

const lay = (game: Game, seat: string) => game.tap(seat, { stop: 'garage', ask: 'again', tap: [10, 0, 0, 0, 0, 0] })
const answer = (game: Game, seat: string, at: number, option: number) =>
  game.tap(seat, { stop: 'garage', ask: 'spare', tap: { at, option } })

describe('who is done', () => {
  it('gets a card and is told what the text says, one card after the other', () => {
    const game = asking()
    expect(answer(game, 'ann', 0, 0)).toBe('not-now')
    lay(game, 'ann')
    const first = shown(game, 'ann')
    expect(first).toMatchObject({ last: null, waitsFor: 2, mine: { asked: 0, right: 0 } })
    expect(answer(game, 'ann', 1, 0)).toBe('not-now')
    expect(answer(game, 'ann', 0, 4)).toBe('out-of-range')
    expect(game.tap('ann', { stop: 'garage', ask: 'spare', tap: { at: 0 } })).toBe('malformed')
    expect(answer(game, 'ann', 0, 2)).toBeNull()
    expect(answer(game, 'ann', 0, 3)).toBe('not-now')
    const second = shown(game, 'ann')
    expect(second?.last).toMatchObject({ words: first?.card?.words, said: first?.card?.options[2] })
    expect(second?.mine.right).toBe(second?.last?.right === second?.last?.said ? 1 : 0)
    expect(second?.card?.at).toBe(1)
    expect(second?.card?.words).not.toEqual(first?.card?.words)
  })

  it('finds the right word wherever the card has it, and the class’s count is that of all', () => {
    const game = asking()
    for (const [i, seat] of ['ann', 'ben'].entries()) {
      lay(game, seat)
      for (let at = 0; at <= i; at++) answer(game, seat, at, 0)
    }
    const [ann, ben] = [shown(game, 'ann'), shown(game, 'ben')]
    expect([ann?.mine.asked, ben?.mine.asked, ann?.all.asked]).toEqual([1, 2, 3])
    expect(ann?.all.right).toBe((ann?.mine.right ?? 0) + (ben?.mine.right ?? 0))
    expect(ann?.all.counted).toBe((ann?.mine.counted ?? 0) + (ben?.mine.counted ?? 0))
    game.must({ type: 'host', command: { kind: 'remove', seat: 'ben' } })
    expect(shown(game, 'ann')?.all.asked).toBe(1)
  })

  it('is dealt no more than a phase can hold, and again in the next', () => {
    const game = asking()
    lay(game, 'ann')
    for (let at = 0; at < MOST_SPARE; at++) expect(answer(game, 'ann', at, 0)).toBeNull()
    expect(shown(game, 'ann')?.card).toBeNull()
    expect(answer(game, 'ann', MOST_SPARE, 0)).toBe('not-now')
    game.goTo('say')
    game.tap('ann', { stop: 'garage', ask: 'say', tap: { option: 0, confidence: 1 } })
    expect(shown(game, 'ann')).toMatchObject({ card: { at: MOST_SPARE }, last: null })
  })

  it('changes nothing that counts, and nobody else sees a card', () => {
    const game = asking()
    lay(game, 'ann')
    const { play, seats, bell } = game.match
    answer(game, 'ann', 0, 1)
    expect({ play: game.match.play, seats: game.match.seats, bell: game.match.bell }).toEqual({ play, seats, bell })
    expect(shown(game, 'ben')).toBeNull()
    for (const role of ['host', 'projector', 'stranger'] as const)
      expect(view(game.match, { role }, rules).spare).toBeNull()
  })
})

it('is not to be had where what people have read counts', () => {
  const game = new Game({ plan: ['run'], teams: 2, brain }, 7, pack).join('ann', 'ben').goTo('brief')
  for (const stop of stops) if (stop.id === 'run') expect(stop.spare).toBeUndefined()
  expect(shown(game, 'ann')).toBeNull()
})

describe('all who wait for the lab', () => {
  it('get cards until it has answered, where nothing is asked of anybody before', () => {
    const game = new Game({ plan: ['judge-duel'], teams: 2, brain }, 7, pack).join('ann', 'ben').goTo('rank')
    expect(game.match.jobs.length).toBeGreaterThan(0)
    expect(shown(game, 'ann')).toMatchObject({ waitsFor: null, card: { at: 0 } })
    expect(game.tap('ann', { stop: 'judge-duel', ask: 'spare', tap: { at: 0, option: 1 } })).toBeNull()
    expect(shown(game, 'ann')).toMatchObject({ mine: { asked: 1 }, card: { at: 1 } })
    expect(shown(game, 'ben')).toMatchObject({ mine: { asked: 0 } })
    game.failAll()
    expect(game.match.jobs).toEqual([])
    expect(shown(game, 'ann')).toBeNull()
    expect(game.tap('ann', { stop: 'judge-duel', ask: 'spare', tap: { at: 1, option: 1 } })).toBe('not-now')
  })

  it('read that it is the lab, and not each other, for which they wait', () => {
    const game = new Game({ plan: ['mirror'], teams: 2, brain }, 7, pack).join('ann', 'ben').goTo('table')
    const bet = (seat: string) => game.tap(seat, { stop: 'mirror', ask: 'gap', tap: [10, 0, 0, 0, 0] })
    bet('ann')
    expect(shown(game, 'ann')?.waitsFor).toBe(1)
    bet('ben')
    expect(shown(game, 'ann')?.waitsFor).toBeNull()
    game.failAll()
    expect(shown(game, 'ann')?.waitsFor).toBe(0)
  })

  it('go on as soon as something is asked: a lab at work keeps nobody from it', () => {
    const game = new Game({ plan: ['specialist'], teams: 2, brain }, 7, pack).join('ann', 'ben').goTo('pick')
    expect(Object.keys(game.match.play?.waiting ?? {}).length).toBeGreaterThan(0)
    expect(shown(game, 'ann')).toBeNull()
  })
})
