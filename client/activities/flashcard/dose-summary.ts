/** The doses in a line each, beside the stage that draws their curves. */
import { html, type TemplateResult } from 'lit'
import type { FlashcardView } from '../../../shared/activities/flashcard/types.ts'
import { formatBits, formatRate, t, textOf } from '../../locale/t.ts'
import { doseResults, verdict } from './dose-results.ts'

export function doseSummary(view: FlashcardView, words: readonly string[]): TemplateResult {
  if (view.doses === null || view.doses.length === 0) return doseResults(view, words)
  return html`<h2>${t('flash.fixed')}</h2>
    <ul class="stack">
      ${view.doses.map(
        (dose, at) =>
          html`<li class="card">
            <div class="row between">
              <strong>${textOf('flash', `dose-${at}`)}</strong>
              <span class="soft">${t('flash.rate', { rate: formatRate(dose.rate) })}</span>
            </div>
            <p class="big-number">${verdict(dose)}</p>
            <p class="soft">
              ${t('flash.table-held-out')}
              ${t('flash.change-of', { before: formatBits(dose.heldOutBefore), after: formatBits(dose.heldOutAfter) })}
            </p>
          </li>`,
      )}
    </ul>`
}
