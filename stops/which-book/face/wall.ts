/** Which book did this brain read? on the wall. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betCount } from '../../../client/moves/bet-tally.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import type { BookView } from '../view-types.ts'
import { openBooks, swapsHere } from './books-open.ts'
import { matrixShown, revealed } from './results.ts'
import { askedText, readText, roundText } from './said.ts'
import { t } from './t.ts'

export { phaseOf, phases } from './phases.ts'

export const isScored = ({ phase }: BookView): boolean => phase === 'told'

export function show(
  view: BookView,
  _words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${part(view, teams, besideStage)}</div>`
}

function part(view: BookView, teams: readonly TeamView[], besideStage: boolean) {
  switch (view.phase) {
    case 'read':
      return html`<p class="kicker">${roundText(view)}</p>
        <h2>${t('books.read')}</h2>
        <p>${readText(view)}</p>
        ${
          besideStage
            ? nothing
            : html`<p role="status">${t('books.trained', { count: view.trained, of: view.books.length })}</p>
                ${openBooks(view)}`
        }`
    case 'line':
    case 'lines':
      return betting(view, besideStage)
    case 'told':
      return html`<p class="kicker">${roundText(view)}</p>
        ${revealed(view, teams, besideStage)}`
    case 'matrix':
      return html`<p class="kicker">${roundText(view)}</p>
        ${matrixShown(view, teams, besideStage)}`
  }
}

function betting(view: BookView, besideStage: boolean) {
  const { phase, lines, isReady, isRematch, chips } = view
  return html`<p class="kicker">${roundText(view)}</p>
    <h2>${askedText(view)}</h2>
    ${isRematch ? html`<p>${t('books.again')}</p>` : nothing}
    ${
      lines.length === 0
        ? html`<p class="soft" role="status">${t(isReady ? 'books.no-lines' : 'books.waits')}</p>`
        : html`<p>${t(phase === 'line' ? 'books.line-text' : 'books.lines-text')}</p>
            <p class="soft">${t('books.drawn')}</p>
            ${swapsHere(view)}`
    }
    ${
      besideStage
        ? nothing
        : html`<ol class="stack" aria-label=${t('books.wrote')}>
              ${lines.map((line) => html`<li class="written">${line}</li>`)}
            </ol>
            ${betCount(chips)}`
    }`
}

/** A brain has written: a click; its book is told: a whistle. */
export function sounds(before: BookView, after: BookView): readonly Sound[] {
  if (after.told !== null && before.told === null) return [{ name: 'whistle', pitch: 1 }]
  return after.lines.length > before.lines.length && after.phase !== 'told' ? [{ name: 'crank', pitch: 1 }] : []
}
