/** The clients at the counter: what each brings, and what its contract takes off. */
import { html, type TemplateResult } from 'lit'
import { formatNumber } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import type { ClientShown } from '../view-types.ts'
import { clientName } from './names.ts'
import { t } from './t.ts'

export function penaltyText({ penalty }: ClientShown): string {
  return t('specialist.penalty', { bits: formatNumber(penalty) })
}

export function clientLines(client: ClientShown, words: readonly string[]): TemplateResult {
  return html`<section class="card stack">
    <h2>${t('specialist.lines', { client: clientName(client.id) })}</h2>
    <ul>
      ${client.lines.map((line) => html`<li>${sentenceText(words, line)}</li>`)}
    </ul>
  </section>`
}
