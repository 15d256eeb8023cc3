/** What everybody says that the training will do. */
import type { SeatId } from '../../../shared/match/types.ts'

export interface Forecast {
  /** Bits that the held-out loss will fall. */
  readonly dropBits: number
  /** The card whose top guess turns right first; -1: none. */
  readonly firstFlip: number
}

export interface ForecastPart {
  readonly forecasts: Readonly<Record<SeatId, Forecast>>
}
