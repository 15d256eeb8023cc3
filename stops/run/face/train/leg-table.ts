/** The legs so far: at which rate each ran, and what it did to the surprise at its batches. All measured. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Leg } from '../../train/state.ts'
import { formatBits, formatRate } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { told } from '../told.ts'

/** `last`: of more legs only so many, the newest. */
export function legTable(legs: readonly Leg[], last = legs.length): TemplateResult | typeof nothing {
  if (legs.length === 0) return nothing
  return html`<table>
    <caption class="small soft start">
      ${told('legs.caption')}
    </caption>
    <thead>
      <tr class="small">
        <th scope="col">${t('legs.leg')}</th>
        <th scope="col" class="number">${told('legs.rate')}</th>
        <th scope="col" class="number">${t('legs.surprise')}</th>
      </tr>
    </thead>
    <tbody>
      ${legs.slice(-last).map(
        ({ rate, from, to, lost }, at, shown) =>
          html`<tr>
            <th scope="row" class="medium">${legs.length - shown.length + at + 1}</th>
            <td class="number">${formatRate(rate)}</td>
            <td class="number">
              ${
                lost
                  ? html`<strong class="red">${t('legs.lost')}</strong>`
                  : from === null || to === null
                    ? '–'
                    : `${formatBits(from)} → ${formatBits(to)}`
              }
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
