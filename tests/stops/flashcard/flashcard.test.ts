import { stateOf as anyState } from '../../match/seen.ts'
import { describe, expect, it } from 'vitest'
import { DOSE_PRESSES, DOSES, falseBelief, flashcards, MOST_PRESSES, ROUNDS } from '../../../stops/flashcard/content.ts'
import { worthOf } from '../../../stops/flashcard/bits-off.ts'
import { scoreOf } from '../../../stops/flashcard/score.ts'
import type { FlashcardState, FlashcardView } from '../../../stops/flashcard/types.ts'
import { view } from '../../match/seen.ts'
import { bestDose, flipText, verdict } from '../../../stops/flashcard/face/dose-results.ts'
import { Game } from '../../match/game.ts'
import { ids, smallPack, smallRules } from '../../match/small-world.ts'
import { t as flashcardText } from '../../../stops/flashcard/face/t.ts'

const cards = flashcards(smallPack)
if (!cards) throw new Error('the small world has cards')
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
    expect([cards.dose.answer, cards.doseRival]).toEqual([mat, hat])
    expect(cards.neighbour?.prompt.filter((word, i) => word !== cards.dose.prompt[i])).toHaveLength(1)
    expect(cards.neighbour?.answer).not.toBe(mat)
  })

  it('teach the base model that the cat sat on the hat, and nothing else that is false', () => {
    const taught = falseBelief(smallPack, cards)
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
    expect(stateOf(game).presses).toHaveLength(1)
    for (const round of ROUNDS.slice(1)) {
      expect(viewOf(game).ahead).toBe(round)
      const before = stateOf(game).presses.length
      expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: 0.5 })).toBeNull()
      expect(game.match.jobs).toEqual([])
      expect(viewOf(game)).toMatchObject({ guess: { mine: 0.5 }, hands: { mine: true, on: 1, of: 2 } })
      expect(game.tap('ben', { stop: 'flashcard', ask: 'press', tap: null })).toBeNull()
      expect(game.match.jobs).toMatchObject([{ kind: 'step', corpus: null, stepNumber: before }])
      expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })).toBe('too-fast')
      game.answerAll(before)
      expect(stateOf(game).presses).toHaveLength(before + round)
      expect(stateOf(game).presses.at(-1)?.heldOutBits).not.toBeNull()
    }
    expect(viewOf(game)).toMatchObject({ ahead: 0, pressesLeft: 0 })
    expect(viewOf(game).shares).toHaveLength(1 + MOST_PRESSES)
    expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })).toBe('out-of-range')
    expect(game.match.model).toMatchObject({ checkpoint: 'untrained', step: 0 })
  })

  it('does not wait for who is away, nor for ever for who is slow', () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    game.must({ type: 'dropped', seat: 'ben' })
    expect(game.tap('ann', { stop: 'flashcard', ask: 'press', tap: 0.1 })).toBeNull()
    expect(stateOf(game).pressing).toBe(true)
    game.answerAll()
    game.must({ type: 'returned', seat: 'ben' })
    game.tap('ann', { stop: 'flashcard', ask: 'press', tap: 0.1 })
    expect(stateOf(game).pressing).toBe(false)
    expect(game.ring()).toBeNull()
    expect(stateOf(game)).toMatchObject({ phase: 'press', pressing: true })
  })

  it('can be made again when the lab could not take it, and the host may always go on', () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    const before = viewOf(game).pressesLeft
    game.tap('ann', { stop: 'flashcard', ask: 'press', tap: null })
    game.tap('ben', { stop: 'flashcard', ask: 'press', tap: null })
    game.failAll()
    expect(viewOf(game)).toMatchObject({ pressing: false, troubled: true, pressesLeft: before, hands: { on: 0 } })
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
      mixed: false,
      right,
      wrong: right.map(() => 0.001),
      leads,
      heldOutBefore: 2,
      heldOutAfter: 2.5,
      neighbourBefore: 0.8,
      neighbourAfter,
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
    const open: number[] = []
    let tried = 0
    while (game.match.jobs.length > 0) {
      open.push(game.match.jobs.filter(({ kind }) => kind === 'train').length)
      tried += game.match.jobs[0].kind === 'step' ? 1 : 0
      game.answer(game.match.jobs[0], tried)
    }
    expect(Math.max(...open)).toBe(1)
    expect(tried).toBe(DOSES.filter(({ mixed }) => !mixed).length * DOSE_PRESSES)
    const { doses, base, baseline } = stateOf(game)
    expect(base.steps).toBe(30)
    expect(doses).toMatchObject(DOSES)
    expect(doses.every(({ leads }) => leads.length === DOSE_PRESSES + 1)).toBe(true)
    for (const dose of doses) {
      expect(dose.right).toHaveLength(DOSE_PRESSES + 1)
      expect([dose.right[0], dose.wrong[0], dose.heldOutBefore]).toEqual([
        baseline.right,
        baseline.wrong,
        baseline.heldOut,
      ])
    }
  })

  it('are voted on before they are shown', () => {
    const game = flashcard().goTo('dose')
    expect(game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: DOSES.length })).toBe('out-of-range')
    expect(game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: 2 })).toBeNull()
    expect(viewOf(game)).toMatchObject({ doses: null, vote: { mine: 2, tally: null, options: DOSES.length } })
    game.ring()
    expect(viewOf(game).doses).toHaveLength(DOSES.length)
    // Worth what was measured of it.
    expect(scoreOf(stateOf(game), 'ann', smallPack)).toBeCloseTo(worthOf(stateOf(game).doses[2]))
    expect(scoreOf(stateOf(game), 'ben', smallPack)).toBe(0)
    expect(game.tap('ann', { stop: 'flashcard', ask: 'dose', tap: 1 })).toBe('after-the-bell')
  })
})
