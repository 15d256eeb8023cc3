/** How many have written, where all are told; what they wrote is nobody's to see. */
import { html, nothing, type TemplateResult } from 'lit'
import type { ExplainShown } from '../../shared/moves/explain.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'

export function explainCount({ count }: ExplainShown): TemplateResult | typeof nothing {
  return count === null ? nothing : html`<p class="soft">${t('explain.count', { count })}</p>`
}
