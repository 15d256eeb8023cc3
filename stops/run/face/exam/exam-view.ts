/** What may be seen of an exam, once there is one. */
import type { RunView } from '../../view-types.ts'

export type ExamView = NonNullable<RunView['exam']>
