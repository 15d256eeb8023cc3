/** Receipt: what the class's model has cost, estimated first and then counted, and what one more car of coal would buy. */
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import type { Form } from '../../shared/lessons/plan.ts'
import { reached } from '../../shared/match/phases.ts'
import type { Provenance } from '../../shared/match/origin.ts'
import type { Amounts } from '../../shared/moves/amount.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Contrast, Texts } from '../../shared/moves/explain.ts'
import type { Heard } from '../../shared/moves/left.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Burned } from './content.ts'

/** The short form ends with the ticket. */
export const PHASES = ['guess', 'ticket', 'coal', 'spent', 'say'] as const
export type ReceiptPhase = (typeof PHASES)[number]
export const isFrom = reached(PHASES)

/** Of a fresh model, or of a copy of the class's: its surprise at unseen sentences before a car of coal and after it, bits a word. */
export interface Bought {
  readonly before: number
  readonly after: number
}

/** Trainings of one car each. */
export type Car = 'first' | Burned

export interface ReceiptState extends Measuring {
  readonly stop: 'receipt'
  readonly phase: ReceiptPhase
  readonly form: Form
  /** Whose receipt it is: the class's own model, or that of the depot where it has trained none. */
  readonly model: Provenance
  readonly base: CheckpointId
  /** Powers of ten, in the order of `ESTIMATES`. */
  readonly guesses: readonly Amounts[]
  /** What was heard first of the timed training, in steps. null: nothing yet. */
  readonly begun: Heard | null
  /** Milliseconds that `TIMED.steps` take, by what was heard first and last of them; null: not measured yet. */
  readonly timed: number | null
  /** What the car is to be spent on: places in `SPENDS`. */
  readonly coal: Choices
  readonly bought: Readonly<Partial<Record<Car, Bought>>>
  readonly texts: Texts
  /** Two texts that the host has put side by side. */
  readonly contrast: Contrast | null
}
