/** What the model wrote after each beginning, newest first. */
import { html, nothing, type TemplateResult } from 'lit'
import type { PileView } from '../types.ts'
import { t } from './t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'

export function pileAnswers(answers: PileView['answers'], words: readonly string[]): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing
  return html`<section class="card stack divided" aria-label=${t('pile.answers')}>
    ${answers
      .toReversed()
      .map(
        ({ prompt, written }) =>
          html`<p style="font-size:1.25rem;font-weight:700">
            ${sentenceText(words, prompt)} ${continuation(written, words)}
          </p>`,
      )}
  </section>`
}

function continuation(written: PileView['answers'][number]['written'], words: readonly string[]): TemplateResult {
  if (written === null) return html`<span class="soft">${t('pile.writing')}</span>`
  if (written.length === 0) return html`<span class="soft">(${t('pile.nothing')})</span>`
  return html`<span class="teal">${sentenceText(words, written)}</span>`
}
