/**
 * Chips that count as they lie when the bell rings: each tap is the bet so far, and nobody loses what lay ready. Whoever says
 * the same once more is done, until they move some again.
 */
import type { ChipTable } from '../measures/chips.ts'
import type { Seat, SeatId } from '../match/types.ts'
import type { RejectWord } from '../protocol/reject.ts'
import { bet, type Bets, type Laid } from './bet.ts'
import { taken } from './move.ts'

export interface AsLaid {
  readonly bets: Bets
  /** Who has said that their chips lie well. */
  readonly settled: readonly SeatId[]
}

export function layOpenly({ bets, settled }: AsLaid, seat: Seat, tap: Laid, table: ChipTable): AsLaid | RejectWord {
  const before = bets[seat.id]
  const isSame = tap.every((count, at) => count === (before?.[at] ?? 0))
  const others = settled.filter((id) => id !== seat.id)
  return taken(bet.take(bets, seat, tap, table), (next) => ({
    bets: next,
    settled: isSame ? [...others, seat.id] : others,
  }))
}
