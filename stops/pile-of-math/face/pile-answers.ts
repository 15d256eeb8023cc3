/** What the model wrote after each beginning, newest first. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RowShown } from '../../../shared/moves/write.ts'
import { t } from './t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'

export function pileAnswers(answers: readonly RowShown[], words: readonly string[]): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing
  return html`<section class="card stack divided" aria-label=${t('pile.answers')}>
    ${answers
      .toReversed()
      .map(
        ({ words: prompt, goesOn }) =>
          html`<p class="written">${sentenceText(words, prompt)} ${continuation(goesOn, words)}</p>`,
      )}
  </section>`
}

function continuation(written: RowShown['goesOn'], words: readonly string[]): TemplateResult {
  if (written === null) return html`<span class="soft">${t('pile.writing')}</span>`
  if (written.length === 0) return html`<span class="soft">(${t('pile.nothing')})</span>`
  return html`<span class="teal">${sentenceText(words, written)}</span>`
}
