/** What became of the pairs: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatNumber, formatPercent } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { NEAR } from '../content.ts'
import type { MovesView } from '../view-types.ts'
import { formatCosine, pairName } from './names.ts'
import { t } from './t.ts'

/** The question of this training. */
export function question({ isRematch }: MovesView): string {
  return t(isRematch ? 'who-moves.more' : 'who-moves.bet')
}

/** Its rules, with how many sentences a model of this world reads. */
export function rules({ isRematch, sentences }: MovesView): string {
  return isRematch
    ? t('who-moves.more-text')
    : t('who-moves.bet-text', { count: formatNumber(sentences), near: formatCosine(NEAR) })
}

/** Which pairs it was. */
export function headline({ phase, pairs, isRematch, isTrained }: MovesView, words: readonly string[]): string {
  if (phase === 'train') return t(isTrained ? 'who-moves.trained' : 'who-moves.train')
  const names = pairs.filter(({ wanted }) => wanted === true).map((pair) => pairName(pair, words))
  return isRematch
    ? t('who-moves.moved', { pair: names.join(' · ') })
    : t('who-moves.map', { pairs: names.join(' · ') })
}

export function stepText({ step, steps }: MovesView): string {
  return step === null ? t('who-moves.begins') : t('who-moves.step', { step, steps })
}

/** A bar a pair, as long as its cosine above nothing; once told, how the text has the two. */
export function pairRows({ pairs, bet }: MovesView, words: readonly string[]): TemplateResult | typeof nothing {
  if (pairs.length === 0) return nothing
  return html`<table class="bar-table" style="--figure:3.5em" aria-label=${t('who-moves.pairs')}>
    <tbody>
      ${pairs.map((pair, at) => {
        const { cosine, wanted, kind, before } = pair
        const chips = bet.mine?.[at] ?? 0
        return html`<tr>
          <th scope="row" class=${wanted === true ? 'teal' : ''}>
            ${wanted === true ? '✓ ' : ''}${pairName(pair, words)}
            ${kind === null ? nothing : html`<br /><span class="soft small regular">${t(`who-moves.${kind}`)}</span>`}
            ${
              wanted === null || chips === 0
                ? nothing
                : html`<br /><span class="small regular">${t('who-moves.chips', { count: chips })}</span>`
            }
          </th>
          <td>${barPart('scale', Math.max(0, cosine ?? 0), wanted === true ? 'is-true' : 'is-mine')}</td>
          <td class="number">
            ${cosine === null ? '' : formatCosine(cosine)}
            ${before === null ? nothing : html`<br /><span class="soft small">${formatCosine(before)}</span>`}
          </td>
        </tr>`
      })}
    </tbody>
  </table>`
}

/** What is worth saying about the map that is shown. */
export function mapTexts({ map, isRematch }: MovesView): TemplateResult {
  return html`<p><strong>${t(isRematch ? 'who-moves.shuffle-text' : 'who-moves.map-text')}</strong></p>
    ${
      map === null
        ? nothing
        : html`<p>${t('who-moves.kin', { kin: formatPercent(map.kin), chance: formatPercent(map.chance) })}</p>
            <p class="soft">${t('who-moves.axes', { share: formatPercent(map.shown) })}</p>`
    }`
}

export function scoreText({ score }: MovesView): TemplateResult | typeof nothing {
  if (score === null) return nothing
  const both = ({ alike, beside }: { readonly alike: number; readonly beside: number }) => ({
    alike: formatCosine(alike),
    beside: formatCosine(beside),
  })
  return html`<p>
      <strong>
        ${t('who-moves.score', both(score))}
        ${score.shuffled === null ? nothing : t('who-moves.score-shuffled', both(score.shuffled))}
      </strong>
    </p>
    <p>${t('who-moves.right-text')}</p>`
}
