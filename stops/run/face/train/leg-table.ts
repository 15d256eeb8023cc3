/** The legs so far: at which rate each ran, and what it did to the surprise at its batches. All measured. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Leg } from '../../train/state.ts'
import { mean } from '../../../../shared/measures/mean.ts'
import { arrow, formatBits, formatList, formatRate, formatSignedBits } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { told } from '../told.ts'

/** `last`: of more legs only so many, the newest. */
export function legTable(legs: readonly Leg[], last = legs.length): TemplateResult | typeof nothing {
  if (legs.length === 0) return nothing
  return html`${worth(legs)}
    <table>
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
                      : `${formatBits(from)} ${arrow()} ${formatBits(to)}`
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** What legs at different rates did to the surprise, each on the mean: what it was worth where the class put the lever. */
function worth(legs: readonly Leg[]): TemplateResult | typeof nothing {
  const changes = legs.flatMap(({ rate, from, to, lost }) =>
    lost || from === null || to === null ? [] : [{ rate, change: to - from }],
  )
  const rates = [...Map.groupBy(changes, ({ rate }) => rate)]
  if (rates.length < 2) return nothing
  const each = rates.map(([rate, own]) =>
    t('legs.worth-each', {
      change: formatSignedBits(mean(own.map(({ change }) => change))),
      rate: formatRate(rate),
    }),
  )
  return html`<p><strong>${t('legs.worth', { each: formatList(each) })}</strong></p>`
}
