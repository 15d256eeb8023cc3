/** What is seen of Receipt. */
import type { Provenance } from '../../shared/match/origin.ts'
import type { SeatId, TeamId } from '../../shared/match/types.ts'
import type { AmountShown } from '../../shared/moves/amount.ts'
import type { ExplainShown } from '../../shared/moves/explain.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { Estimate } from './content.ts'
import type { Figures, Rounded } from './figures.ts'
import type { ReceiptState } from './types.ts'

export interface EstimateShown {
  readonly what: Estimate
  /** Powers of ten. */
  readonly guess: AmountShown
  /** What was counted or measured, as a power of ten; null until it is told, or not measured. */
  readonly power: number | null
}

/** A line of the ticket. */
export interface TicketLine extends Rounded {
  readonly what: 'parameters' | 'steps' | 'words' | 'sums' | 'seconds' | 'joules' | 'times' | 'years'
}

export interface TeamTicket {
  readonly team: TeamId
  readonly players: number
  /** Of all its members together. */
  readonly bitsSaved: number
  readonly cards: number
  readonly foresight: number
}

export interface ReceiptView extends MeasuringView<ReceiptState> {
  readonly waits: Waits | null
  readonly origin: Provenance['origin']
  readonly estimates: readonly EstimateShown[]
  /** null until the ticket. */
  readonly ticket: readonly TicketLine[] | null
  /** With the ticket: all teams on screens that the whole room sees, one's own on a phone. */
  readonly teams: readonly TeamTicket[]
  /** A seat's own forecast points of this stop. */
  readonly won: number | null
  readonly explain: ExplainShown | null
  readonly contrast: readonly [string, string] | null
  /** Host only. */
  readonly texts: readonly { readonly seat: SeatId; readonly text: string }[]
}

/** For report and files. */
export type ReceiptResult = Figures & { readonly origin: Provenance['origin'] }
