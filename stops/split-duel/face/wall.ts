/** Split Duel on the wall and at the desk: what the stage does not say, or all of it where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import '../../../client/locale/en/controls.ts'
import '../../../client/locale/en/standings.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatBits, formatList, formatNumber, textOf } from '../../../client/locale/t.ts'
import { amountCount } from '../../../client/moves/amount-tally.ts'
import { chooseTally } from '../../../client/moves/choose-tally.ts'
import { tallyBars } from '../../../client/moves/tally-bars.ts'
import type { Sound } from '../../../client/sound/sound-list.ts'
import { badgeOf } from '../../../client/ui/team-badge.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import { winners } from '../../../client/ui/winners.ts'
import { CHANGES } from '../content.ts'
import type { CoupleView, SplitView } from '../view-types.ts'
import { coalText } from './coal-text.ts'
import { historyList, prices, rematchResult } from './later-parts.ts'
import { closeNote, listTable } from './list-table.ts'
import {
  changeName,
  changeText,
  closeTexts,
  forecasts,
  languageName,
  pairText,
  racerName,
  reasons,
  turnText,
} from './names.ts'
import { raceTables } from './race-table.ts'
import { t } from './t.ts'
import { told } from './told.ts'
import { wagons } from './wagons.ts'

export { phaseOf, phases, skips } from './phases.ts'

export const isScored = ({ phase, part, measured }: SplitView): boolean =>
  phase !== 'couple' && part === 'shown' && measured

export function show(
  view: SplitView,
  words: readonly string[],
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  return html`<div class="stack">
    ${besideStage ? beside(view, words, teams) : whole(view, words, teams)} ${best(view, teams)}
  </div>`
}

/** The stage draws all figures: what is asked, and what it means. */
function beside(view: SplitView, words: readonly string[], teams: readonly TeamView[]): TemplateResult {
  const isShown = view.part === 'shown'
  switch (view.phase) {
    case 'couple':
      return html`<h2>${t('split.couple')}</h2>
        <p>${told('split.goal')}</p>
        <p>${t('split.wall-pick')} ${t(view.isOwn ? 'split.own' : 'split.town', { count: view.sentences })}</p>`
    case 'bet':
      return html`<h2>${t('split.bet')}</h2>
        ${coalText(view.sums)}
        <p>${t('split.exam-unseen-text')} ${formatList(view.kept.map((word) => quoted(words[word] ?? '')))}</p>`
    case 'race':
      return html`<h2>${t('split.race')}</h2>
        <p>${told('split.race-text')}</p>
        ${closeTexts(view.bets).map((text) => html`<p>${text}</p>`)}
        ${view.measured ? html`<p class="soft">${t('split.hole-text')}</p>` : nothing}
        ${view.racers.flatMap(({ written: [line] }, at) => (line === undefined ? [] : [html`<p><strong>${racerName(at)}</strong>: ${quoted(line)}</p>`]))}`
    case 'lists':
      return html`<h2>${t('split.lists')}</h2>
        ${bestPairs(view, teams)}
        <p>${told('split.lists-text')}</p>
        ${closeNote(view.lists)}
        ${view.measured ? html`<p>${t('split.lists-point')}</p>` : html`<p class="soft">${t('panel.measuring')}</p>`}`
    case 'word':
      return html`<h2>${t('split.word')}</h2>
        <p>${isShown && view.word?.history?.isKept === true ? t('split.kept-word') : t('split.word-text')}</p>`
    case 'ticket':
      return html`<h2>${t('split.ticket')}</h2>
        <p>${isShown ? t('split.price-point') : ticketText(view)}</p>`
    case 'rematch':
      return html`<h2>${t(isShown ? 'split.changed' : 'split.rematch')}</h2>
        <p>${view.part === 'pick' || view.rematch === null ? t('split.rematch-text') : changeText(view.rematch)}</p>
        ${isShown && view.measured && view.rematch !== null ? html`<p><strong>${turnText(view.rematch)}</strong></p>` : nothing}`
    case 'say':
      return html`<h2>${t('split.say')}</h2>
        ${isShown ? html`<p>${told('split.say-why')}</p>` : nothing}
        ${isShown && view.say?.vote.tally === null ? html`<p class="soft">${t('split.say-few')}</p>` : nothing}`
  }
}

function ticketText({ ticket }: SplitView): string {
  const home = ticket?.tickets[0]
  const price = t('split.pieces', { count: home?.pieces?.length ?? 0 })
  return t('split.ticket-text', { language: languageName(home?.id ?? ''), price })
}

/** Without a stage: everything. */
function whole(view: SplitView, words: readonly string[], teams: readonly TeamView[]): TemplateResult {
  const { phase, part, couple, word, ticket, rematch, say } = view
  if (couple !== null) return html`${beside(view, words, teams)} ${coupling(couple, teams)}`
  if (phase === 'race') return html`${beside(view, words, teams)} ${raceTables(view)}`
  if (phase === 'lists')
    return html`<h2>${t('split.lists')}</h2>
      ${listTable(view, teams, null)}`
  if (phase === 'bet') {
    return html`${beside(view, words, teams)}
    ${view.bets.map(
      ({ exam, example, vote }) =>
        html`<h3>${textOf('split', `exam-${exam}`)}</h3>
          <p>${quoted(example)}</p>
          ${tallyBars(vote.tally === null ? [] : vote.tally.map((_, at) => racerName(at)), vote.tally, null)}`,
    )}`
  }
  if (word !== null) {
    return word.history === null
      ? html`${beside(view, words, teams)}
        ${chooseTally(
          word.options.map((token) => words[token] ?? ''),
          word.pick,
        )}`
      : historyList(word.history, words)
  }
  if (ticket !== null) return html`${beside(view, words, teams)} ${amountCount(ticket.guess)} ${prices(ticket)}`
  if (rematch !== null && part === 'shown') return rematchResult(view)
  if (rematch !== null && part === 'pick') {
    return html`${beside(view, words, teams)}
    ${chooseTally(
      CHANGES.map((_, at) => changeName(at)),
      rematch.pick,
    )}`
  }
  if (rematch !== null) {
    return html`${beside(view, words, teams)} ${tallyBars(forecasts(), null, null)}`
  }
  return html`${beside(view, words, teams)}
  ${say === null ? nothing : tallyBars(reasons(), part === 'shown' ? say.vote.tally : null, say.right)}`
}

function coupling(
  { round, rounds, trains, counter, wagons: now, letters, teams: all, picked }: CoupleView,
  teams: readonly TeamView[],
) {
  return html`<p class="soft">${t('split.round', { round, rounds })}</p>
    ${trains.map((pieces) => wagons(pieces, counter === null ? null : counter.pair.join('')))}
    <p class="big-number">
      ${counter === null ? t('split.picked', { count: picked ?? 0 }) : t('split.counter', { pair: pairText(counter.pair), count: counter.count })}
    </p>
    <p>${t('split.wagons', { wagons: formatNumber(now), letters: formatNumber(letters) })}</p>
    <ul class="stack">
      ${all.map(
        ({ team, wagons: own, pair, isBest }) =>
          html`<li class="row between">
            <span class="row"
              >${badgeOf(team, teams)}
              ${pair === null ? nothing : html`<strong>${isBest ? '✓ ' : ''}${pairText(pair)}</strong>`}</span
            >
            <span>${t('split.list-pieces', { wagons: formatNumber(own) })}</span>
          </li>`,
      )}
    </ul>`
}

/** Whose own pairs save most, where it can be told apart from saving nothing. */
function bestPairs({ lists, measured }: SplitView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  const [first] = lists
    .filter(({ teams: own, gain }) => own.length > 0 && gain?.verdict === 'better')
    .toSorted((a, b) => (b.gain?.mean ?? 0) - (a.gain?.mean ?? 0))
  if (!measured || first?.gain == null) return nothing
  const names = teams.filter(({ id }) => first.teams.includes(id)).map(teamName)
  return html`<p class="big-number">
    ${told('split.lists-won', { team: formatList(names), bits: formatBits(first.gain.mean) })}
  </p>`
}

function best({ best, phase }: SplitView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (best.length === 0) return nothing
  return html`<h3>${t(phase === 'ticket' ? 'split.nearest' : 'split.best')}</h3>
    ${winners(best, teams, ({ figure }) =>
      phase === 'ticket'
        ? t('split.off', { count: Math.round(figure) })
        : t('split.won-bits', { bits: formatBits(figure) }),
    )}`
}

/** Wagons are coupled: the shorter the train, the higher the click. */
export function sounds({ couple: was }: SplitView, { couple: is }: SplitView): readonly Sound[] {
  if (was?.counter !== null || is === null || is.counter === null) return []
  return [{ name: 'crank', pitch: Math.min(2, is.letters / is.wagons) }]
}
