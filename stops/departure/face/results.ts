/** What came of both sittings: for phones, for the wall where there is no stage, and for the report. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatNumber, formatSignedBits } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { toldLine } from '../../../client/ui/told.ts'
import { largestAt } from '../../../shared/measures/largest.ts'
import { TABLE } from '../content.ts'
import type { OwnTold, Told } from '../view-types.ts'
import { gainText, meanText, optionOf, questionOf, shortOf, worthText } from './names.ts'
import { t } from './t.ts'

/** What the class has gained, with how sure that is. */
export function classPart({ before, after, gain }: Told): TemplateResult {
  return html`<p><strong>${gainText(gain)}</strong></p>
    <p>${toldLine(meanText(before, after))}</p>
    <p class="soft">${worthText()} ${t('departure.score-text')}</p>`
}

/** A bar for each sitting, as long as the chips on what is right. */
export function itemRows({ items }: Told): TemplateResult {
  return html`<table class="bar-table" style="--figure:6em" aria-label=${t('departure.chips-right')}>
    <tbody>
      ${items.map(
        ({ item, before, after }) =>
          html`<tr>
            <th scope="row">${shortOf(item)}</th>
            <td>
              ${barPart('tally', (before ?? 0) / TABLE.chips, 'is-ghost')}
              ${barPart('tally', (after ?? 0) / TABLE.chips, 'is-true')}
            </td>
            <td class="number">${t('departure.was-is', { before: chips(before), after: chips(after) })}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function chips(mean: number | null): string {
  return mean === null ? t('departure.unasked') : formatNumber(mean)
}

/** A player's own answers, each with the one that is right. */
export function ownPart({ items, before, after, wrote }: OwnTold): TemplateResult {
  const bits = (mean: number | null) => (mean === null ? t('departure.unasked') : formatSignedBits(mean))
  if (items.length === 0) return html`<p>${t('departure.own-none')}</p>`
  return html`<h2>${t('departure.own')}</h2>
    <p>${t('departure.own-mean', { before: bits(before), after: bits(after) })}</p>
    <ol class="own">
      ${items.map(({ item, right, laid, isAfter }) => {
        const most = largestAt(laid)
        const elsewhere = most !== right && (laid[most] ?? 0) > (laid[right] ?? 0)
        return html`<li class="stack">
          <p>
            <span class="soft small">${t(isAfter ? 'departure.own-after' : 'departure.own-before')}</span
            ><br />${questionOf(item)}
          </p>
          <p class="teal"><strong>${t('departure.right', { option: optionOf(item, right) })}</strong></p>
          <p class="soft">
            ${t('departure.on-it', { count: laid[right] ?? 0 })}
            ${elsewhere ? html`<br />${t('departure.instead', { option: optionOf(item, most) })}` : nothing}
          </p>
        </li>`
      })}
    </ol>
    ${wrote.before === null ? nothing : html`<p>${t('departure.wrote', { text: wrote.before })}</p>`}
    ${wrote.after === null ? nothing : html`<p>${t('departure.wrote-after', { text: wrote.after })}</p>`}`
}
