/** Signal Box on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { betBars, betCount, chipBars } from '../../../client/moves/bet-tally.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { lastAnswer } from '../../../client/moves/last-answer.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { bestInBits } from '../../../client/ui/winners.ts'
import type { SignalView } from '../view-types.ts'
import { againNames, cardNames, examNames, fondNames, leashNames, niceText, reasons } from './names.ts'
import {
  aloneText,
  blindText,
  collapsedText,
  controlRows,
  flatteredText,
  hackedText,
  hasWinners,
  movedRows,
  thumbsText,
  trainKey,
  winNote,
  winRows,
  wrotePart,
} from './results.ts'
import { t } from './t.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase }: SignalView): boolean =>
  phase === 'result' || phase === 'moved' || phase === 'hacked' || phase === 'flattered'

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
        ${besideStage && view.isReady ? nothing : html`<p>${t(view.isReady ? 'signal-box.judge-wall' : 'signal-box.writing')}</p>`}
        <p>${t('signal-box.keep-wall')}</p>
        ${besideStage || judged === null ? nothing : html`<p class="big-number">${t('signal-box.judged', { count: judged })}</p>`}`
    case 'bet':
      return html`<h2>${t('signal-box.bet')}</h2>
        <p>${t('signal-box.bet-text')} ${view.paper === 0 ? nothing : t('signal-box.paper', { count: view.paper })}</p>
        ${besideStage ? nothing : html`<p>${t('signal-box.leash-text')}</p>`}
        <h3>${t('signal-box.step-leash')}</h3>
        ${chooseTally(leashNames(), leash)} ${besideStage ? nothing : betCount(bets)}`
    case 'train':
      return html`<h2>${t(view.isTrained ? 'signal-box.trained' : 'signal-box.train')}</h2>
        <p>${t(trainKey(view))}</p>
        ${thumbsText(view)}
        ${chosen === null ? nothing : html`<p>${t('signal-box.train-leash', { leash: leashNames()[chosen] ?? '' })}</p>`}
        ${chooseTally(leashNames(), leash)} ${collapsedText(view)}`
    case 'blind':
      return html`<h2>${t('signal-box.blind')}</h2>
        ${besideStage ? nothing : html`<p>${t('signal-box.blind-text')}</p>`}
        <p>${t('signal-box.blind-wall')}</p>`
    case 'result':
      return html`${besideStage ? nothing : html`<h2>${t('signal-box.result')}</h2>`} ${collapsedText(view)}
      ${besideStage ? winNote() : winRows(view)} ${blindText(view)} ${cardBars(view)}
      ${bestInBits(t('signal-box.best'), view.best, teams)}`
    case 'moved':
      return html`${besideStage ? nothing : html`<h2>${t('signal-box.moved')}</h2>`}
        <p>${t('signal-box.moved-text')}</p>
        ${besideStage ? nothing : movedRows(view)} ${betBars(exams, examNames(), view.verdict)}
        ${bestInBits(t('signal-box.best'), view.best, teams)}`
    case 'cards':
      return html`<h2>${t('signal-box.cards')}</h2>
        <p>${t('signal-box.cards-text')}</p>
        ${hasWinners(view) ? html`<p>${t('signal-box.cards-winners')}</p>` : nothing} ${aloneText(view)}
        ${besideStage ? nothing : controlRows(view)} ${wrotePart(view, words)}`
    case 'again':
      return html`<h2>${t('signal-box.again')}</h2>
        ${besideStage ? nothing : html`<p>${t('signal-box.again-text')}</p>`}
        <h3>${t('signal-box.again-before')}</h3>
        ${movedRows(view)} ${besideStage || again === null ? nothing : betCount(again)}`
    case 'hacked':
      return html`${besideStage ? nothing : html`<h2>${t('signal-box.hacked')}</h2>`}
      ${hackedText(view, besideStage ? null : words)}
      ${again === null ? nothing : betBars(again, againNames(), view.loose?.verdict ?? null)}
      ${bestInBits(t('signal-box.best'), view.best, teams)}`
    case 'flatter':
      return html`<h2>${t('signal-box.flatter')}</h2>
        ${besideStage ? nothing : html`<p>${t('signal-box.flatter-text', { nice: niceText(view, words) })}</p>`}
        <p>${t('signal-box.flatter-paper')}</p>
        ${besideStage || view.likes === null ? nothing : html`<p class="big-number">${t('signal-box.judged', { count: view.likes })}</p>`}`
    case 'flattered':
      return html`${besideStage ? nothing : html`<h2>${t('signal-box.flattered')}</h2>`}
      ${flatteredText(view, besideStage)}
      ${view.fonds === null ? nothing : betBars(view.fonds, fondNames(), view.flattery?.verdict ?? null)}
      ${bestInBits(t('signal-box.best'), view.best, teams)}`
    case 'say':
    case 'answer':
      return html`<h2>${t('signal-box.say')}</h2>
        ${phase === 'answer' ? html`<p>${t('signal-box.right-text')}</p>` : nothing}
        ${besideStage ? nothing : lastAnswer(say, reasons())}`
  }
}

/** Chips on the cards; a model may follow several. */
function cardBars({ bets: { all }, rack, followed }: SignalView): TemplateResult | typeof nothing {
  if (all === null) return nothing
  const heaps = cardNames(rack).map((name, at) => ({
    name,
    chips: all.laid[at] ?? 0,
    isTruth: followed?.includes(at) ?? false,
  }))
  return chipBars(heaps, all.inHand)
}

/** A bell when the model has been trained from the votes: higher, the more it follows them. */
export function sounds(before: SignalView, after: SignalView): readonly Sound[] {
  if (before.phase === 'result' || after.phase !== 'result') return []
  const most = Math.max(0.5, ...after.tastes.map(({ win }) => win))
  return [{ name: 'crank', pitch: 0.8 + most }]
}
