/** Nobody is left out of Parrot or Learner, and nobody is paid for what another team built. */
import { expect, it } from 'vitest'
import { isLeak } from '../../../stops/parrot/texts-of.ts'
import { Game } from '../../match/game.ts'
import { parrotView, stateIn } from './parrot-game.ts'

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

it('gives one who holds two seats with one phone one voice and one hand', () => {
  const game = new Game({ plan: [stop], teams: 1, timers: 1 }, 7)
  const join = (seat: string, device: string) => game.must({ type: 'joined', seat, name: seat, team: null, device })
  join('ann', 'phone of ann')
  join('ann-again', 'phone of ann')
  join('cat', 'phone of cat')
  join('dan', 'phone of dan')
  game.goTo('sentences')
  const size = (seat: string, tap: number) => expect(game.tap(seat, { stop, ask: 'size', tap })).toBeNull()
  size('ann', 6)
  size('ann-again', 6)
  size('cat', 5)
  size('dan', 5)
  game.goTo('gauge')
  game.answerAll()
  game.ring()
  expect(stateIn(game).laps[0]?.sizes).toEqual({ t1: 5 })
  const pull = (seat: string) => expect(game.tap(seat, { stop, ask: 'lever', tap: true })).toBeNull()
  pull('ann')
  pull('ann-again')
  expect(parrotView(game, { role: 'seat', seat: 'cat' }).build?.lever).toMatchObject({ on: 1, of: 3, mine: false })
  expect(parrotView(game, { role: 'seat', seat: 'ann-again' }).build?.lever.mine).toBe(true)
  expect(stateIn(game).laps[0]?.stops).toEqual({})
  pull('cat')
  expect(stateIn(game).laps[0]?.stops).toEqual({ t1: 1 })
})
