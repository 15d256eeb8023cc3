/** A beginning and what the model made of it: untrained and trained, side by side where there is room. */
import { html, nothing, type TemplateResult } from 'lit'
import type { SpeechLine } from '../../speak/view-types.ts'
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { t } from '../t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'

/** `withAfter`: the trained model has its turn too. */
export function speechLine(line: SpeechLine, words: readonly string[], withAfter: boolean): TemplateResult {
  return html`<span class="said before"
      ><small>${t('speak.before')}</small> ${written(line.prompt, line.before, words)}</span
    >
    ${
      withAfter
        ? html`<span class="said after"
            ><small>${t('speak.after')}</small> ${written(line.prompt, line.after, words)}
            ${line.townSays === true ? html`<small class="teal">✓ ${t('speak.town')}</small>` : nothing}</span
          >`
        : nothing
    }`
}

function written(
  prompt: readonly TokenId[],
  rest: readonly TokenId[] | null,
  words: readonly string[],
): TemplateResult {
  return html`<bdi
    >${sentenceText(words, prompt)}
    <strong>${rest === null ? t('speak.waiting') : sentenceText(words, rest)}</strong></bdi
  >`
}
