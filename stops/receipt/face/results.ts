/** What was counted, beside what was estimated: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { GPT3 } from '../../../shared/lab/energy.ts'
import { CHILD_WORDS } from '../content.ts'
import { rounded } from '../figures.ts'
import type { ReceiptView } from '../view-types.ts'
import { formatAmong, formatAmongShort, formatBits } from '../../../client/locale/t.ts'
import { carName, large, method, shortName, spendName, spoken, unbought, whose } from './names.ts'
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
  return words === undefined
    ? ''
    : t('receipt.say-facts', {
        words: large(words),
        child: large(rounded(CHILD_WORDS)),
        giant: large(rounded(GPT3.tokens)),
      })
}

/** What a car of coal has bought: first like guessing among so many words, the bits below. */
export function spentPart({ spent }: Pick<ReceiptView, 'spent'>, blindBits: number): TemplateResult | typeof nothing {
  if (spent === null) return nothing
  const { spend, cars } = spent
  return html`<p>
      <strong>${t(spend === 'keep' ? 'receipt.kept' : 'receipt.decided', { spend: spendName(spend) })}</strong>
    </p>
    <ul class="stack">
      ${cars.map(
        ({ car, bought, open }) =>
          html`<li>
            <strong>${carName(car)}</strong><br />
            ${
              bought === null
                ? unbought({ open })
                : html`${t('receipt.bought', { among: formatAmong(bought.after, blindBits), was: formatAmongShort(bought.before, blindBits) })}<br />
                    <span class="soft"
                      >${t('receipt.bought-bits', { after: formatBits(bought.after), before: formatBits(bought.before) })}</span
                    >`
            }
          </li>`,
      )}
    </ul>
    ${spend === 'keep' ? nothing : html`<p class="soft small">${t('receipt.compared')}</p>`}`
}

/** What the model is and what it is for, as a model card says it (Mitchell et al. 2019, arXiv 1810.03993). */
export function cardPart({ exam, origin }: Pick<ReceiptView, 'exam' | 'origin'>, blindBits: number): TemplateResult {
  return html`<details>
    <summary>${t('receipt.card')}</summary>
    <div class="stack">
      <p>${whose({ origin })}</p>
      ${
        exam === null
          ? nothing
          : html`<p>
              ${t('receipt.card-exam', {
                before: formatAmongShort(exam.beforeBits, blindBits),
                after: formatAmongShort(exam.afterBits, blindBits),
                beforeBits: formatBits(exam.beforeBits),
                afterBits: formatBits(exam.afterBits),
              })}
            </p>`
      }
      <p>${t('receipt.card-for')}</p>
      <p>${t('receipt.card-data')}</p>
    </div>
  </details>`
}
