/** Flashcard on the wall: the card, what each press did, the votes on the dose, the doses' results. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FlashcardView } from '../types.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { formatRate, formatShare, textOf } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { beliefText } from './belief-text.ts'
import { doseResults } from './dose-results.ts'
import { doseSummary } from './dose-summary.ts'
import { bestOf, chanceNow, pressResults } from './press-results.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { amountCount } from '../../../client/moves/amount-tally.ts'
import { chooseCount } from '../../../client/moves/choose-tally.ts'
import { told } from './told.ts'

export { phaseOf, phases, skips } from './phases.ts'

export function show(
  view: FlashcardView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${besideStage ? nothing : html`<p class="sentence">${sentence(words, view.card)}</p>`}
    ${phasePart(view, words, besideStage)}
    ${besideStage && view.best.every(({ place }) => place === 1) ? nothing : bestOf(view, teams)}
  </div>`
}

/** What a dose is. The stage has its rate. */
function doseText(at: number): TemplateResult {
  return html`<li>
    <strong>${textOf('flash', `dose-${at}`)}</strong>
    <p class="soft small">${textOf('flash', `dose-${at}-text`)}</p>
  </li>`
}

function doseRate({ choices }: FlashcardView, at: number): TemplateResult {
  return html`<li>
    <strong
      >${textOf('flash', `dose-${at}`)}
      <span class="soft">${t('flash.rate', { rate: formatRate(choices[at]?.rate ?? 0) })}</span></strong
    >
  </li>`
}

function phasePart(view: FlashcardView, words: readonly string[], besideStage: boolean): TemplateResult {
  const word = words[view.answer] ?? ''
  const before = view.shares[0]
  switch (view.phase) {
    case 'guess':
      return html`<p>
          ${told('flash.guess-text', { word })}
          ${before === undefined || besideStage ? nothing : t('flash.now', { share: formatShare(before) })}
        </p>
        ${besideStage ? nothing : amountCount(view.guess)}`
    case 'press':
      return html`${
        view.ahead === 0
          ? nothing
          : html`<p>${t('flash.next-text', { word, count: view.ahead })}</p>
              ${besideStage ? nothing : html`<p class="big-number">${t('flash.hands', { on: view.hands.on, of: view.hands.of })}</p>`}`
      }
      ${besideStage ? nothing : html`${chanceNow(view, words)} ${pressResults(view, words)}`}`
    case 'dose':
      return html`<h2>${t('flash.dose', { rival: words[view.rival] ?? '', word })}</h2>
        ${besideStage ? nothing : html`<p>${beliefText(view, words)}</p>`}
        <ul class="stack">
          ${view.choices.map((_, at) => (besideStage ? doseText(at) : doseRate(view, at)))}
        </ul>
        ${besideStage ? nothing : chooseCount(view.vote)}`
    case 'fixed':
      return besideStage ? doseSummary(view, words) : doseResults(view, words)
  }
}
