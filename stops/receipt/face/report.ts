/** Receipt in the report: the ticket, to be printed with it. */
import { html, type TemplateResult } from 'lit'
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isNumber, nullOr, objectOf, oneOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { ReceiptResult } from '../view-types.ts'
import { linesOf } from '../figures.ts'
import './asked.en.ts'
import './report.en.ts'
import { ticketPart } from './results.ts'
import { t } from './t.ts'

const isResult = objectOf<ReceiptResult>({
  steps: isNumber,
  parameters: isNumber,
  words: isNumber,
  sums: isNumber,
  seconds: nullOr(isNumber),
  joules: nullOr(isNumber),
  giants: objectOf({ times: isNumber, years: nullOr(isNumber) }),
  origin: oneOf('untrained', 'own', 'depot', 'fresh', 'copy'),
})

const resultsOf = resultsAt('receipt', isResult)

export function show(report: RoomReport): TemplateResult {
  return html`${resultsOf(report).map(
    (result) =>
      html`<section class="card stack">
        <h2>${t('receipt.report')}</h2>
        ${ticketPart({ ticket: linesOf(result), origin: result.origin })}
      </section>`,
  )}`
}

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ steps, words, sums, seconds, joules }) => [
    { name: t('receipt.sheet-steps'), value: steps },
    { name: t('receipt.sheet-words'), value: words },
    { name: t('receipt.sheet-sums'), value: sums },
    { name: t('receipt.sheet-seconds'), value: seconds },
    { name: t('receipt.sheet-joules'), value: joules },
  ])
}
