import { describe, expect, it } from 'vitest'
import { ENOUGH_QUESTIONS, MOST_OPEN, QUESTIONS_EACH } from '../../../stops/pile-of-math/content.ts'
import { view } from '../../match/seen.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { Game } from '../../match/game.ts'
import { ids, smallRules } from '../../match/small-world.ts'

const pile = () => new Game({ plan: ['pile-of-math'] }).join('ann', 'ben').goTo('talk', false)
const viewOf = ({ match }: Game, audience: Audience = { role: 'seat', seat: 'ann' }) => {
  const { play } = view(match, audience, smallRules)
  if (play?.stop !== 'pile-of-math') throw new Error('no Pile of Math is on')
  return play
}

describe('talking to the untrained model', () => {
  it("asks it for real, shows each player its own answers, and everybody's on the wall without names", () => {
    const game = pile()
    game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: ids('the cat') })
    expect(game.match.jobs.at(-1)).toMatchObject({ kind: 'generate', from: 'untrained', prompt: ids('the cat') })
    expect(viewOf(game)).toMatchObject({
      begin: { rows: [{ goesOn: null }], left: QUESTIONS_EACH - 1, longest: 8 },
    })
    game.tap('ben', { stop: 'pile-of-math', ask: 'begin', tap: ids('the dog') })
    game.answerAll()
    expect(viewOf(game).begin.rows).toEqual([{ words: ids('the cat'), goesOn: [1, 2, 3], mine: true }])
    expect(viewOf(game, { role: 'projector' }).begin.rows).toHaveLength(2)
    expect(JSON.stringify(viewOf(game, { role: 'projector' }).begin.rows)).not.toMatch(/ann|ben/)
  })

  it('has limits: words of the pack, a few questions each, and not more at once than the lab can bear', () => {
    const game = pile()
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [99] })).toBe('unknown-word')
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [0] })).toBe('unknown-word')
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [] })).toBe('text-length')
    for (let i = 0; i < QUESTIONS_EACH; i++)
      expect(game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [1] })).toBeNull()
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [1] })).toBe('out-of-range')
    game.join('cat', 'dan', 'eve')
    for (let open = QUESTIONS_EACH; open < MOST_OPEN; open++) {
      expect(game.tap('ben', { stop: 'pile-of-math', ask: 'begin', tap: [2] })).toBeNull()
    }
    expect(game.tap('eve', { stop: 'pile-of-math', ask: 'begin', tap: [2] })).toBe('try-again-soon')
  })

  it('is over when everybody has asked enough; who is quick goes on asking', () => {
    const game = pile()
    const ask = (seat: string) => game.tap(seat, { stop: 'pile-of-math', ask: 'begin', tap: [1] })
    for (let i = 0; i < ENOUGH_QUESTIONS; i++) ask('ann')
    const { rings } = game.match.bell
    expect(ask('ann')).toBeNull()
    expect(game.match.bell.rings).toBe(rings)
    for (let i = 0; i < ENOUGH_QUESTIONS; i++) ask('ben')
    expect(game.match.bell.rings).toBeLessThan(rings ?? 0)
  })

  it('gives a question back that nobody could answer', () => {
    const game = pile()
    game.tap('ann', { stop: 'pile-of-math', ask: 'begin', tap: [1] })
    game.failAll()
    expect(viewOf(game)).toMatchObject({ begin: { rows: [], left: QUESTIONS_EACH }, troubled: true })
  })
})

describe('guessing its loss', () => {
  it("takes 0 to 2 log2 V bits, shows the measurement after the bell, and the truth's rank among all words", () => {
    const game = pile()
    game.answerAll()
    game.ring()
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: -0.1 })).toBe('out-of-range')
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: 8.4 })).toBe('out-of-range')
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: 4 })).toBeNull()
    expect(game.tap('ben', { stop: 'pile-of-math', ask: 'guess', tap: 2 })).toBeNull()
    expect(viewOf(game)).toMatchObject({ reveal: null, guess: { mine: 4, count: null, all: null } })
    game.ring()
    const { reveal, guess } = viewOf(game)
    expect(guess).toMatchObject({ mine: 4, all: [2, 4] })
    expect(reveal).toMatchObject({ probe: { prompt: ids('the cat sat on the'), of: 18 } })
    expect(reveal?.probe?.rank).toBeGreaterThanOrEqual(1)
    expect(reveal?.probe?.rank).toBeLessThanOrEqual(18)
    expect(game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: 1 })).toBe('after-the-bell')
  })

  it('names the nearest three on the wall, who is level side by side, and nobody before the bell', () => {
    const game = pile().join('cat', 'dan', 'eve')
    game.answerAll()
    game.ring()
    const guesses = { ann: 4, ben: 4, cat: 2, dan: 0, eve: 8 }
    for (const [seat, bits] of Object.entries(guesses))
      game.tap(seat, { stop: 'pile-of-math', ask: 'guess', tap: bits })
    const wall = () => {
      const { play } = view(game.match, { role: 'projector' }, smallRules)
      return play?.stop === 'pile-of-math' ? play.reveal : null
    }
    expect(wall()).toBeNull()
    game.ring()
    const reveal = wall()
    if (reveal === null) throw new Error('nothing is revealed')
    const off = ({ name }: { name: string }) => Math.abs(guesses[name as keyof typeof guesses] - reveal.measuredBits)
    expect(reveal.best.length).toBeGreaterThanOrEqual(3)
    const places = reveal.best.map(({ place }) => place)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.max(...places)).toBeLessThanOrEqual(3)
    for (const row of reveal.best) expect(row.figure).toBeCloseTo(off(row), 9)
    const [ann, ben] = ['ann', 'ben'].map((name) => reveal.best.find((row) => row.name === name)?.place)
    expect(ann).toBe(ben)
  })
})
