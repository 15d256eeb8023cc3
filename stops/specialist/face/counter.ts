/** The clients at the counter: what each brings, how strange that is to the untuned model, and what its contract takes off. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import type { ClientShown } from '../view-types.ts'
import { t } from './t.ts'

/** `most`: of its sentences so many. */
export function clientLines(client: ClientShown, words: readonly string[], most = Infinity): TemplateResult {
  return html`${client.lines.slice(0, most).map((line) => html`<p>${t('specialist.line', { line: sentenceText(words, line) })}</p>`)}
    <p class="soft">${bitsText(client)}</p>
    ${client.penalty > 1 ? html`<p class="soft">${penaltyText(client)}</p>` : nothing}`
}

function bitsText({ bits }: ClientShown): string {
  return bits === null ? t('specialist.unheard') : t('specialist.heard', { bits: formatBits(bits) })
}

function penaltyText({ penalty }: ClientShown): string {
  return t('specialist.penalty', { times: formatNumber(penalty) })
}
