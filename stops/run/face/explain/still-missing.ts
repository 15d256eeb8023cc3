/** What somebody who has done one half of Explain still owes: a tick beside the one does not say so. */
import type { ExplainView } from '../../explain/view-types.ts'
import { t } from '../t.ts'

/** null: both are there, or none, or nothing is asked any more. */
export function stillMissing({ text, vote, right }: Pick<ExplainView, 'text' | 'vote' | 'right'>): string | null {
  if (right !== null || (text.mine === null) === (vote.mine === null)) return null
  return t(text.mine === null ? 'explain.missing-text' : 'explain.missing-answer')
}
