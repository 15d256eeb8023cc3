/** Pile of Math: talk to the untrained model, then guess how surprised it is (LEARNING X1). */
import type { Placed } from '../../shared/match/places.ts'
import type { AmountShown, Amounts } from '../../shared/moves/amount.ts'
import type { Measuring, MeasuringView } from '../../shared/moves/measure.ts'
import type { Rows, WriteShown } from '../../shared/moves/write.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { PHASES } from './content.ts'

export interface PileState extends Measuring {
  readonly stop: 'pile-of-math'
  readonly phase: (typeof PHASES)[number]
  /** Beginnings, and what the model went on with. */
  readonly begun: Rows
  readonly guesses: Amounts
  /** Measured held-out loss of the untrained model, bits; null until the lab answered. */
  readonly measuredBits: number | null
  /** The signature card at step 0: the truth's share and rank among V words. */
  readonly probe: { readonly p: number; readonly rank: number } | null
}

export interface PileView extends MeasuringView<PileState> {
  readonly begin: WriteShown
  readonly summitBits: number
  readonly guess: AmountShown
  readonly reveal: {
    readonly measuredBits: number
    /** The nearest three by name: host and projector. */
    readonly best: readonly Placed[]
    readonly probe: {
      readonly prompt: readonly TokenId[]
      readonly answer: TokenId
      readonly p: number
      readonly rank: number
      readonly of: number
    } | null
  } | null
}
