/** What was counted, beside what was estimated: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import type { ReceiptView } from '../view-types.ts'
import { large, method, shortName, spoken, whose } from './names.ts'
import { t } from './t.ts'
import { rowsTable, ticketRows } from './ticket.ts'

/** A line an estimate: one's own, or that in the middle of the class, and what it is. */
export function estimateRows({ estimates }: ReceiptView): TemplateResult {
  return html`<ul class="stack">
    ${estimates.map(({ what, guess: { mine, all }, power }) => {
      const middle = all?.[Math.floor((all.length - 1) / 2)]
      return html`<li>
        <strong>${shortName(what)}</strong><br />
        ${power === null ? t('receipt.not-measured') : t('receipt.it-is', { figure: spoken(power) })}
        ${mine === null ? nothing : html`<br /><span class="soft">${t('receipt.you', { said: spoken(mine) })}</span>`}
        ${middle === undefined ? nothing : html`<br /><span class="soft">${t('receipt.middle', { said: spoken(middle) })}</span>`}
      </li>`
    })}
  </ul>`
}

export function ticketPart({
  ticket,
  origin,
}: Pick<ReceiptView, 'ticket' | 'origin'>): TemplateResult | typeof nothing {
  if (ticket === null) return nothing
  const untimed = ticket.every(({ what }) => what !== 'seconds')
  return html`<p>${whose({ origin })}</p>
    ${rowsTable(t('receipt.ticket'), ticketRows(ticket))} ${untimed ? html`<p>${t('receipt.untimed')}</p>` : nothing}
    <p class="soft small">${method()}</p>`
}

/** What the model had, for whoever compares. */
export function sayFacts({ ticket }: ReceiptView): string {
  const words = ticket?.find(({ what }) => what === 'words')
  return words === undefined ? '' : t('receipt.say-facts', { words: large(words) })
}
