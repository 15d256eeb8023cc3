/** What the race came to, for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatBits, formatNumber } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { billLines } from '../../../client/ui/bill-lines.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { CarShown, Figure, GarageView } from '../view-types.ts'
import { carName, widthsOf } from './names.ts'
import { t } from './t.ts'

export function ranked({ cars }: GarageView): readonly (CarShown & { readonly race: Figure })[] {
  return cars
    .flatMap((car) => (car.race === null ? [] : [{ ...car, race: car.race }]))
    .toSorted((a, b) => a.race.bits - b.race.bits)
}

export function raceTitle(view: GarageView, teams: readonly TeamView[]): string {
  const all = ranked(view)
  const [best] = all
  if (best === undefined) return t('garage.race')
  const close = all.filter(({ isClose }) => isClose)
  if (close.length > 1) return t('garage.raced-close', { who: close.map((car) => carName(car, teams)).join(' · ') })
  return t('garage.raced', { who: carName(best, teams), bits: formatBits(best.race.bits) })
}

export function placeRows(view: GarageView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  const all = ranked(view)
  const most = Math.max(1, ...all.map(({ race }) => race.bits))
  if (all.length === 0) return nothing
  return html`<table class="bar-table" style="--figure:6em" aria-label=${t('garage.places')}>
    <tbody>
      ${all.map(
        (car) =>
          html`<tr>
            <th scope="row" class=${car.isClose ? 'teal' : ''}>
              ${t('garage.place', { place: car.place ?? 0, who: carName(car, teams) })}
            </th>
            <td>${barPart('scale', car.race.bits / most, car.teams.length > 0 ? 'is-mine' : '')}</td>
            <td class="number">${t('garage.figure', { bits: formatBits(car.race.bits) })}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

export function curveTitle(view: GarageView): string {
  const { front } = view
  if (front === null) return t('garage.curve')
  return front.length === 1
    ? t('garage.curve-one', { width: widthsOf(view, front) })
    : t('garage.curve-more', { widths: widthsOf(view, front) })
}

/** What the shape says, where it has two sides and where it has one. */
export function curveText({ front }: GarageView): string {
  return t(front?.includes(0) === true ? 'garage.curve-narrow' : 'garage.curve-text')
}

export function movedTitle(view: GarageView): string {
  const { front, laterFront } = view
  if (front === null || laterFront === null) return t('garage.moved')
  const [before, after] = [widthsOf(view, front), widthsOf(view, laterFront)]
  if (before === after) return t('garage.moved-same', { after })
  const isOpen = laterFront.some((at) => front.includes(at))
  return isOpen ? t('garage.moved-close', { after }) : t('garage.moved-wider', { before, after })
}

/** What the second race says of sizes: more is said only where a wider one has won. */
export function movedText({ front, laterFront }: GarageView): string {
  const isWider = front !== null && laterFront !== null && Math.min(...laterFront) > Math.max(...front)
  return t(isWider ? 'garage.moved-text' : 'garage.moved-text-open')
}

/** Of the cars that were bet on: what ten times the coal has done. */
export function gainRows({ cars }: GarageView): TemplateResult {
  return html`<ul class="stack">
    ${cars.map(({ factory, design, race, later }) =>
      factory === null || race === null || later === null
        ? nothing
        : html`<li>
            ${t('garage.gain', { width: design.width, before: formatBits(race.bits), after: formatBits(later.bits) })}
          </li>`,
    )}
  </ul>`
}

export function receiptText({ receipt }: GarageView): TemplateResult | typeof nothing {
  if (receipt === null) return nothing
  const { sums, seconds } = receipt
  return html`<section class="card stack">
    <h2>${t('garage.receipt')}</h2>
    <p>
      ${t('garage.receipt-sums', { billions: formatNumber(Math.round(sums / 1e9)), seconds: formatNumber(Math.round(seconds)) })}
    </p>
    ${billLines(receipt)}
  </section>`
}
