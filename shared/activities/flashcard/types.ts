/** Flashcard: press the card, one real optimizer step a press; then the dose that turns hat into mat (X2, X3). */
import type { CheckpointId, StepTrace } from '../../lab/jobs.ts'
import type { TokenId } from '../../packs/pack.ts'
import type { SeatId } from '../../match/types.ts'

export type FlashcardPhase = 'guess' | 'press' | 'dose' | 'fixed'

export type FlashcardIntent =
  /** "After one press the model says the word with this probability." 0..1 */
  | { readonly kind: 'guess-share'; readonly p: number }
  | { readonly kind: 'press' }
  /** Index into `doses`. */
  | { readonly kind: 'dose'; readonly dose: number }

/** One press of the card: a real SGD step, and what it did elsewhere. */
export interface Press {
  readonly trace: StepTrace
  readonly by: SeatId | null
  /** Held-out loss after this press, bits; null until measured. */
  readonly heldOutBits: number | null
}

/** One dose tried on a copy of the trained model: the same card, `presses` times. */
export interface DoseResult {
  readonly rate: number
  /** P(right word), P(wrong word) after 0, 1, 2 ... presses. */
  readonly right: readonly number[]
  readonly wrong: readonly number[]
  readonly heldOutBefore: number
  readonly heldOutAfter: number
  /** A neighbour that should not change: P(its own word) before and after. */
  readonly neighbourBefore: number
  readonly neighbourAfter: number
}

/** A dose in the middle of its presses. */
export interface DoseRun {
  readonly dose: number
  readonly at: CheckpointId
  readonly result: DoseResult
}

export interface FlashcardState {
  readonly activity: 'flashcard'
  readonly phase: FlashcardPhase
  /** The copy of the untrained model that is being pressed. */
  readonly at: CheckpointId
  /** P(answer) of the untrained model; null until measured. */
  readonly startShare: number | null
  /** The base model with the false belief, trained behind the scenes: where it is, and how many steps it has had. */
  readonly base: { readonly at: CheckpointId; readonly steps: number }
  /** Measured on the finished base model: held-out bits, P(own word) of the neighbour, P(right), P(wrong). */
  readonly baseline: {
    readonly heldOut: number | null
    readonly neighbour: number | null
    readonly right: number | null
    readonly wrong: number | null
  }
  readonly dosing: DoseRun | null
  readonly guesses: Readonly<Record<SeatId, number>>
  readonly presses: readonly Press[]
  /** A press that the lab is working on. */
  readonly pressing: SeatId | null
  readonly startHeldOutBits: number | null
  readonly votes: Readonly<Record<SeatId, number>>
  readonly doses: readonly DoseResult[]
  /** Lab bookkeeping of the rules, by job id. */
  readonly waiting: Readonly<Record<string, string>>
  readonly troubled: boolean
}

export interface FlashcardView {
  readonly activity: 'flashcard'
  readonly phase: FlashcardPhase
  /** The card on show; null marks the blank. In the dose phases it is the cat's card. */
  readonly card: readonly (TokenId | null)[]
  readonly answer: TokenId
  readonly rival: TokenId
  readonly mine: { readonly guess: number | null; readonly vote: number | null }
  readonly counts: { readonly guesses: number; readonly votes: readonly number[] } | null
  /** P(answer) before the first press, then after each. */
  readonly shares: readonly number[]
  readonly heldOut: readonly number[]
  readonly last: StepTrace | null
  /** Dose phases: what the base model says before any dose; null while it is still being trained. */
  readonly belief: { readonly right: number; readonly wrong: number } | null
  readonly pressing: boolean
  readonly pressesLeft: number
  readonly doseRates: readonly number[]
  readonly doses: readonly DoseResult[] | null
  readonly neighbour: { readonly prompt: readonly TokenId[]; readonly answer: TokenId } | null
  readonly troubled: boolean
}
