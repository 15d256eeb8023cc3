/** How many noughts the estimates were off, over the players' own means. */
import { playersFigure, type Figure } from '../../shared/match/figure.ts'
import type { Match } from '../../shared/match/types.ts'
import { mean } from '../../shared/measures/mean.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import { ESTIMATES } from './content.ts'
import { figuresOf, powerOf } from './figures.ts'
import type { ReceiptState } from './types.ts'

export function receiptFigure(state: ReceiptState, match: Match, pack: Pack): Figure | null {
  if (match.play === state && state.phase === 'guess') return null
  const figures = figuresOf(state, match, pack)
  const off = ESTIMATES.flatMap((estimate, at) => {
    const power = powerOf(figures, estimate)
    return power === null
      ? []
      : Object.entries(state.guesses[at] ?? {}).map(([seat, said]) => ({ seat, off: Math.abs(said - power) }))
  })
  const bySeat = [...Map.groupBy(off, ({ seat }) => seat).values()].map((own) => mean(own.map((one) => one.off)))
  return playersFigure(bySeat, 'count', match)
}
