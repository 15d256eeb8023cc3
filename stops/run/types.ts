/**
 * The Run: Brief, Read, Bet, Teach, Forecast, Train, Exam, Bet, Speak, Explain. The state of the core round: each phase's
 * own part lies in its room. The state holds the truth; what one audience may see of it is in view-types.ts.
 */
import type { Form } from '../../shared/lessons/plan.ts'
import type { BetPart } from './bet/state.ts'
import type { BriefPart } from './brief/state.ts'
import type { ExamPart } from './exam/state.ts'
import type { ExplainPart } from './explain/state.ts'
import type { ForecastPart } from './forecast/state.ts'
import type { SpeakPart } from './speak/state.ts'
import type { TeachPart } from './teach/state.ts'
import type { TrainPart } from './train/state.ts'

/** `bet`, `stakes` and `reveal` follow each other, once a card: half of the cards before `teach`, half after `exam`. */
export type RunPhase =
  | 'brief'
  | 'read'
  | 'bet'
  | 'stakes'
  | 'reveal'
  | 'teach'
  | 'forecast'
  | 'train'
  | 'exam'
  | 'speak'
  | 'explain'

export interface RunState
  extends BriefPart, BetPart, TeachPart, ForecastPart, TrainPart, ExamPart, SpeakPart, ExplainPart {
  readonly stop: 'run'
  readonly phase: RunPhase
  readonly form: Form
  /** Why a job was asked for, by job id: the rules' own bookkeeping. */
  readonly waiting: Readonly<Record<string, string>>
}
