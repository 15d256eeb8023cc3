/** The doses in a line each, beside the stage that draws their curves. */
import { html, type TemplateResult } from 'lit'
import type { FlashcardView } from '../types.ts'
import { formatSignedBits, textOf } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { worthOf } from '../bits-off.ts'
import { doseResults, verdict } from './dose-results.ts'
import { told } from './told.ts'

export function doseSummary(view: FlashcardView, words: readonly string[]): TemplateResult {
  if (view.doses === null || view.doses.length === 0) return doseResults(view, words)
  return html`<h2>${t('flash.fixed')}</h2>
    <ul class="stack">
      ${view.doses.map(
        (dose, at) =>
          html`<li>
            <div class="row between">
              <strong>${textOf('flash', `dose-${at}`)}</strong>
              <strong>${told('flash.worth', { bits: formatSignedBits(worthOf(dose)) })}</strong>
            </div>
            <p class="small">${verdict(dose, at, view.doses)}</p>
          </li>`,
      )}
    </ul>`
}
