/** Pile of Math: talk to the untrained model, then guess how surprised it is (LEARNING X1). */
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { SeatId } from '../../shared/match/types.ts'

export type PilePhase = 'talk' | 'guess' | 'reveal'

export interface PileAnswer {
  readonly seat: SeatId | null
  readonly prompt: readonly TokenId[]
  /** What the model wrote after the prompt; null while the lab works. */
  readonly written: readonly TokenId[] | null
}

export interface PileState {
  readonly stop: 'pile-of-math'
  readonly phase: PilePhase
  readonly answers: readonly PileAnswer[]
  readonly guesses: Readonly<Record<SeatId, number>>
  /** Measured held-out loss of the untrained model, bits; null until the lab answered. */
  readonly measuredBits: number | null
  /** The signature card at step 0: the truth's share and rank among V words. */
  readonly probe: { readonly p: number; readonly rank: number } | null
  /** Why a job was asked for, by job id: the rules' own bookkeeping. */
  readonly waiting: Readonly<Record<string, string>>
  readonly troubled: boolean
}

export interface PileView {
  readonly stop: 'pile-of-math'
  readonly phase: PilePhase
  /** A seat sees its own questions; host and projector see all, without names. */
  readonly answers: readonly {
    readonly prompt: readonly TokenId[]
    readonly written: readonly TokenId[] | null
    readonly mine: boolean
  }[]
  readonly questionsLeft: number
  readonly summitBits: number
  readonly mine: number | null
  /** How many have guessed: host and projector only. */
  readonly guessed: number | null
  readonly reveal: {
    readonly measuredBits: number
    readonly mine: number | null
    /** Everyone's guesses, sorted, no names. */
    readonly guesses: readonly number[]
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
  /** The lab could not measure something, twice. */
  readonly troubled: boolean
}
