/** A sentence of the world with its blank, as text that also reads well aloud; in the direction of its own letters. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TokenId } from '../../shared/packs/pack.ts'
import { worldLanguage } from '../locale/brought.ts'
import { spokenLanguage } from '../locale/spoken.ts'
import { t } from '../locale/t.ts'
import { wordOf } from '../locale/word-of.ts'

/** null is the blank. `truth` marks a position whose word is the answer. */
export function sentence(
  words: readonly string[],
  tokens: readonly (TokenId | null)[],
  truth: number | null = null,
): TemplateResult {
  const language = worldLanguage()
  return html`<bdi lang=${language === null || language === spokenLanguage() ? nothing : language}
    >${tokens.map((token, at) => {
      if (token === null) return html`<span class="blank" role="img" aria-label=${t('card.blank')}>_____</span> `
      const word = wordOf(words, token)
      return at === truth ? html`<span class="truth">${word}</span> ` : `${word} `
    })}</bdi
  >`
}
