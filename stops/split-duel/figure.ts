/** What the teams' own pieces save, bits a letter, over the teams; of a single team over its starts. */
import { meanFigure, type Figure } from '../../shared/match/figure.ts'
import { interval } from '../../shared/measures/interval.ts'
import { gainOf } from './score.ts'
import type { SplitState } from './types.ts'

export function splitFigure({ lists, listOf, phase }: SplitState): Figure | null {
  if (phase === 'couple' || phase === 'bet' || phase === 'race') return null
  const [first, ...more] = Object.values(listOf).flatMap((at) => gainOf(lists[at], lists[0]) ?? [])
  if (first === undefined) return null
  return meanFigure(more.length === 0 ? first : interval([first, ...more].map(({ mean }) => mean)), 'bits')
}
