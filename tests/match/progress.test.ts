/** What moves on the wall while everybody acts: how many of each team have done what the phase asks, and never who. */
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../shared/match/view-types.ts'
import { view } from '../../shared/match/view.ts'
import { Game } from './game.ts'
import { smallRules } from './small-world.ts'

const seen = (game: Game, audience: Audience = { role: 'projector' }) =>
  view(game.match, audience, smallRules).progress?.map(({ done, of }) => [done, of]) ?? null

describe('the wall', () => {
  it('moves with each act, team by team', () => {
    const game = new Game({ plan: ['pile-of-math'] }).join('ann', 'ben', 'cat', 'dan')
    expect(seen(game)).toBeNull()
    game.goTo('guess')
    expect(seen(game)).toEqual([
      [0, 2],
      [0, 2],
    ])
    game.tap('ann', { stop: 'pile-of-math', ask: 'guess', tap: 4 })
    game.tap('ben', { stop: 'pile-of-math', ask: 'guess', tap: 5 })
    expect(seen(game)).toEqual([
      [1, 2],
      [1, 2],
    ])
    game.tap('cat', { stop: 'pile-of-math', ask: 'guess', tap: 6 })
    expect(seen(game)).toEqual([
      [2, 2],
      [1, 2],
    ])
  })

  it('counts who is here, and is the only one to hear of it', () => {
    const game = new Game({ plan: ['pile-of-math'] }).join('ann', 'ben', 'cat')
    game.goTo('guess')
    game.must({ type: 'dropped', seat: 'cat' })
    expect(seen(game)).toEqual([
      [0, 1],
      [0, 1],
    ])
    for (const audience of [{ role: 'host' }, { role: 'stranger' }, { role: 'seat', seat: 'ann' }] as const)
      expect(seen(game, audience)).toBeNull()
  })
})
