/** Flashcard: press the card, one real optimizer step a press; then the dose that turns hat into mat (X2, X3). */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { StepTrace } from '../../shared/lab/jobs/step.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { AmountShown, Amounts } from '../../shared/moves/amount.ts'
import type { Choices, ChooseShown } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Hands, PressShown } from '../../shared/moves/press.ts'

export type FlashcardPhase = 'guess' | 'press' | 'dose' | 'fixed'

/** One press of the card: a real SGD step, and what it did elsewhere. */
export interface Press {
  readonly trace: StepTrace
  /** Held-out loss after this press, bits; null until measured. */
  readonly heldOutBits: number | null
}

/** A way to press the dose's card: the SGD rate, and whether other sentences of the town are in the batch. */
export interface Dose {
  readonly rate: number
  readonly mixed: boolean
}

/** One dose tried on a copy of the trained model: the same card, `presses` times. */
export interface DoseResult extends Dose {
  /** P(right word), P(wrong word) after 0, 1, 2 ... presses. */
  readonly right: readonly number[]
  readonly wrong: readonly number[]
  /** Whether the right word was the model's first guess then. */
  readonly leads: readonly boolean[]
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

export interface FlashcardState extends Measuring {
  readonly stop: 'flashcard'
  readonly phase: FlashcardPhase
  /** `express`: the presses alone. */
  readonly form: Form
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
  /** The round that comes next or is being pressed, and how many presses of it are left. */
  readonly round: number
  readonly left: number
  /** [round][seat]: what they said the word would be worth after it. */
  readonly guesses: readonly Amounts[]
  /** On the card. */
  readonly hands: Hands
  readonly presses: readonly Press[]
  /** The lab works on a press. */
  readonly pressing: boolean
  readonly startHeldOutBits: number | null
  readonly votes: Choices
  readonly doses: readonly DoseResult[]
}

export interface Forecast {
  readonly p: number
  readonly measured: number
  /** How many bits apart the two are: one bit is half or twice as likely. */
  readonly off: number
}

export interface FlashcardView {
  readonly stop: 'flashcard'
  readonly phase: FlashcardPhase
  /** The card on show; null marks the blank. In the dose phases it is the cat's card. */
  readonly card: readonly (TokenId | null)[]
  readonly answer: TokenId
  readonly rival: TokenId
  /** Of the round that comes. */
  readonly guess: AmountShown
  /** Of the round before: what I said, and how many bits it was off. */
  readonly off: Forecast | null
  /** Press phase: presses that this round has; 0 when all are made. */
  readonly ahead: number
  readonly hands: PressShown
  /** What the last round was said to come to, and what it came to; host and projector, no names. */
  readonly said: readonly number[]
  /** By name: the nearest of the last round, bits off; with the result of the doses the best of the stop, bits. */
  readonly best: readonly Placed[]
  /** P(answer) before the first press, then after each. */
  readonly shares: readonly number[]
  readonly heldOut: readonly number[]
  readonly last: StepTrace | null
  /** Dose phases: what the base model says before any dose; null while it is still being trained. */
  readonly belief: { readonly right: number; readonly wrong: number } | null
  readonly pressing: boolean
  readonly pressesLeft: number
  readonly vote: ChooseShown
  /** What is voted on. */
  readonly choices: readonly Dose[]
  readonly doses: readonly DoseResult[] | null
  readonly neighbour: { readonly prompt: readonly TokenId[]; readonly answer: TokenId } | null
  readonly troubled: boolean
}
