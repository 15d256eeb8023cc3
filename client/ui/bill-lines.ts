/** On a receipt: the energy of its seconds with how it is reckoned, and a large model beside it. */
import { html, type TemplateResult } from 'lit'
import { WATTS } from '../../shared/lab/energy.ts'
import type { Bill } from '../../shared/lab/bill.ts'
import '../locale/en/bill.ts'
import { formatNumber, t } from '../locale/t.ts'

export function billLines({ wattHours, large }: Bill): TemplateResult {
  return html`<p>${t('bill.energy', { wh: wattHours.toPrecision(1), watts: WATTS })}</p>
    <p>${t('bill.large', { times: inWords(large.sums), energy: inWords(large.energy) })}</p>`
}

/** Two leading digits, and the rest as a word. */
function inWords(times: number): string {
  const [unit, key] =
    times >= 1e12
      ? ([1e12, 'bill.trillion'] as const)
      : times >= 1e9
        ? ([1e9, 'bill.billion'] as const)
        : ([1e6, 'bill.million'] as const)
  return t(key, { many: formatNumber(Number((times / unit).toPrecision(2))) })
}
