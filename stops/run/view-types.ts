/** What one audience may see of a Run: each phase's own part lies in its room. */
import type { BetView, MarksView, ReadView } from './bet/view-types.ts'
import type { BriefView } from './brief/view-types.ts'
import type { ExamView } from './exam/view-types.ts'
import type { ExplainView } from './explain/view-types.ts'
import type { ForecastView } from './forecast/view-types.ts'
import type { SpeakView } from './speak/view-types.ts'
import type { TeachView } from './teach/view-types.ts'
import type { TrainView } from './train/view-types.ts'
import type { RunPhase } from './types.ts'

/** The parts of finished phases stay null unless the running phase shows them. */
export interface RunView {
  readonly stop: 'run'
  readonly phase: RunPhase
  readonly brief: BriefView | null
  readonly read: ReadView | null
  readonly bet: BetView | null
  readonly teach: TeachView | null
  /** Teach and Forecast, host and projector. */
  readonly marks: MarksView | null
  readonly forecast: ForecastView | null
  readonly train: TrainView | null
  readonly exam: ExamView | null
  readonly speak: SpeakView | null
  readonly explain: ExplainView | null
}
