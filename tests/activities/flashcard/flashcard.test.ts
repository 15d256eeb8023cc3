import { describe, expect, it } from 'vitest'
import {
  DOSE_PRESSES,
  DOSE_RATES,
  falseBelief,
  flashcards,
  MOST_PRESSES,
} from '../../../shared/activities/flashcard/content.ts'
import type { FlashcardState, FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import { view } from '../../../shared/match/view.ts'
import { Game } from '../../match/game.ts'
import { ids, smallPack } from '../../match/small-world.ts'

const cards = flashcards(smallPack)
if (!cards) throw new Error('the small world has cards')
const [mat, hat] = ids('mat hat')

const stateOf = ({ match }: Game): FlashcardState => {
  if (match.activity?.activity !== 'flashcard') throw new Error('no Flashcard is on')
  return match.activity
}
const viewOf = ({ match }: Game): FlashcardView => {
  const { play } = view(match, { role: 'seat', seat: 'ann' }, smallPack)
  if (play?.activity !== 'flashcard') throw new Error('no Flashcard is on')
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
  it("is one real step a press on a copy, which leaves the room's model where it was", () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    expect(game.tap('ann', { kind: 'press' })).toBeNull()
    expect(game.tap('ben', { kind: 'press' })).toBe('too-fast')
    expect(game.match.jobs).toMatchObject([
      { kind: 'step', from: 'untrained', corpus: null, rule: { kind: 'sgd', rate: 0.1 } },
    ])
    game.answerAll()
    expect(stateOf(game).presses).toHaveLength(1)
    expect(stateOf(game).presses[0].heldOutBits).not.toBeNull()
    expect(viewOf(game).shares).toHaveLength(2)
    game.tap('ben', { kind: 'press' })
    expect(game.match.jobs).toMatchObject([{ from: stateOf(game).at, stepNumber: 1 }])
    expect(stateOf(game).at).not.toBe('untrained')
    expect(game.match.model).toMatchObject({ checkpoint: 'untrained', step: 0 })
  })

  it('ends at its limit, and a press that the lab could not take can be made again', () => {
    const game = flashcard().goTo('press')
    game.answerAll()
    game.tap('ann', { kind: 'press' })
    game.failAll()
    expect(viewOf(game)).toMatchObject({ pressing: false, troubled: true, pressesLeft: MOST_PRESSES })
    for (let press = 0; press < MOST_PRESSES; press++) {
      expect(game.tap('ann', { kind: 'press' })).toBeNull()
      game.answerAll(press)
    }
    expect(game.tap('ann', { kind: 'press' })).toBe('out-of-range')
    expect(viewOf(game).pressesLeft).toBe(0)
  })
})

describe('the doses', () => {
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
    expect(tried).toBe(DOSE_RATES.length * DOSE_PRESSES)
    const { doses, base, baseline } = stateOf(game)
    expect(base.steps).toBe(30)
    expect(doses.map(({ rate }) => rate)).toEqual([...DOSE_RATES])
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
    expect(game.tap('ann', { kind: 'dose', dose: 3 })).toBe('out-of-range')
    expect(game.tap('ann', { kind: 'dose', dose: 2 })).toBeNull()
    expect(viewOf(game)).toMatchObject({ doses: null, mine: { vote: 2 }, counts: null })
    game.ring()
    expect(viewOf(game).doses).toHaveLength(3)
    expect(game.tap('ann', { kind: 'dose', dose: 1 })).toBe('after-the-bell')
  })
})
