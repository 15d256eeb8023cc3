/** Receipt on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import { formatNumber } from '../../../client/locale/t.ts'
import { amountCount } from '../../../client/moves/amount-tally.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { winners } from '../../../client/ui/winners.ts'
import type { Placed } from '../../../shared/match/places.ts'
import { CAR, SPENDS } from '../content.ts'
import type { ReceiptView, SpentShown } from '../view-types.ts'
import { method, shortName, spendName, whose } from './names.ts'
import { estimateRows, sayFacts, spentPart, ticketPart, whyPart } from './results.ts'
import { t } from './t.ts'
import { rowsTable, teamRows } from './ticket.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function show(
  view: ReceiptView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}</div>`
}

/** `besideStage`: the stage has the ticket. */
function phasePart(
  view: ReceiptView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const names = SPENDS.map(spendName)
  switch (view.phase) {
    case 'guess':
      return html`<h2>${t('receipt.guess')}</h2>
        <p>${whose(view)} ${t('receipt.guess-text')}</p>
        ${view.estimates.map(
          ({ what, guess }) =>
            html`<h3>${shortName(what)}</h3>
              ${amountCount(guess)}`,
        )}`
    case 'ticket':
      return html`<h2>${t('receipt.ticket')}</h2>
        ${winners(view.best, teams, inPoints)} ${estimateRows(view)}
        ${besideStage ? html`<p class="soft small">${method()}</p>` : ticketPart(view)}
        ${besideStage ? nothing : html`<h3>${t('receipt.teams')}</h3>`}
        ${besideStage ? nothing : rowsTable(t('receipt.teams'), teamRows(view.teams, teams))}`
    case 'coal':
      return html`<h2>${t('receipt.coal')}</h2>
        <p>${t('receipt.coal-text', { count: CAR.steps })}</p>
        ${view.coal === null ? nothing : chooseTally(names, view.coal)}`
    case 'spent':
      return html`<h2>${t('receipt.spent')}</h2>
        ${besideStage ? nothing : spentPart(view, Math.log2(words.length))}
        ${view.coal === null ? nothing : chooseTally(names, view.coal)}
        ${besideStage && view.spent !== null ? spentAside(view.spent) : nothing}`
    case 'say':
      return html`<h2>${t('receipt.say')}</h2>
        <p>${t('receipt.say-text')}</p>
        <p class="soft">${sayFacts(view)}</p>
        ${view.contrast === null ? nothing : contrastPair(view.contrast)}`
  }
}

function inPoints({ figure }: Placed): string {
  return t('receipt.in-points', { points: formatNumber(figure) })
}

/** Why, where the stage has shown what. */
function spentAside(spent: SpentShown): TemplateResult {
  return html`${spent.best === null ? nothing : html`<p><strong>${t('receipt.best', { spend: spendName(spent.best) })}</strong></p>`}
  ${whyPart(spent)}`
}
