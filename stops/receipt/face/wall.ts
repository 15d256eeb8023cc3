/** Receipt on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import type { ReceiptView } from '../view-types.ts'
import { method, whose } from './names.ts'
import { estimateRows, sayFacts, ticketPart } from './results.ts'
import { t } from './t.ts'
import { rowsTable, teamRows } from './ticket.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function show(
  view: ReceiptView,
  _words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, teams, besideStage)} ${labTrouble(view.troubled)}</div>`
}

/** `besideStage`: the stage has the ticket. */
function phasePart(view: ReceiptView, teams: readonly TeamView[], besideStage: boolean): TemplateResult {
  switch (view.phase) {
    case 'guess':
      return html`<h2>${t('receipt.guess')}</h2>
        <p>${whose(view)} ${t('receipt.guess-text')}</p>`
    case 'ticket':
      return html`<h2>${t('receipt.ticket')}</h2>
        ${estimateRows(view)} ${besideStage ? html`<p class="soft small">${method()}</p>` : ticketPart(view)}
        ${besideStage ? nothing : html`<h3>${t('receipt.teams')}</h3>`}
        ${besideStage ? nothing : rowsTable(t('receipt.teams'), teamRows(view.teams, teams))}`
    case 'say':
      return html`<h2>${t('receipt.say')}</h2>
        <p>${t('receipt.say-text')}</p>
        <p class="soft">${sayFacts(view)}</p>
        ${view.contrast === null ? nothing : contrastPair(view.contrast)}`
  }
}
