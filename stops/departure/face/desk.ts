/** The stop in words for the desk, and for the host alone where the class is sure of something wrong, with the stops that show otherwise. */
import { html, type TemplateResult } from 'lit'
import type { DeskWords } from '../../../client/faces/face.ts'
import { stopName } from '../../../client/faces/names.ts'
import { textOf } from '../../../client/locale/t.ts'
import { fold } from '../../../client/ui/fold.ts'
import type { PlannedStop, StopCard } from '../../../shared/lessons/plan.ts'
import { ITEMS } from '../content.ts'
import type { SureError } from '../score.ts'
import type { DepartureView } from '../view-types.ts'
import './desk.en.ts'
import { ideaOf } from './ideas.ts'
import { phases, skips } from './phases.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function says({ stop, phase, isAfter }: DepartureView, planned: PlannedStop): DeskWords {
  const key = (of: string) => `${stop}.${isAfter && of === 'close' ? 'told' : of}`
  const left = phases.filter((each) => !skips(planned).includes(each))
  const after = left[left.indexOf(phase) + 1]
  const doing = textOf('doing', key(phase))
  return {
    doing,
    next: after === undefined ? null : { label: textOf('next', key(after)), after: textOf('then', key(after)) },
  }
}

/** Closed until somebody opens it: a desk may be on the big screen. */
export function tools({ phase, errors }: DepartureView, cards: readonly StopCard[]): TemplateResult | null {
  if (phase === 'ask') return null
  return fold(
    t('departure.sure'),
    html`<p class="soft">${t('departure.sure-text')}</p>
      ${
        errors.length === 0
          ? html`<p>${t('departure.sure-none')}</p>`
          : html`<ul class="stack">
              ${errors.map((error) => errorRow(error, cards))}
            </ul>`
      }`,
  )
}

function errorRow({ item, sure, of }: SureError, cards: readonly StopCard[]): TemplateResult {
  const idea = ITEMS[item]?.id
  const stops = cards.filter(({ treats = [] }) => treats.some((one) => one === idea)).map(({ id }) => stopName(id))
  return html`<li>
    <div class="row between one-line">
      <strong>${ideaOf(item)}</strong>
      <span class="unbroken">${t('departure.sure-count', { sure, of })}</span>
    </div>
    <span class="soft">
      ${stops.length === 0 ? t('departure.sure-no-stop') : t('departure.sure-stops', { stops: stops.join(' · ') })}
    </span>
  </li>`
}
