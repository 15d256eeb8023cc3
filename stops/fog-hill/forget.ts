/** Whoever the host puts out has laid and said nothing in what is still open, and their engine and sketch do not count. */
import type { Draft } from '../../shared/match/draft.ts'
import { without } from '../../shared/match/stop.ts'
import type { Seat } from '../../shared/match/types.ts'
import type { FogState } from './types.ts'

export function forget(_draft: Draft, state: FogState, { id }: Seat): FogState {
  const { phase, leg, bets, reasons, lands } = state
  if (phase === 'start') return { ...state, bets: without(bets, id) }
  if (phase === 'say') return { ...state, reasons: without(reasons, id) }
  const land = lands[leg]
  if (phase !== 'walk' || land === undefined) return state
  // The lab may be measuring for it: it stays in its place among the engines.
  const walkers = land.walkers.map((walker) => (walker.seat === id ? { ...walker, isScout: true } : walker))
  return { ...state, lands: lands.with(leg, { ...land, walkers, sketches: without(land.sketches, id) }) }
}
