/** How sure the counters were of the right book after all lines, over the brains. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import { interval } from '../../shared/measures/interval.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { linesOf } from './brains.ts'
import { believed } from './judge.ts'
import { toldTurns } from './outcome.ts'
import { shelfOf } from './shelf.ts'
import type { BookState } from './types.ts'

export function bookFigure(state: BookState, _match: Match, pack: Pack): Figure | null {
  const sure = toldTurns(state).map(
    ({ leg, at, truth }) => believed(shelfOf(pack, leg.set), linesOf(state, ...at))[truth] ?? 0,
  )
  return meanFigure(interval(sure), 'share')
}
