/** What is seen of Receipt. */
import type { Provenance } from '../../shared/match/origin.ts'
import type { OwnModel } from '../../shared/match/report.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { SeatId, TeamEffect, TeamId } from '../../shared/match/types.ts'
import type { AmountShown } from '../../shared/moves/amount.ts'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import type { ExplainShown } from '../../shared/moves/explain.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { Estimate, Spend } from './content.ts'
import type { Figures, TicketLine } from './figures.ts'
import type { Bought, Car, ReceiptState } from './types.ts'

export interface EstimateShown {
  readonly what: Estimate
  /** Powers of ten. */
  readonly guess: AmountShown
  /** What was counted or measured, as a power of ten; null until it is told, or not measured. */
  readonly power: number | null
}

export interface TeamTicket {
  readonly team: TeamId
  readonly players: number
  /** Of all its members together. */
  readonly bitsSaved: number
  readonly cards: number
  readonly foresight: number
  /** What its sentences did, as the class was told last; null: nothing was. */
  readonly effect: TeamEffect | null
}

/** One car of coal, and what it has bought; null: not measured, or not yet. */
export interface CarShown {
  readonly car: Car
  readonly bought: Bought | null
  /** The lab is still at it. */
  readonly open: boolean
}

/** What the class has decided. */
export interface SpentShown {
  readonly spend: Spend
  /** What proved best; null: not all of it is measured. */
  readonly best: Spend | null
  /** The first car of a fresh model; then those that were burned now, the class's own choice first. */
  readonly cars: readonly CarShown[]
}

export interface ReceiptView extends MeasuringView<ReceiptState> {
  /** Host only, as long as people estimate. */
  readonly waits: Waits | null
  readonly origin: Provenance['origin']
  readonly estimates: readonly EstimateShown[]
  /** null until the ticket. */
  readonly ticket: readonly TicketLine[] | null
  /** With the ticket: all teams on screens that the whole room sees, one's own on a phone. */
  readonly teams: readonly TeamTicket[]
  /** In the order of `SPENDS`. */
  readonly coal: ChooseShown | null
  /** What a seat's own vote won; null until it is told, and for the room. */
  readonly coalWon: number | null
  /** What the few are that could be read over and over. */
  readonly few: { readonly count: number; readonly own: boolean }
  readonly spent: SpentShown | null
  /** How the class's own model did in its exams; null: it is the depot's, or nothing has been told. */
  readonly exam: Pick<OwnModel, 'beforeBits' | 'afterBits'> | null
  /** Who estimated best: on screens that the whole room sees, with the ticket. */
  readonly best: readonly Placed[]
  /** A seat's own forecast points of this stop. */
  readonly won: number | null
  readonly explain: ExplainShown | null
  readonly contrast: readonly [string, string] | null
  /** Host only. */
  readonly texts: readonly { readonly seat: SeatId; readonly text: string }[]
}

/** For report and files. */
export type ReceiptResult = Figures & {
  readonly origin: Provenance['origin']
  /** null: the class has not decided. */
  readonly spent: SpentShown | null
}
