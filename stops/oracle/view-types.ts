/** What is seen of Oracle. */
import type { Bill, Cost } from '../../shared/lab/bill.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { Scale } from '../../shared/moves/amount.ts'
import type { BetShown } from '../../shared/moves/bet.ts'
import type { Waits } from '../../shared/moves/held.ts'
import type { MeasuringView } from '../../shared/moves/measure.ts'
import type { LastShown } from '../../shared/moves/vote.ts'
import type { OracleStory } from './story.ts'
import type { Line, OracleState } from './types.ts'

/** A loss, and how high it stands on the wall: doublings of one bit above the floor. */
export interface Spot {
  readonly bits: number
  readonly height: number
}

export interface BrainShown {
  readonly width: number
  readonly parameters: number
  /** Where it stands across the wall: how often a width of 1 was doubled. */
  readonly doublings: number
  readonly steps: number
  /** Of its steps. */
  readonly rate: number
  /** On the exam: the mean of its starts, the best and the worst of them. null: not told. */
  readonly exam: { readonly mean: Spot; readonly low: Spot; readonly high: Spot } | null
}

/** A line of somebody, without a name: its end, and its band. */
export interface LineShown {
  /** Of a ruler that lies in the middle of the small ones' dots: heights over the narrowest, and over the large one. */
  readonly way: readonly [number, number]
  readonly end: Spot
  readonly low: Spot
  readonly high: Spot
}

export interface BandShown {
  /** Half of it, as a height on the wall. */
  readonly reach: number
  /** Bits that a line earns when the large one comes out inside, and outside. */
  readonly inside: number
  readonly outside: number
}

export interface Receipt {
  readonly small: Cost
  readonly large: Cost
  /** null: it was not trained, or is not told yet. */
  readonly next: Cost | null
  /** What the small ones cost of what the large one did. */
  readonly share: number
  /** Of all of them together. */
  readonly bill: Bill
}

export interface OracleView extends MeasuringView<OracleState> {
  /** The host cannot go on yet without losing an answer. */
  readonly waits: Waits | null
  /** null: nobody knows the floor of this text, and the wall is above nothing. */
  readonly floor: number | null
  readonly small: readonly BrainShown[]
  readonly large: BrainShown
  readonly next: BrainShown
  /** Share of the small ones' training that is done. */
  readonly trained: number
  readonly guess: BetShown
  /** Step that took off most; null: not told, or too close to call. */
  readonly steepest: number | null
  /** Heights that lines may end at; null before the small ones are told. */
  readonly wall: Scale | null
  readonly bands: readonly BandShown[]
  readonly mine: Line | null
  /** How many have drawn: where the whole room looks. */
  readonly drawn: number | null
  /** Everybody's, from the lowest; null until it is told. */
  readonly lines: readonly LineShown[] | null
  /** The large one's loss, bits, as far as it has come. */
  readonly curve: readonly number[]
  /** What the law of the small ones foretells for the large one; null: not told. */
  readonly law: (Spot & Pick<LineShown, 'way'>) | null
  /** What the class foretold: the middle one of all lines. */
  readonly middle: Spot | null
  readonly isTrained: boolean
  readonly isBought: boolean
  /** Seconds that its training will still take, while it is waited for; null: nobody can tell, or nobody waits. */
  readonly left: number | null
  /** The next size is trained, or will be. */
  readonly mayBuy: boolean
  readonly buy: BetShown | null
  /** 0 better, 1 about the same, 2 worse; null: not told. */
  readonly verdict: number | null
  readonly receipt: Receipt | null
  readonly say: LastShown | null
  /** A seat's own; null: not told, or it has none. */
  readonly won: {
    readonly guess: number | null
    readonly line: number | null
    readonly buy: number | null
    readonly say: number | null
  } | null
  /** Who came nearest, in bits, and who won most with a line: where the whole room looks. */
  readonly nearest: readonly Placed[]
  readonly best: readonly Placed[]
  readonly score: OracleStory | null
}
