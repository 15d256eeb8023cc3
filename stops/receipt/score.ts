/** What estimates were worth: forecast points, and nothing for the standings of chips. */
import type { Draft } from '../../shared/match/draft.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { guessWorth } from '../../shared/moves/amount.ts'
import { ESTIMATES } from './content.ts'
import { powerOf, type Figures } from './figures.ts'
import type { ReceiptState } from './types.ts'

/** A point for each estimate, less how many powers of ten it was off. */
export function worthBySeat(
  { guesses }: Pick<ReceiptState, 'guesses'>,
  figures: Figures,
): Readonly<Record<SeatId, number>> {
  const won: Record<SeatId, number> = {}
  for (const [at, estimate] of ESTIMATES.entries()) {
    const power = powerOf(figures, estimate)
    if (power === null) continue
    for (const [seat, said] of Object.entries(guesses[at] ?? {}))
      won[seat] = (won[seat] ?? 0) + guessWorth(Math.abs(said - power), 1)
  }
  return won
}

export function pay(draft: Draft, state: ReceiptState, figures: Figures): void {
  for (const [seat, foresight] of Object.entries(worthBySeat(state, figures))) draft.award(seat, { foresight })
}
