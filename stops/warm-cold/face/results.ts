/** What a search has brought: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import type { TryShown, WarmView } from '../view-types.ts'
import { t } from './t.ts'

export function headline({ phase, secret }: WarmView, words: readonly string[]): string {
  if (secret !== null) return t('warm-cold.told', { word: wordOf(words, secret) })
  return t(phase === 'cold' ? 'warm-cold.cold' : 'warm-cold.warm')
}

export function rules({ phase, isRematch }: WarmView): string {
  if (phase === 'cold') return t('warm-cold.cold-text')
  return t(isRematch ? 'warm-cold.warm-again' : 'warm-cold.warm-text')
}

/** The nearest first; the secret itself is marked. */
export function tryRows(
  tries: readonly TryShown[],
  label: string,
  view: Pick<WarmView, 'words'>,
  words: readonly string[],
): TemplateResult | typeof nothing {
  if (tries.length === 0) return nothing
  return html`<table class="bar-table" style="--figure:3.5em" aria-label=${label}>
    <tbody>
      ${tries
        .toSorted((a, b) => a.place - b.place)
        .map(
          ({ word, cosine, place }) =>
            html`<tr>
              <th scope="row" class=${place === 1 ? 'teal' : ''}>
                ${place === 1 ? '✓ ' : ''}${wordOf(words, word)}<br /><span class="soft small regular"
                  >${t('warm-cold.place', { place, words: view.words })}</span
                >
              </th>
              <td>${barPart('scale', Math.max(0, cosine), place === 1 ? 'is-true' : 'is-mine')}</td>
              <td class="number">${formatBits(cosine)}</td>
            </tr>`,
        )}
    </tbody>
  </table>`
}

/** How many found it, by either model. */
export function foundText({ cold, warm }: WarmView): TemplateResult {
  return html`${cold === null ? nothing : html`<p>${t('warm-cold.found-cold', { found: cold.found, players: cold.best.length })}</p>`}
  ${warm === null ? nothing : html`<p><strong>${t('warm-cold.found-warm', { found: warm.found, players: warm.best.length })}</strong></p>`}`
}

export function nearestRows(view: WarmView, words: readonly string[]): TemplateResult | typeof nothing {
  if (view.nearest.length === 0) return nothing
  return html`<h3>${t('warm-cold.nearest')}</h3>
    ${tryRows(view.nearest, t('warm-cold.nearest'), view, words)}
    <p>${t('warm-cold.why')}</p>`
}
