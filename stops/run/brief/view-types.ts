/** What may be seen of the question before the Run. */
import type { VoteShown } from '../../../shared/moves/vote.ts'
import type { SpeechLine } from '../speak/view-types.ts'

export interface BriefView {
  readonly question: string
  /** Locale keys of what can be answered. */
  readonly options: readonly string[]
  readonly vote: VoteShown
  /** What the untrained model says: host and projector. */
  readonly speech: readonly SpeechLine[] | null
}
