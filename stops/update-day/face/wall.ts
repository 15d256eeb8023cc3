/** Update day on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { writtenRows } from '../../../client/moves/written-rows.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import { STEPS } from '../content.ts'
import type { UpdateView } from '../view-types.ts'
import { changedNames, movedNames, newsText, numbersText, plans, sameTitle } from './names.ts'
import { answersPart, printNow, printsPart, printText, sameText, meaningPart, updatesPart } from './results.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export { phaseOf, phases } from './phases.ts'

export const isScored = ({ phase }: UpdateView): boolean => phase === 'same' || phase === 'updated'

/** Messages beside the picture. */
const SHOWN = 6

export function show(
  view: UpdateView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}</div>`
}

/** `besideStage`: the stage has the news, the fingerprints and the figures. */
function phasePart(
  view: UpdateView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { phase, chat, bet, plan, moved, news } = view
  switch (phase) {
    case 'chat':
      return html`<h2>${t('update-day.chat')}</h2>
        ${besideStage ? nothing : html`<p>${newsText(view, words) ?? nothing}</p>`}
        <p>${t(news === null ? 'update-day.chat-plain' : 'update-day.chat-text')}</p>
        ${
          chat.rows.length === 0
            ? html`<p class="soft">${t('update-day.quiet')}</p>`
            : writtenRows(chat.rows.slice(-SHOWN), words, t('update-day.answers'))
        }
        ${besideStage ? nothing : printNow(view)} ${printText(view)}`
    case 'bet':
      return html`<h2>${t('update-day.bet')}</h2>
        <p>${told('update-day.bet-text', { count: numbersText(view) })}</p>
        ${besideStage ? nothing : html`${betCount(bet)} ${printNow(view)}`}`
    case 'same':
      return html`<h2>${sameTitle(view)}</h2>
        ${besideStage ? nothing : printsPart(view)} ${sameText(view)}
        ${besideStage ? nothing : answersPart(view, words)} ${betBars(bet, changedNames(), view.changedTruth)}
        ${bestInBits(t('update-day.best'), view.best, teams)}`
    case 'plan':
      return html`<h2>${t('update-day.plan')}</h2>
        <p>${t('update-day.plan-text', { steps: STEPS })}</p>
        ${
          plan === null
            ? nothing
            : chooseTally(
                plans().map(({ text }) => text),
                plan,
              )
        }
        <h3>${t('update-day.moved-title')}</h3>
        <p>${t('update-day.moved-text', { count: numbersText(view) })}</p>
        ${besideStage || moved === null ? nothing : betCount(moved)}`
    case 'updated':
      return html`<h2>${t('update-day.updated')}</h2>
        ${besideStage ? meaningPart(view) : updatesPart(view, words)}
        ${moved === null ? nothing : betBars(moved, movedNames(), view.movedTruth)}
        ${bestInBits(t('update-day.best'), view.best, teams)}`
  }
}

/** The second fingerprint is there. */
export function sounds(before: UpdateView, after: UpdateView): readonly Sound[] {
  return before.last === null && after.last !== null ? [{ name: 'crank', pitch: 1 }] : []
}
