/** What estimates and votes were worth: forecast points, and nothing for the standings of chips. */
import type { Draft } from '../../shared/match/draft.ts'
import type { SeatId } from '../../shared/match/types.ts'
import { guessWorth } from '../../shared/measures/guess-worth.ts'
import { bestSpend } from './coal.ts'
import { ESTIMATES, SPENDS } from './content.ts'
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

/** A forecast point for whoever has voted for what proved best. */
export function coalWorth(state: Pick<ReceiptState, 'coal' | 'bought'>): Readonly<Record<SeatId, number>> {
  const best = bestSpend(state)
  return Object.fromEntries(
    Object.entries(state.coal).map(([seat, at]) => [seat, best !== null && SPENDS[at] === best ? 1 : 0]),
  )
}

export function payForesight(draft: Draft, worth: Readonly<Record<SeatId, number>>): void {
  for (const [seat, foresight] of Object.entries(worth)) draft.award(seat, { foresight })
}
