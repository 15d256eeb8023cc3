/** Departure check in the report: what has changed, and where the class was sure of something wrong. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Fact } from '../../../client/faces/face.ts'
import { resultsAt } from '../../../client/faces/results-at.ts'
import { isBoolean, isNumber, listOf, nullOr, objectOf, oneOf } from '../../../client/net/shape.ts'
import type { RoomReport } from '../../../shared/match/report.ts'
import type { DepartureResult } from '../outcome.ts'
import type { Gain, Mean, SureError } from '../score.ts'
import type { ItemTold, Told } from '../view-types.ts'
import './asked.en.ts'
import './items.en.ts'
import { ideaOf } from './ideas.ts'
import './report.en.ts'
import { classPart, itemRows } from './results.ts'
import { t } from './t.ts'

const isMean = objectOf<Mean>({ bits: isNumber, players: isNumber })
const isGain = objectOf<Gain>({
  mean: isNumber,
  low: isNumber,
  high: isNumber,
  verdict: oneOf('better', 'worse', 'too-close'),
  players: isNumber,
})
const isItem = objectOf<ItemTold>({ item: isNumber, before: nullOr(isNumber), after: nullOr(isNumber) })
const isResult = objectOf<DepartureResult>({
  isAfter: isBoolean,
  mean: nullOr(isMean),
  errors: listOf(objectOf<SureError>({ item: isNumber, sure: isNumber, of: isNumber })),
  told: nullOr(
    objectOf<Told>({ before: nullOr(isMean), after: nullOr(isMean), gain: nullOr(isGain), items: listOf(isItem) }),
  ),
})

const resultsOf = resultsAt('departure', isResult)

export function show(report: RoomReport): TemplateResult {
  const results = resultsOf(report)
  return html`<section class="card stack">
    <h2>${t('departure.report')}</h2>
    ${results.map(({ told }) => (told === null ? nothing : html`${classPart(told)} ${itemRows(told)}`))}
    ${results.map(errorsPart)}
  </section>`
}

function errorsPart({ isAfter, errors }: DepartureResult): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing
  return html`<h3>${t(isAfter ? 'departure.report-sure-after' : 'departure.report-sure-before')}</h3>
    <ul>
      ${errors.map(
        ({ item, sure, of }) =>
          html`<li class="row between">
            <span>${ideaOf(item)}</span><span class="number">${t('departure.report-of', { sure, of })}</span>
          </li>`,
      )}
    </ul>`
}

export { compare } from './compare.ts'

export function overview(report: RoomReport): readonly Fact[] {
  return resultsOf(report).flatMap(({ isAfter, mean, told }) => [
    { name: t(isAfter ? 'departure.sheet-after' : 'departure.sheet-before'), value: mean?.bits ?? null },
    ...(told === null
      ? []
      : [
          { name: t('departure.sheet-gain'), value: told.gain?.mean ?? null },
          { name: t('departure.sheet-low'), value: told.gain?.low ?? null },
          { name: t('departure.sheet-high'), value: told.gain?.high ?? null },
        ]),
  ])
}
