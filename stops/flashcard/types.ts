/** Flashcard: press the card, one real optimizer step a press; then the dose that turns hat into mat (X2, X3). */
import type { Guess } from '../../shared/lab/at-blank.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Beginning, TokenId } from '../../shared/packs/pack.ts'
import type { Placed } from '../../shared/match/places.ts'
import type { AmountShown, Amounts } from '../../shared/moves/amount.ts'
import type { Choices, ChooseShown } from '../../shared/moves/choose.ts'
import type { Measuring, MeasuringView } from '../../shared/moves/measure.ts'
import type { Hands, PressShown } from '../../shared/moves/press.ts'
import type { DoseResult, Forecast } from './bits-off.ts'
import type { Dose, PHASES } from './content.ts'

/** What is said at a card's blank, and held-out loss, bits. */
export type Seen = Guess & { readonly heldOut: number }

export interface FlashcardState extends Measuring {
  readonly stop: 'flashcard'
  readonly phase: (typeof PHASES)[number]
  /** The copy of the untrained model that is being pressed. */
  readonly at: CheckpointId
  /** [round][seat]: what they said the word would be worth after it. */
  readonly guesses: readonly Amounts[]
  /** On the card. */
  readonly hands: Hands
  /** Before the first press, then after each. */
  readonly seen: readonly Seen[]
  /** The base model with the false belief, trained behind the scenes: where it is, and how many steps it has had. */
  readonly base: { readonly at: CheckpointId; readonly steps: number }
  /** null: the short form, in which nobody cures a belief. */
  readonly doses: readonly DoseResult[] | null
  readonly votes: Choices
}

export interface FlashcardView extends MeasuringView<FlashcardState> {
  /** The card on show; null marks the blank. In the dose phases it is the cat's card. */
  readonly card: readonly (TokenId | null)[]
  readonly answer: TokenId
  readonly rival: TokenId
  /** Of the round that comes. */
  readonly guess: AmountShown
  /** Of the round before: what I said, and how many bits it was off. */
  readonly off: Forecast | null
  /** Presses that this round has; 0 when all are made. */
  readonly ahead: number
  readonly hands: PressShown
  /** What the last round was said to come to, and what it came to; host and projector, no names. */
  readonly said: readonly number[]
  /** By name: the nearest of the last round, bits off; with the result of the doses the best of the stop, bits. */
  readonly best: readonly Placed[]
  /** P(answer) before the first press, then after each. */
  readonly shares: readonly number[]
  readonly heldOut: readonly number[]
  /** The last press. */
  readonly last: { readonly before: Guess; readonly after: Guess } | null
  /** Dose phases: what the base model says before any dose; null while it is still being trained. */
  readonly belief: { readonly right: number; readonly wrong: number } | null
  readonly pressing: boolean
  readonly vote: ChooseShown
  /** What is voted on. */
  readonly choices: readonly Dose[]
  readonly doses: readonly DoseResult[] | null
  readonly neighbour: Beginning | null
}
