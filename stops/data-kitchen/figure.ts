/** What the sorting of the teams has saved, bits a key word, over the teams; of a single team over its seeds. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import { interval } from '../../shared/measures/interval.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { toldTeams } from './outcome.ts'
import type { KitchenState } from './types.ts'

export function kitchenFigure(state: KitchenState, match: Match, pack: Pack): Figure | null {
  const [first, ...more] = toldTeams(state, match, pack).map(({ saved }) => saved)
  if (first === undefined) return null
  return meanFigure(more.length === 0 ? first : interval([first, ...more].map(({ mean }) => mean)), 'bits')
}
