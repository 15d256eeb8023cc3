/** Who stands behind a figure of the exam: the server, or a browser's word. */
import type { RunView } from '../../view-types.ts'
import { t } from '../t.ts'

type Exam = NonNullable<RunView['exam']>

/** Of the model's own figures, and why they stand on no board if they do not. */
export function examBy({ audited, afterBits, noRow }: Pick<Exam, 'audited' | 'afterBits' | 'noRow'>): string {
  const by = t(audited ? 'exam.audited' : afterBits === null ? 'exam.not-audited' : 'exam.by-browser')
  return noRow === null ? by : `${by} ${t(`exam.no-row-${noRow}`)}`
}

export function creditBy({ creditAudited }: Pick<Exam, 'creditAudited'>): string {
  return t(creditAudited ? 'exam.credit-server' : 'exam.credit-claim')
}
