/** Receipt: what the class's model has cost, estimated first and then counted (LEARNING C2, C16, C18, C21 to C23, E12). */
import type { Form } from '../../shared/lessons/plan.ts'
import type { Provenance } from '../../shared/match/origin.ts'
import type { Amounts } from '../../shared/moves/amount.ts'
import type { Contrast, Texts } from '../../shared/moves/explain.ts'
import type { Measuring } from '../../shared/moves/measure.ts'

/** The short form asks nothing at the end. */
export const PHASES = ['guess', 'ticket', 'say'] as const
export type ReceiptPhase = (typeof PHASES)[number]

export interface ReceiptState extends Measuring {
  readonly stop: 'receipt'
  readonly phase: ReceiptPhase
  readonly form: Form
  /** Whose receipt it is: the class's own model, or that of the depot where it has trained none. */
  readonly model: Provenance
  /** Powers of ten, in the order of `ESTIMATES`. */
  readonly guesses: readonly Amounts[]
  /** When the timed training was asked for, ms on the room's clock. */
  readonly askedAt: number
  /** Milliseconds from question to answer; null: not measured yet. */
  readonly timed: number | null
  readonly texts: Texts
  /** Two texts that the host has put side by side. */
  readonly contrast: Contrast | null
}
