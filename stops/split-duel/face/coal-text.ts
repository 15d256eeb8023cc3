/** What each brain may spend, in words first and as a figure behind them. */
import { html, type TemplateResult } from 'lit'
import { secondsText, sumsText } from './names.ts'
import { t } from './t.ts'

export function coalText(sums: number): TemplateResult {
  return html`<p>${t('split.bet-text', { sums: sumsText(sums) })} ${t('split.years', { time: secondsText(sums) })}</p>
    <p class="soft small">${t('split.figure')}</p>`
}
