/** Nobody is left out of Parrot or Learner, and nobody is paid for what another team built. */
import { expect, it } from 'vitest'
import { isLeak } from '../../../stops/parrot/texts-of.ts'
import { Game } from '../../match/game.ts'

const stop = 'parrot'
const attempt = { stop, ask: 'try', tap: [1, 2] }

it('lets everybody of a full hall attack the secret once', () => {
  const seats = Array.from({ length: 60 }, (_, i) => `seat-${i}`)
  const game = new Game({ plan: [stop], teams: 6, seatLimit: 60 }).join(...seats).goTo('attack')
  game.answerAll()
  const words = seats.map((seat) =>
    Array.from({ length: 5 }, () => {
      const word = game.tap(seat, attempt)
      game.answerAll()
      return word
    }),
  )
  expect(words.map(([first]) => first)).toEqual(seats.map(() => null))
  expect(words.at(-1)?.[1]).toBe('class-used-up')
})

it('lets nobody change teams between the choice of sentences and the curves', () => {
  const game = new Game({ plan: [stop], timers: 1 }).join('ann', 'ben', 'cat', 'dan').goTo('sentences')
  game.tap('ann', { stop, ask: 'size', tap: 0 })
  game.tap('ben', { stop, ask: 'size', tap: 5 })
  game.goTo('gauge')
  const other = game.match.seats['ben']?.team ?? ''
  expect(game.take({ type: 'team-changed', seat: 'ann', team: other })).toBe('not-now')
})

it('takes no other word for one of the secret', () => {
  const secret = [9, 8, 7, 5, 2, 3, 4]
  expect(isLeak([1, 5, 2, 3, 4], secret)).toBe(true)
  expect(isLeak([1, 15, 2, 3, 4], secret)).toBe(false)
  expect(isLeak([2, 3, 4], secret)).toBe(false)
})
