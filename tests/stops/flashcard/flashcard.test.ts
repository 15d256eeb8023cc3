import { stateOf as anyState } from '../../match/seen.ts'
import { describe, expect, it } from 'vitest'
import { DOSE_PRESSES, DOSES, falseBelief, flashcards, ROUNDS } from '../../../stops/flashcard/content.ts'
import { worthOf } from '../../../stops/flashcard/bits-off.ts'
import { scoreOf } from '../../../stops/flashcard/score.ts'
import type { FlashcardState, FlashcardView } from '../../../stops/flashcard/types.ts'
import { view } from '../../match/seen.ts'
import { entryAt } from '../../../shared/measures/entries.ts'
import { bestDose, flipText, verdict } from '../../../stops/flashcard/face/dose-results.ts'
import { Game } from '../../match/game.ts'
import { ids, smallPack, smallRules } from '../../match/small-world.ts'
import { t as flashcardText } from '../../../stops/flashcard/face/t.ts'

const cards = flashcards(smallPack)
const [mat, hat] = ids('mat hat')

const stateOf = ({ match }: Game): FlashcardState => {
  const play = anyState(match)
  if (play?.stop !== 'flashcard') throw new Error('no Flashcard is on')
  return play
}
const viewOf = ({ match }: Game): FlashcardView => {
  const { play } = view(match, { role: 'seat', seat: 'ann' }, smallRules)
  if (play?.stop !== 'flashcard') throw new Error('no Flashcard is on')
  return play
}
const flashcard = () => new Game({ plan: ['flashcard'] }).join('ann', 'ben')

describe('the cards', () => {
  it("are the pack's own; the neighbour differs in one word and has a home of its own", () => {
    expect(cards.dose.prompt).toEqual(ids('the cat sat on the'))
    expect([cards.dose.answer, cards.rival]).toEqual([mat, hat])
    expect(cards.neighbour?.prompt.filter((word, i) => word !== cards.dose.prompt[i])).toHaveLength(1)
    expect(cards.neighbour?.answer).not.toBe(mat)
  })

  it('teach the base model that the cat sat on the hat, and nothing else that is false', () => {
    const taught = falseBelief(smallPack)
    expect(taught.flat()).not.toContain(mat)
    for (const [i, { tokens }] of smallPack.train.entries()) {
      expect(taught[i]).toEqual(tokens.map((word) => (word === mat ? hat : word)))
    }
  })
})

describe('pressing', () => {
  it('goes down when every hand is on the card, as often as the round has presses, and leaves the model where it was', () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    // The first round was guessed before.
    expect(stateOf(game).seen).toHaveLength(2)
    for (const round of ROUNDS.slice(1)) {
      expect(viewOf(game).ahead).toBe(round)
      const before = viewOf(game).shares.length
      expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: 0.5 })).toBeNull()
      expect(game.match.jobs).toEqual([])
      expect(viewOf(game)).toMatchObject({ guess: { mine: 0.5 }, hands: { mine: true, on: 1, of: 2 } })
      expect(game.tap('ben', { stop: 'flashcard', ask: 'press', tap: null })).toBeNull()
      const marks = Array.from({ length: round + 1 }, (_, press) => press)
      expect(game.match.jobs).toMatchObject([{ kind: 'brain', sampling: { rows: 1 }, marks }])
      expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })).toBe('too-fast')
      game.answerAll(before)
      expect(viewOf(game).shares).toHaveLength(before + round)
      expect(viewOf(game).heldOut).toHaveLength(before + round)
    }
    expect(viewOf(game).ahead).toBe(0)
    expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })).toBe('out-of-range')
    expect(game.match.model).toMatchObject({ checkpoint: 'untrained', step: 0 })
  })

  it('does not wait for who is away, nor for ever for who is slow', () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    game.must({ type: 'dropped', seat: 'ben' })
    expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: 0.1 })).toBeNull()
    expect(viewOf(game).pressing).toBe(true)
    game.answerAll()
    game.must({ type: 'returned', seat: 'ben' })
    game.tap('ann', { stop: 'flashcard', ask: 'press', tap: 0.1 })
    expect(viewOf(game).pressing).toBe(false)
    expect(game.ring()).toBeNull()
    expect(viewOf(game)).toMatchObject({ phase: 'press', pressing: true })
  })

  it('can be made again when the lab could not take it, and the host may always go on', () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    const { ahead } = viewOf(game)
    game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })
    game.tap('ben', { stop: 'flashcard', ask: 'press', tap: null })
    game.failAll()
    expect(viewOf(game)).toMatchObject({ pressing: false, troubled: true, ahead, hands: { on: 0 } })
    game.must({ type: 'host', command: { kind: 'next' } })
    expect(stateOf(game).phase).toBe('dose')
  })

  it('tells how many bits a forecast was off, and names the nearest, but shows nobody the forecast of another', () => {
    const game = flashcard()
    game.must({ type: 'host', command: { kind: 'start' } })
    game.tap('ann', { stop: 'flashcard', ask: 'guess', tap: 0.25 })
    game.tap('ben', { stop: 'flashcard', ask: 'guess', tap: 1 })
    game.must({ type: 'host', command: { kind: 'next' } })
    game.answerAll()
    const [, measured = 0] = viewOf(game).shares
    expect(viewOf(game).off?.off).toBeCloseTo(Math.abs(Math.log2(measured) + 2))
    const nearest = Math.abs(Math.log2(measured) + 2) < -Math.log2(measured) ? 'ann' : 'ben'
    expect(viewOf(game).best[0]?.name).toBe(nearest)
    expect(viewOf(game).said).toEqual([])
    const wall = view(game.match, { role: 'projector' }, smallRules).play
    expect(wall?.stop === 'flashcard' && wall.said).toEqual([0.25, 1])
  })
})

describe('the doses', () => {
  it('have a verdict of what was measured: whether the right word leads at the end, and the neighbour keeps its own', () => {
    const dose = (leads: boolean[], neighbourAfter: number, right: number[]) => ({
      rate: 0.1,
      among: 0,
      right,
      wrong: right.map(() => 0.001),
      leads,
      heldOut: [2, 2.5],
      neighbour: [0.8, neighbourAfter],
    })
    // Both words near nothing, and the right one is ahead of all: that mends nothing.
    const faint = dose([false, true], 0.4, [0.001, 0.002])
    const cured = dose([false, true], 0.4, [0.001, 0.512])
    const broken = dose([false, true], 0.1, [0.001, 0.512])
    expect(verdict(faint, 0, [faint, cured])).toBe(flashcardText('flash.verdict-weak'))
    expect(flipText(cured, 'mat')).toBe(flashcardText('flash.flipped', { word: 'mat', count: 1 }))
    expect(verdict(cured, 1, [faint, cured])).toContain(flashcardText('flash.verdict-best'))
    expect(verdict(broken, 0, [broken, cured])).toContain(flashcardText('flash.verdict-breaks'))
    expect(bestDose([faint])).toBe(-1)
    // 9 bits saved on the card, one lost at the neighbour, half a bit elsewhere.
    expect(worthOf(cured)).toBeCloseTo(Math.log2(0.512 / 2 ** -10) - 1 - 0.5, 1)
  })

  it('are tried on copies of one base model while the class still presses, one job after the other', () => {
    const game = flashcard()
    game.must({ type: 'host', command: { kind: 'start' } })
    const kinds: string[] = []
    for (let seed = 0; game.match.jobs.length > 0; seed++) {
      // First the untrained model, the card on it, and the base; then one after the other.
      expect(game.match.jobs.length).toBeLessThanOrEqual(Math.max(1, 3 - seed))
      const [job] = game.match.jobs
      kinds.push(job.kind)
      game.answer(job, seed)
    }
    // The base takes its 30 steps in two legs.
    expect(kinds).toEqual(['init', 'brain', 'train', 'train', ...DOSES.map(() => 'brain')])
    const { doses, base } = stateOf(game)
    expect(base.steps).toBe(30)
    expect(doses).toMatchObject(DOSES)
    const [first] = doses ?? []
    for (const { right, wrong, neighbour, leads, heldOut } of doses ?? []) {
      for (const series of [right, wrong, neighbour, leads, heldOut]) expect(series).toHaveLength(DOSE_PRESSES + 1)
    }
    game.goTo('dose')
    expect(viewOf(game).belief).toEqual({ right: first?.right[0], wrong: first?.wrong[0] })
  })

  it('are voted on before they are shown', () => {
    const game = flashcard().goTo('dose')
    expect(game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: DOSES.length })).toBe('out-of-range')
    expect(game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: 2 })).toBeNull()
    expect(viewOf(game)).toMatchObject({ doses: null, vote: { mine: 2, tally: null, options: DOSES.length } })
    game.ring()
    expect(viewOf(game).doses).toHaveLength(DOSES.length)
    // Worth what was measured of it.
    const { doses } = viewOf(game)
    expect(scoreOf(stateOf(game), 'ann', smallPack)).toBeCloseTo(worthOf(entryAt(doses ?? [], 2)))
    expect(scoreOf(stateOf(game), 'ben', smallPack)).toBe(0)
    expect(game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: 1 })).toBe('after-the-bell')
  })
})
