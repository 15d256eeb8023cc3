/** Departure check on the wall and at the desk: never a question, since every second neighbour has another one, and no answer before the end. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import type { DepartureView } from '../view-types.ts'
import { classPart, itemRows } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function show(
  view: DepartureView,
  _words: readonly string[],
  _teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, besideStage)}</div>`
}

/** `besideStage`: the stage has the count, and the chips item by item. */
function phasePart({ phase, isAfter, done, told }: DepartureView, besideStage: boolean): TemplateResult {
  switch (phase) {
    case 'ask':
      return html`<h2>${t(isAfter ? 'departure.after' : 'departure.before')}</h2>
        <p>${t('departure.rules')}</p>
        <p>${t('departure.never')}</p>
        ${besideStage || done === null ? nothing : html`<p><strong>${t('departure.done', done)}</strong></p>`}`
    case 'draw':
      return html`<h2>${t('departure.draw')}</h2>
        <p>${t(isAfter ? 'departure.draw-again' : 'departure.draw-text')}</p>`
    case 'close':
      if (told === null)
        return html`<h2>${t('departure.kept')}</h2>
          <p>${t('departure.kept-text')}</p>`
      return html`<h2>${t('departure.told')}</h2>
        ${classPart(told)} ${besideStage ? nothing : itemRows(told)}`
  }
}
