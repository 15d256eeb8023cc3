/** The exam fills in as the lab answers. */
import type { WordShare } from '../../../shared/lab/shapes.ts'
import type { RowTrouble } from '../../../shared/match/leaderboard.ts'
import type { TeamId } from '../../../shared/match/types.ts'
import type { Choices } from '../../../shared/moves/choose.ts'
import type { TeamCredit } from './team-credit.ts'

/** What the model was surprised by, bits a word, in what it has read: in all of it, and sentence by sentence. */
export interface Recall {
  readonly bits: number
  /** By team, in the order of its cargo. */
  readonly each: Readonly<Record<TeamId, readonly number[]>>
}

export interface ExamState {
  readonly before: { readonly bits: number; readonly keyBits: number } | null
  readonly after: { readonly bits: number; readonly keyBits: number } | null
  readonly audited: boolean
  /** Why both exams together earned no row. */
  readonly noRow: RowTrouble | null
  readonly tablesAfter: readonly (readonly number[])[] | null
  readonly credit: readonly TeamCredit[] | null
  /** Models trained for the credit so far: one for each team and the control, a few times over. null: none is begun. */
  readonly controls: { readonly done: number; readonly all: number } | null
  /** The forks and their base were trained by whoever keeps the log, and by nobody else. */
  readonly creditAudited: boolean
  readonly probeBefore: readonly WordShare[] | null
  readonly probeAfter: readonly WordShare[] | null
  /** The sentences that it has trained on, before and after. */
  readonly recall: { readonly before: Recall | null; readonly after: Recall | null }
  /** The own sentence that each player thinks was learned best, as an index into those that it is asked about. */
  readonly recalled: Choices
  readonly troubled: readonly string[]
}

export interface ExamPart {
  readonly exam: ExamState
}
