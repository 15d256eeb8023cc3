/** A class of four at Parrot or Learner: two teams of two. */
import type { Tap } from '../../../shared/match/play.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import type { ParrotState } from '../../../stops/parrot/types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'

export const audiences: readonly Audience[] = [
  { role: 'host' },
  { role: 'projector' },
  ...['ann', 'ben', 'cat', 'dan'].map((seat): Audience => ({ role: 'seat', seat })),
]

/** ann and cat sit in one team, ben and dan in the other. */
export function at(phase: string, seed = 7): Game {
  return new Game({ plan: ['parrot'] }, seed).join('ann', 'ben', 'cat', 'dan').goTo(phase)
}

export function stateIn({ match }: Game): ParrotState {
  const state = stateOf(match)
  if (state?.stop !== 'parrot') throw new Error('another stop')
  return state
}

export function tap(game: Game, seat: string, ask: string, answer: unknown) {
  const on: Tap = { stop: 'parrot', ask, tap: answer }
  return game.tap(seat, on)
}

export function parrotView(game: Game, audience: Audience) {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== 'parrot') throw new Error('another stop')
  return play
}
