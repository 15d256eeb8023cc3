/** What the last step did to its card, and, on demand, the largest gradients with the weights they moved. */
import { html, type TemplateResult } from 'lit'
import type { StepTrace } from '../../../../shared/lab/jobs/step.ts'
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { t } from '../t.ts'
import { shareBars, withBefore } from '../../../../client/ui/share-bars.ts'
import { gradientTable } from './gradient-table.ts'

/** `truth`: the true word of the card that the step was taken on; `width`: C, numbers a word. */
export function traceResults(
  trace: StepTrace,
  words: readonly string[],
  truth: TokenId | null,
  width: number,
): TemplateResult {
  const word = truth === null ? '' : (words[truth] ?? '')
  return html`<section class="card stack">
    <h2>${t('train.card', { word })}</h2>
    ${shareBars(words, withBefore(trace.after.top.slice(0, 5), trace.before.top), truth)}
    <details>
      <summary>${t('app.numbers')}</summary>
      <div class="stack">${gradientTable(trace.top, words, width, true)}</div>
    </details>
  </section>`
}
