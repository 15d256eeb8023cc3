/** What phone and wall say beside the lines: how many brains are still to come, and what has changed places of their words. */
import { describe, expect, it } from 'vitest'
import { swapsIn } from '../../../stops/which-book/face/books-open.ts'
import { brainsAhead, roundText } from '../../../stops/which-book/face/said.ts'
import { Game } from '../../match/game.ts'
import { view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

describe('brains still to come', () => {
  it('are counted down to none, phase by phase, as often as brains write', () => {
    const game = new Game({ plan: ['which-book'] }, 7).join('ann', 'ben').goTo('read')
    const counted: number[] = []
    const told: string[] = []
    for (;;) {
      const { play } = view(game.match, { role: 'projector' }, smallRules)
      if (play?.stop !== 'which-book') break
      if (play.phase === 'read' || play.phase === 'line') counted.push(brainsAhead(play))
      told.push(roundText(play))
      game.answerAll()
      game.must({ type: 'host', command: { kind: 'next' } })
    }
    // Books are opened twice; in the rematch the brains of the round before write again.
    expect(counted).toEqual([6, 5, 4, 4, 3, 2, 1, 0])
    expect(told[0]).toBe('Round 1 of 3 · 6 more brains to come')
    expect(told.at(-1)).toBe('Round 3 of 3 · no more to come')
  })
})

describe('what has changed places', () => {
  const swaps = [
    ['pear', 'worms'],
    ['red', 'blue'],
    ['straw', 'nest'],
  ] as const

  it('is told of the words that stand in the lines, either way round, and of no other', () => {
    expect(swapsIn({ swaps }, ['the lion eats worms', 'a straw hat'])).toEqual([swaps[0], swaps[2]])
    expect(swapsIn({ swaps }, ['a pear', 'a pearl'])).toEqual([swaps[0]])
    expect(swapsIn({ swaps }, [])).toEqual([])
  })
})
