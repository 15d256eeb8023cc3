/** Signal Box on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betBars, betCount } from '../../../client/moves/bet-tally.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { inBits, winners } from '../../../client/ui/winners.ts'
import type { SignalView } from '../view-types.ts'
import { againNames, cardNames, examNames, leashNames, reasons } from './names.ts'
import { blindText, controlRows, hackedText, movedRows, winRows, wrotePart } from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: SignalView): boolean => phase === 'result' || phase === 'hacked'

export function show(
  view: SignalView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">${phasePart(view, words, teams, besideStage)} ${labTrouble(view.troubled)}</div>`
}

/** `besideStage`: the stage has the figures and the title. */
function phasePart(
  view: SignalView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { phase, bets, exams, again, say, leash, chosen, judged } = view
  switch (phase) {
    case 'judge':
      return html`<h2>${t('signal-box.judge')}</h2>
        <p>${t(view.isReady ? 'signal-box.judge-wall' : 'signal-box.writing')}</p>
        <p>${t('signal-box.kinds')}</p>
        ${besideStage || judged === null ? nothing : html`<p class="big-number">${t('signal-box.judged', { count: judged })}</p>`}`
    case 'bet':
      return html`<h2>${t('signal-box.bet')}</h2>
        <p>${t('signal-box.bet-text')} ${view.paper === 0 ? nothing : t('signal-box.paper', { count: view.paper })}</p>
        <h3>${t('signal-box.leash')}</h3>
        <p>${t('signal-box.leash-text')}</p>
        ${chooseTally(leashNames(), leash)} ${besideStage ? nothing : betCount(bets)}`
    case 'train':
      return html`<h2>${t(view.isTrained ? 'signal-box.trained' : 'signal-box.train')}</h2>
        <p>${t('signal-box.train-text')}</p>
        ${chosen === null ? nothing : html`<p>${t('signal-box.train-leash', { leash: leashNames()[chosen] ?? '' })}</p>`}
        ${chooseTally(leashNames(), leash)}
        ${view.collapsed ? html`<p class="red">${t('signal-box.collapsed')}</p>` : nothing}`
    case 'blind':
      return html`<h2>${t('signal-box.blind')}</h2>
        <p>${t('signal-box.blind-text')}</p>`
    case 'result':
      return html`${
        besideStage
          ? nothing
          : html`<h2>${t('signal-box.result')}</h2>
              ${winRows(view)}`
      }
      ${blindText(view)} ${movedRows(view)} ${betBars(bets, cardNames(), view.followed?.[0] ?? null)}
      ${betBars(exams, examNames(), view.verdict)} ${best(view, teams)}`
    case 'cards':
      return html`<h2>${t('signal-box.cards')}</h2>
        <p>${t('signal-box.cards-text')}</p>
        ${besideStage ? nothing : controlRows(view)} ${wrotePart(view, words)}`
    case 'again':
      return html`<h2>${t('signal-box.again')}</h2>
        <p>${t('signal-box.again-text')}</p>
        ${besideStage || again === null ? nothing : betCount(again)}`
    case 'hacked':
      return html`${besideStage ? nothing : html`<h2>${t('signal-box.hacked')}</h2>`} ${hackedText(view, words)}
      ${again === null ? nothing : betBars(again, againNames(), view.loose?.verdict ?? null)} ${best(view, teams)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('signal-box.say')}</h2>
        ${phase === 'answer' ? html`<p>${t('signal-box.right-text')}</p>` : nothing}
        ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

function best({ best: places }: SignalView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  return places.length === 0
    ? nothing
    : html`<h3>${t('signal-box.best')}</h3>
        ${winners(places, teams, inBits)}`
}

/** A bell when the model has been trained from the votes: higher, the more it follows them. */
export function sounds(before: SignalView, after: SignalView): readonly Sound[] {
  if (before.phase === 'result' || after.phase !== 'result') return []
  const most = Math.max(0.5, ...after.tastes.map(({ win }) => win))
  return [{ name: 'crank', pitch: 0.8 + most }]
}
