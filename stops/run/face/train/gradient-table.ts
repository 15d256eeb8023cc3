/** The largest entries of a gradient with the weights they belong to, before and, once the step was taken, after it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { GradientEntry } from '../../../../shared/lab/jobs/step.ts'
import { formatFine } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { weightName } from './weight-name.ts'
import { told } from '../told.ts'

/** `width`: C, numbers a word. */
export function gradientTable(
  entries: readonly GradientEntry[],
  words: readonly string[],
  width: number,
  moved: boolean,
): TemplateResult {
  return html`<p class="small">${told('train.gradients-text')}</p>
    <table class="small">
      <caption class="quiet">
        ${t('train.gradients')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('train.parameter')}</th>
          <th scope="col" class="number">${t('train.gradient')}</th>
          <th scope="col" class="number">${t(moved ? 'train.before' : 'train.value')}</th>
          ${moved ? html`<th scope="col" class="number">${t('train.after')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          (entry) =>
            html`<tr>
              <th scope="row" class="regular">${weightName(entry, words, width)}</th>
              <td class="number">${formatFine(entry.gradient)}</td>
              <td class="number">${formatFine(entry.before)}</td>
              ${moved ? html`<td class="number">${formatFine(entry.after)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`
}
