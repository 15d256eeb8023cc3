/** What one step did to the card, and, on demand, the largest gradients with the weights they moved. */
import { html, type TemplateResult } from 'lit'
import type { StepTrace } from '../../../shared/lab/jobs.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import { t } from '../../locale/t.ts'
import { shareBars, withBefore } from '../../ui/share-bars.ts'

const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

export function traceResults(trace: StepTrace, words: readonly string[], truth: TokenId | null): TemplateResult {
  return html`<section class="card stack">
    <h2>${t('train.card')}</h2>
    ${shareBars(words, withBefore(trace.after.top.slice(0, 5), trace.before.top), truth)}
    <details>
      <summary>${t('app.numbers')}</summary>
      <table class="small">
        <caption>
          ${t('train.gradients')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('train.parameter')}</th>
            <th scope="col" class="number">${t('train.gradient')}</th>
            <th scope="col" class="number">${t('train.before')}</th>
            <th scope="col" class="number">${t('train.after')}</th>
          </tr>
        </thead>
        <tbody>
          ${trace.top.map(
            (entry) =>
              html`<tr>
                <th scope="row" style="font-weight:500;overflow-wrap:anywhere">${entry.parameter} [${entry.index}]</th>
                <td class="number">${small.format(entry.gradient)}</td>
                <td class="number">${small.format(entry.before)}</td>
                <td class="number">${small.format(entry.after)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`
}
