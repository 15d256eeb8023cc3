/** Rows that were written and what the model went on with, newest first. Looks: panelStyles. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RowShown } from '../../shared/moves/write.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { sentenceText } from '../store/selectors.ts'

/** `label`: what they are, for who hears the page. */
export function writtenRows(
  rows: readonly RowShown[],
  words: readonly string[],
  label: string,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing
  return html`<section class="card stack divided" aria-label=${label}>
    ${rows
      .toReversed()
      .map(
        ({ words: begun, goesOn }) =>
          html`<p class="written"><bdi>${sentenceText(words, begun)} ${continuation(goesOn, words)}</bdi></p>`,
      )}
  </section>`
}

function continuation(goesOn: RowShown['goesOn'], words: readonly string[]): TemplateResult {
  if (goesOn === null) return html`<span class="soft">${t('write.goes-on')}</span>`
  if (goesOn.length === 0) return html`<span class="soft">(${t('write.nothing')})</span>`
  return html`<span class="teal">${sentenceText(words, goesOn)}</span>`
}
