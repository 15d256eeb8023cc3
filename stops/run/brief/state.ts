/** Before anything is measured: a question that this very Run will answer. */
import type { Votes } from '../../../shared/moves/vote.ts'

export interface BriefPart {
  readonly briefQuestion: string
  readonly briefVotes: Votes
}
