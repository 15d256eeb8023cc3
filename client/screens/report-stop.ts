/** One stop of the lesson in the report: a line a question. */
import { html, type TemplateResult } from 'lit'
import { formatNumber, t } from '../locale/t.ts'
import type { StopAnswers } from '../report/class-answers.ts'

export function stopPart({ name, rows }: StopAnswers): TemplateResult {
  return html`<section class="card stack">
    <h2>${name}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${name}>
      <table class="asked">
        <thead>
          <tr class="small">
            <th scope="col">${t('answered.question')}</th>
            <th scope="col">${t('answered.truth')}</th>
            <th scope="col" class="number">${t('answered.answers')}</th>
            <th scope="col">${t('answered.said')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ question, truth, count, said }) =>
              html`<tr>
                <th scope="row">${question}</th>
                <td>${truth}</td>
                <td class="number">${formatNumber(count)}</td>
                <td>${said}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
