/** Signal Box: a class of judges, each with a secret card, and a model that is trained from their votes (LEARNING A20, B20, B23). */
import type { PreferReport } from '../../shared/lab/jobs/prefer.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { Words, Written } from './tastes.ts'

export const PHASES = [
  'judge',
  'bet',
  'train',
  'blind',
  'result',
  'moved',
  'cards',
  'again',
  'hacked',
  'flatter',
  'flattered',
  'say',
  'answer',
] as const
export type SignalPhase = (typeof PHASES)[number]

/** The class's run, and those to compare it with; `alone`: the same without thumbs of earlier lessons, where there are any. */
export type RunName = 'class' | 'coins' | 'alone' | 'winners' | 'loose'
/**
 * What the lab is asked for: sentences for the duels and the runs; for flattery a polite copy, what it writes, the run from what was
 * liked, and how it goes on with beginnings before that run and after it.
 */
export type Asked = 'pool' | RunName | 'polite' | 'manners' | 'was' | 'fond' | 'is'

/** By duel: the left one, the right one, no difference. */
export type Verdicts = readonly number[]

/** So many of all. */
export interface Counted {
  readonly count: number
  readonly of: number
}

/** A run that was trained: what it came to, at each mark. */
export type Run = Pick<PreferReport, 'ended' | 'marks'>

export interface SignalState extends Measuring {
  readonly stop: 'signal-box'
  readonly phase: SignalPhase
  readonly rematch: boolean
  /** The room's own model, or the depot's. */
  readonly base: CheckpointId
  /** What the room's model wrote for the duels; none before it has. */
  readonly pool: readonly Written[]
  readonly verdicts: Readonly<Record<SeatId, Verdicts>>
  readonly leashes: Choices
  /** Chips on the card that the model will follow, and on its general exam. */
  readonly bets: Bets
  readonly exams: Bets
  readonly blind: Readonly<Record<SeatId, Verdicts>>
  /** Chips on what comes of it off the leash. */
  readonly again: Bets
  /** The copy that has read the book of manners, and what it writes. null: there is none. */
  readonly polite: CheckpointId | null
  readonly manners: readonly Words[]
  /** What was liked without a card, and chips on what comes of it. */
  readonly liked: Readonly<Record<SeatId, Verdicts>>
  readonly fonds: Bets
  /** Answers that flatter, before the run from what was liked and after it; null: not measured. */
  readonly was: Counted | null
  readonly is: Counted | null
  readonly reasons: Votes
  /** Loss of the pairs by step while the class's run goes on, bits. */
  readonly live: readonly number[]
  readonly runs: Readonly<Partial<Record<RunName, Run>>>
}

export const isFrom = reached(PHASES)
