/** The same repair at every dose: right word against wrong word, and what else was moved. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FlashcardView } from '../types.ts'
import { isMended, isSpared, worthOf, type DoseResult } from '../bits-off.ts'
import {
  formatBits,
  formatList,
  formatPercent,
  formatRate,
  formatShare,
  formatSignedBits,
  textOf,
} from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { labTrouble, notMeasured } from '../../../client/ui/lab-trouble.ts'
import { told } from './told.ts'

export function doseResults(view: FlashcardView, words: readonly string[]): TemplateResult {
  if (view.doses === null || view.doses.length === 0) {
    return notMeasured(view.troubled)
  }
  const word = words[view.answer] ?? ''
  const rival = words[view.rival] ?? ''
  const whole = (dose: DoseResult, at: number, most: number) =>
    html`<p><strong>${verdict(dose, at, view.doses)}</strong></p>
      <p class="soft">${flipText(dose, word)}</p>
      ${details(dose, most, t('flash.right-wrong', { word, rival }))}`
  const most = Math.min(1, 1.1 * Math.max(...view.doses.flatMap(({ right, wrong }) => [...right, ...wrong])))
  return html`
    <h1>${t('flash.fixed')}</h1>
    <div class="side-by-side">
      ${view.doses.map(
        (dose, at) =>
          html`<section class="card stack">
            <div class="row between">
              <h2>
                ${textOf('flash', `dose-${at}`)}
                <small class="soft">${t('flash.rate', { rate: formatRate(dose.rate) })}</small>
              </h2>
              ${view.vote.mine === at ? html`<strong>${t('flash.mine')}</strong>` : nothing}
            </div>
            <p class="big-number">${told('flash.worth', { bits: formatSignedBits(worthOf(dose)) })}</p>
            ${
              isBrief(view, at)
                ? html`<details>
                    <summary>${t('flash.more')}</summary>
                    <div class="stack">${whole(dose, at, most)}</div>
                  </details>`
                : whole(dose, at, most)
            }
          </section>`,
      )}
    </div>
    ${
      view.doses.every((dose) => !isMended(dose) || !isSpared(dose))
        ? html`<p><strong>${t('flash.verdict-none')}</strong></p>`
        : nothing
    }
    ${
      view.neighbour === null
        ? nothing
        : html`<p class="soft">
            ${told('flash.neighbour', { prompt: sentenceText(words, view.neighbour.prompt), word: words[view.neighbour.answer] ?? '' })}
          </p>`
    }
    ${labTrouble(view.troubled)}
  `
}

/** The own dose and the best one are shown whole, the others with their worth, and more for who has time. */
function isBrief({ doses, vote }: FlashcardView, at: number): boolean {
  return at !== vote.mine && at !== bestDose(doses ?? [])
}

function details(dose: DoseResult, most: number, label: string): TemplateResult {
  return html`${doseCurve(dose, most, label)}
    <dl class="row between">
      <div>
        <dt class="kicker">${told('flash.table-held-out')}</dt>
        <dd>${changeOf(dose.heldOut, formatBits)}</dd>
      </div>
      <div>
        <dt class="kicker">${told('flash.table-neighbour')}</dt>
        <dd>${changeOf(dose.neighbour, formatPercent)}</dd>
      </div>
    </dl>`
}

/** From before the first press to after the last. */
function changeOf(series: readonly number[], format: (figure: number) => string): string {
  return t('flash.change-of', { before: format(series[0] ?? 0), after: format(series.at(-1) ?? 0) })
}

/** What became of the card and of its neighbour; and whether any other dose did better. */
export function verdict(dose: DoseResult, at: number, doses: FlashcardView['doses']): string {
  const text = isMended(dose)
    ? t(isSpared(dose) ? 'flash.verdict-cure' : 'flash.verdict-breaks')
    : t(isSpared(dose) ? 'flash.verdict-weak' : 'flash.verdict-ruin')
  return at === bestDose(doses ?? []) ? `★ ${t('flash.verdict-best')}. ${text}` : text
}

/** Only of doses that mend the card; -1: none does. */
export function bestDose(doses: readonly DoseResult[]): number {
  const worths = doses.map((dose) => (isMended(dose) ? worthOf(dose) : -Infinity))
  const most = Math.max(...worths)
  return most > -Infinity ? worths.indexOf(most) : -1
}

/** From which press on the right word is the model's first guess. */
export function flipText({ leads }: DoseResult, word: string): string {
  if (leads.at(-1) !== true) return t('flash.not-flipped', { word })
  return t('flash.flipped', { word, count: leads.lastIndexOf(false) + 1 })
}

/** `most` is the top of the axis, the same for every dose, so that the curves can be compared by eye. */
function doseCurve(dose: DoseResult, most: number, label: string): TemplateResult {
  const last = Math.max(1, dose.right.length - 1)
  const path = (series: readonly number[]) =>
    series.map((p, at) => `${at === 0 ? 'M' : 'L'}${10 + (280 * at) / last} ${98 - (84 * p) / most}`).join('')
  const values = formatList(dose.right.map((p, at) => `${at}: ${formatShare(p)} / ${formatShare(dose.wrong[at] ?? 0)}`))
  return html`<svg
    viewBox="0 0 300 122"
    role="img"
    aria-label="${label}. ${values}"
    class="drawing"
    style="--most:520px"
  >
    <path d="M10 14V98H290" fill="none" stroke="var(--ink)" stroke-width="2" />
    <path d=${path(dose.right)} fill="none" stroke="var(--teal)" stroke-width="4" stroke-linejoin="round" />
    <path
      d=${path(dose.wrong)}
      fill="none"
      stroke="var(--red)"
      stroke-width="3"
      stroke-dasharray="6 5"
      stroke-linejoin="round"
    />
    <text x="290" y="117" text-anchor="end" font-size="13" fill="var(--ink-soft)">${last} ${t('flash.presses')}</text>
    <text x="14" y="12" font-size="13" fill="var(--ink-soft)">${formatShare(most)}</text>
  </svg>`
}
