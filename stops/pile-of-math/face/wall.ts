/** Pile of Math on the wall: what it wrote, how many have guessed, then the measurement. */
import { html, nothing, type TemplateResult } from 'lit'
import type { PileView } from '../types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { t } from './t.ts'
import { amountCount } from '../../../client/moves/amount-tally.ts'
import { writtenRows } from '../../../client/moves/written-rows.ts'
import { pileReveal } from './pile-reveal.ts'
import '../../../client/locale/en/controls.ts'
import { told } from './told.ts'

export { phaseOf, phases } from './phases.ts'

export function show(
  view: PileView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  switch (view.phase) {
    case 'talk':
      return html`<div class="stack">
        <h2>${t('pile.talk')}</h2>
        <p>${t('pile.talk-text')}</p>
        ${view.begin.rows.length === 0 ? html`<p class="soft">${t('pile.quiet')}</p>` : writtenRows(besideStage ? view.begin.rows.slice(-6, -1) : view.begin.rows.slice(-5), words, t('pile.answers'))}
      </div>`
    case 'guess':
      return html`<div class="stack">
        <h2>${t('pile.guess')}</h2>
        <p>${told('pile.guess-text')}</p>
        ${besideStage ? nothing : amountCount(view.guess)}
      </div>`
    case 'reveal':
      return html`<div class="stack">${pileReveal(view, words, teams, besideStage)}</div>`
  }
}
