/** What is seen of Departure check. */
import type { StopView } from '../../shared/match/play.ts'
import type { BetShown, Laid } from '../../shared/moves/bet.ts'
import type { ExplainShown } from '../../shared/moves/explain.ts'
import type { Gain, Mean, SureError } from './score.ts'
import type { DepartureState } from './types.ts'

export interface ItemShown {
  /** Index into `ITEMS`. */
  readonly item: number
  readonly bet: BetShown
}

export interface ItemTold {
  readonly item: number
  /** Mean chips on what is right, of ten, in either sitting; null: nobody was asked. */
  readonly before: number | null
  readonly after: number | null
}

/** What came of both sittings. */
export interface Told {
  readonly before: Mean | null
  readonly after: Mean | null
  /** null: too few to tell. */
  readonly gain: Gain | null
  readonly items: readonly ItemTold[]
}

export interface OwnTold {
  /** Of both sittings, in the order of the items. */
  readonly items: readonly {
    readonly item: number
    readonly right: number
    readonly laid: Laid
    readonly isAfter: boolean
  }[]
  /** Bits an item; null: not answered. */
  readonly before: number | null
  readonly after: number | null
  /** In one's own words, before and after. */
  readonly wrote: { readonly before: string | null; readonly after: string | null }
}

export interface DepartureView extends StopView {
  readonly stop: DepartureState['stop']
  readonly phase: DepartureState['phase']
  readonly isAfter: boolean
  /** A seat's own six; none on other screens. */
  readonly items: readonly ItemShown[]
  /** null in the short form. */
  readonly explain: ExplainShown | null
  /** How many have answered all items, of how many who are here: on screens that the whole room sees. */
  readonly done: { readonly count: number; readonly of: number } | null
  /** null until the close after the lesson. */
  readonly told: Told | null
  readonly own: OwnTold | null
  /** Host only, once the items are closed: never what one person answered. */
  readonly errors: readonly SureError[]
}
