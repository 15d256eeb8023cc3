/** Signal Box: a class of judges, each with a secret card, and a model that is trained from their votes (LEARNING A20, B20, B23). */
import type { PreferReport } from '../../shared/lab/jobs/prefer.ts'
import type { CheckpointId } from '../../shared/lab/shapes.ts'
import { reached } from '../../shared/match/phases.ts'
import type { SeatId } from '../../shared/match/types.ts'
import type { Bets } from '../../shared/moves/bet.ts'
import type { Choices } from '../../shared/moves/choose.ts'
import type { Measuring } from '../../shared/moves/measure.ts'
import type { Votes } from '../../shared/moves/vote.ts'
import type { Written } from './tastes.ts'

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
  'say',
  'answer',
] as const
export type SignalPhase = (typeof PHASES)[number]

/** What the lab is asked for: sentences for the duels, the class's run, and three to compare it with. */
export type Asked = 'pool' | 'class' | 'coins' | 'winners' | 'loose'

/** By duel: the left one, the right one, no difference. */
export type Verdicts = readonly number[]

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
  readonly reasons: Votes
  /** Loss of the pairs by step while the class's run goes on, bits. */
  readonly live: readonly number[]
  readonly runs: Readonly<Partial<Record<Exclude<Asked, 'pool'>, Run>>>
}

export const isFrom = reached(PHASES)
