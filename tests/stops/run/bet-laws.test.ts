/** Whatever happens in a Run, the chips on the table stay within bounds, and what they mean is a distribution. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CHIPS, rackOf, wordShare } from '../../../stops/run/bet/chips.ts'
import { Game } from '../../match/game.ts'
import { eventOf, move } from '../../match/moves.ts'
import { stateOf } from '../../match/seen.ts'
import { smallPack } from '../../match/small-world.ts'

it('chips are counted, never more than there are, and spread over all words', () => {
  let bets = 0
  fc.assert(
    fc.property(fc.array(move, { minLength: 60, maxLength: 120, size: 'max' }), (moves) => {
      const game = new Game({ plan: ['run'] }).join('s0', 's1', 's2').goTo('bet')
      for (const one of moves) {
        const event = eventOf(game, one)
        if (event !== null) game.take(event)
      }
      const play = stateOf(game.match)
      for (const chips of play?.stop === 'run' ? play.bets.flatMap((each) => Object.values(each)) : []) {
        bets += 1
        const laid = [...Object.values(chips.racks), ...Object.values(chips.words)]
        expect(laid.every((count) => count > 0)).toBe(true)
        expect(laid.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(CHIPS)
        const { words } = smallPack
        const q = words.map((_, word) => wordShare(chips, word, rackOf(smallPack, word), words.length))
        expect(Math.abs(q.reduce((sum, p) => sum + p, 0) - 1)).toBeLessThan(1e-9)
        expect(Math.min(...q)).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60 },
  )
  expect(bets).toBeGreaterThan(20)
})
