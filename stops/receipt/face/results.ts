/** What was counted, beside what was estimated: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { GPT3 } from '../../../shared/lab/energy.ts'
import { median } from '../../../shared/measures/mean.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { CHILD_WORDS, type Spend } from '../content.ts'
import { rounded } from '../figures.ts'
import type { Bought, Car } from '../types.ts'
import type { ReceiptView, SpentShown } from '../view-types.ts'
import { formatAmong, formatAmongShort, formatBits, formatDrop } from '../../../client/locale/t.ts'
import { carName, large, method, shortName, spendName, spoken, unbought, whose } from './names.ts'
import { t } from './t.ts'
import { rowsTable, ticketRows } from './ticket.ts'

/** A line an estimate: one's own, or that in the middle of the class, and what it is. */
export function estimateRows({ estimates }: ReceiptView): TemplateResult {
  return html`<ul class="stack">
    ${estimates.map(({ what, guess: { mine, all }, power }) => {
      const middle = median(all ?? [])
      return html`<li>
        <strong>${shortName(what)}</strong><br />
        ${power === null ? t('receipt.not-measured') : t('receipt.it-is', { figure: spoken(power) })}
        ${mine === null ? nothing : html`<br /><span class="soft">${t('receipt.you', { said: spoken(mine) })}</span>`}
        ${middle === null ? nothing : html`<br /><span class="soft">${t('receipt.middle', { said: spoken(middle) })}</span>`}
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

/** What each car of coal has bought: more or less surprise, and how long the bar is that is left. */
export function spentPart({ spent }: Pick<ReceiptView, 'spent'>, blindBits: number): TemplateResult | typeof nothing {
  if (spent === null) return nothing
  const { spend, best, cars } = spent
  const most = Math.max(1, ...cars.map(({ bought }) => Math.max(bought?.before ?? 0, bought?.after ?? 0)))
  return html`<p>
      <strong>${decisionText(spend)} ${best === null ? nothing : t('receipt.best', { spend: spendName(best) })}</strong>
    </p>
    <ul class="stack">
      ${cars.map(
        ({ car, bought, open }) =>
          html`<li>
            <strong>${carName(car)}</strong><br />
            ${bought === null ? unbought({ open }) : boughtLines(bought, most, blindBits)}
          </li>`,
      )}
    </ul>
    ${whyPart(spent)}`
}

/** Why it is so, and what was trained for it. */
export function whyPart(spent: SpentShown): TemplateResult {
  return html`${reasons(spent).map((reason) => html`<p>${reason}</p>`)}
    <p class="soft small">${t('receipt.compared')}</p>`
}

export function decisionText(spend: Spend): string {
  return spend === 'keep' ? t('receipt.kept') : t('receipt.decided', { spend: spendName(spend) })
}

function boughtLines({ before, after }: Bought, most: number, blindBits: number): TemplateResult {
  const [was, is] = [formatAmongShort(before, blindBits), formatAmong(after, blindBits)]
  return html`${t(after > before ? 'receipt.worse' : 'receipt.better', { bits: formatDrop(before, after) })}
    ${barPart('tally', after / most)}
    <span class="soft"
      >${t('receipt.bought', { among: is, was, after: formatBits(after), before: formatBits(before) })}</span
    >`
}

/** Only what these figures show is explained. */
function reasons({ cars }: SpentShown): string[] {
  const fell = (name: Car) => {
    const bought = cars.find(({ car }) => car === name)?.bought
    return bought == null ? null : bought.before - bought.after
  }
  const [first, all, few] = [fell('first'), fell('all'), fell('few')]
  return [
    ...(first !== null && all !== null && first > all ? [t('receipt.why-first')] : []),
    ...(few !== null && few < 0 ? [t('receipt.why-few')] : []),
  ]
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
