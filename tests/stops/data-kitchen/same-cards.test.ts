/** What the report and the awards say of a kitchen's cards is about the cards that were played, also when the match has gone on. */
import { expect, it } from 'vitest'
import { outcomes } from '../../../shared/match/standings.ts'
import type { CardTold } from '../../../stops/data-kitchen/cards-told.ts'
import { Game } from '../../match/game.ts'
import { playOf } from '../../match/plays.ts'
import { view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

const stop = 'data-kitchen'

function cardsOf(game: Game): readonly CardTold[] {
  const [{ result } = { result: null }] = outcomes(game.match, smallRules)
  return (result as { readonly cards: readonly CardTold[] } | null)?.cards ?? []
}

it('tells of the cards that were in the hands, after the end too', () => {
  const game = new Game({ plan: [stop, 'pile-of-math'], timers: 1 }, 7).join('ann', 'ben').goTo('sort', false)
  const play = playOf(view(game.match, { role: 'seat', seat: 'ann' }, smallRules).play)
  if (play?.stop !== stop || play.hand === null) throw new Error('nothing is in the hand')
  const { card, words } = play.hand
  expect(game.tap('ann', { stop, ask: 'sort', tap: { card, bin: 0, words: null, with: null } })).toBeNull()
  game.goTo('again', true)
  const told = cardsOf(game)
  expect(told[card]?.words).toEqual(words)
  for (let taps = 0; game.match.play !== null && taps < 40; taps++)
    game.must({ type: 'host', command: { kind: 'next' } })
  expect(game.match.play).toBeNull()
  expect(cardsOf(game)).toEqual(told)
})
