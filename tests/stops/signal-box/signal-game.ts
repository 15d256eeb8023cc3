/** A match of Signal Box at its moments, for its tests. */
import type { PreferJob } from '../../../shared/lab/jobs/prefer.ts'
import type { Audience } from '../../../shared/match/view-types.ts'
import { DUELS } from '../../../stops/signal-box/content.ts'
import { LEFT, type Written } from '../../../stops/signal-box/tastes.ts'
import type { SignalState } from '../../../stops/signal-box/types.ts'
import type { SignalView } from '../../../stops/signal-box/view-types.ts'
import { Game } from '../../match/game.ts'
import { stateOf, view } from '../../match/seen.ts'
import { smallRules } from '../../match/small-world.ts'
import { storedPack } from '../../packs/stored-pack.ts'

export const town = storedPack('town')
export const pool = town.train
  .slice(0, 400)
  .map(({ tokens }, i): Written => ({ tokens, says: i % 3 === 0 ? 'no' : 'yes' }))
export const stop = 'signal-box'
export const next = (game: Game) => game.must({ type: 'host', command: { kind: 'next' } })
export const seat = (id: string): Audience => ({ role: 'seat', seat: id })
export const wall: Audience = { role: 'projector' }

export function stateIn({ match }: Pick<Game, 'match'>): SignalState {
  const state = stateOf(match)
  if (state?.stop !== stop) throw new Error('another stop')
  return state
}

export function seen(game: Game, audience: Audience): SignalView {
  const { play } = view(game.match, audience, smallRules)
  if (play?.stop !== stop) throw new Error('another stop')
  return play
}

export function judging(): Game {
  const plan = [{ stop, form: 'full', rematch: true }] as const
  const game = new Game({ plan: [...plan], teams: 2 }).join('ann', 'ben').goTo('judge')
  game.answerAll()
  return game
}

export const judge = (game: Game, who: string, number: number, pick: number) =>
  game.tap(who, { stop, ask: 'judge', tap: { number, pick } })

/** Everybody prefers the left one, up to the phase in which votes are trained on. */
export function voted(): Game {
  const game = judging()
  for (const who of ['ann', 'ben']) for (let at = 0; at < DUELS; at++) judge(game, who, at, LEFT)
  next(game)
  return game
}

export const jobs = (game: Game) => game.match.jobs.filter((job): job is PreferJob => job.kind === 'prefer')
