/** Oracle: four small brains are trained, and from them everybody foretells a large one (LEARNING C17, X19). */
import { reached } from '../../shared/match/phases.ts'
import type { Amounts } from '../../shared/moves/amount.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Paced } from '../../shared/moves/left.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'

export const PHASES = ['guess', 'line', 'lines', 'train', 'outcome', 'buy', 'bought', 'say', 'answer'] as const
export type OraclePhase = (typeof PHASES)[number]

/** What the lab is asked for: the four small ones, the large one, and the next larger. */
export type Asked = 'small' | 'large' | 'next'

/** What a brain came to on the exam, bits a token, by start. */
export type Starts = readonly number[]

/** What one foretells: the end of a line as a height on the wall, and an index into `BANDS`. */
export interface Line {
  readonly at: number
  readonly band: number
}

export interface OracleState extends Measuring, Paced {
  readonly stop: 'oracle'
  readonly phase: OraclePhase
  readonly rematch: boolean
  /** What the language itself leaves uncertain in this exam, bits a token; null: nobody knows it. */
  readonly floor: number | null
  /** Chips on the steps from one small brain to the next. */
  readonly guesses: Bets
  readonly ats: Amounts
  readonly bands: Choices
  readonly buys: Bets
  readonly reasons: Votes
  /** Share of the small ones' training that is done. */
  readonly trained: number
  /** The large one's loss, as far as it has come. */
  readonly live: readonly number[]
  readonly small: readonly Starts[] | null
  readonly large: Starts | null
  readonly next: Starts | null
  /** When the lab was asked, ms of the doorman's clock, and seconds that it took. */
  readonly since: Readonly<Partial<Record<Asked, number>>>
  readonly seconds: Readonly<Partial<Record<Asked, number>>>
}

export const isFrom = reached(PHASES)
