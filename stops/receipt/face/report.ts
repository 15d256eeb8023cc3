/** Receipt in the report: the ticket, to be printed with it. */
import { html, type TemplateResult } from 'lit'
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isBoolean, isNumber, listOf, nullOr, objectOf, oneOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import { SPENDS } from '../content.ts'
import type { Bought } from '../types.ts'
import type { CarShown, ReceiptResult, SpentShown } from '../view-types.ts'
import { linesOf } from '../figures.ts'
import './asked.en.ts'
import './report.en.ts'
import { carName } from './names.ts'
import { spentPart, ticketPart } from './results.ts'
import { t } from './t.ts'

export { story } from './ending.ts'

const isCar = objectOf<CarShown>({
  car: oneOf('first', 'all', 'few'),
  bought: nullOr(objectOf<Bought>({ before: isNumber, after: isNumber })),
  open: isBoolean,
})

const isResult = objectOf<ReceiptResult>({
  steps: isNumber,
  parameters: isNumber,
  words: isNumber,
  sums: isNumber,
  seconds: nullOr(isNumber),
  wattHours: nullOr(isNumber),
  giants: objectOf({ times: isNumber, years: nullOr(isNumber) }),
  origin: oneOf('untrained', 'brought', 'own', 'depot', 'fresh', 'copy'),
  spent: nullOr(objectOf<SpentShown>({ spend: oneOf(...SPENDS), best: nullOr(oneOf(...SPENDS)), cars: listOf(isCar) })),
})

const resultsOf = resultsAt('receipt', isResult)

export function show(report: RoomReport): TemplateResult {
  return html`${resultsOf(report).map(
    (result) =>
      html`<section class="card stack">
        <h2>${t('receipt.report')}</h2>
        ${ticketPart({ ticket: linesOf(result), origin: result.origin })} ${spentPart(result, report.summitBits)}
      </section>`,
  )}`
}

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ steps, words, sums, seconds, wattHours, spent }) => [
    { name: t('receipt.sheet-steps'), value: steps },
    // Of a mean batch: nobody reads a part of a word.
    { name: t('receipt.sheet-words'), value: Math.round(words) },
    { name: t('receipt.sheet-sums'), value: Math.round(sums) },
    { name: t('receipt.sheet-seconds'), value: seconds },
    { name: t('receipt.sheet-watt-hours'), value: wattHours },
    ...(spent?.cars ?? []).map(({ car, bought }) => ({
      name: `${t('receipt.spent')} ${carName(car)}`,
      value: bought === null ? null : bought.before - bought.after,
    })),
  ])
}
