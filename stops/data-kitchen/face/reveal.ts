/** What was measured, in words: for a phone, and beside the stage without what the stage draws. */
import { quoted } from '../../../client/locale/quoted.ts'
import { html, nothing, type TemplateResult } from 'lit'
import { sum } from '../../../shared/measures/mean.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import {
  formatAmong,
  formatBits,
  formatList,
  formatPercent,
  formatSignedBits,
  textOf,
} from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { SWITCH } from '../content.ts'
import { disguises } from '../tried.ts'
import type { KitchenView, Lie, Saved } from '../types.ts'
import { outcomeOf } from './outcome-of.ts'
import { betOn, worstText } from './reveal-bets.ts'
import { results } from './reveal-teams.ts'
import { spelt } from './spelt.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** `team`: whose result comes first; null: nobody's in particular. */
export function reveal(
  view: KitchenView,
  words: readonly string[],
  teams: readonly TeamView[],
  team: string | null,
  besideStage = false,
): TemplateResult {
  const trouble = view.troubled ? html`<p class="soft">${t('panel.troubled')}</p>` : nothing
  return html`<div class="stack">${parts(view, words, teams, team, besideStage)} ${trouble}</div>`
}

function parts(
  view: KitchenView,
  words: readonly string[],
  teams: readonly TeamView[],
  team: string | null,
  besideStage: boolean,
): TemplateResult {
  switch (view.phase) {
    case 'blind':
      return blind(view, words, besideStage)
    case 'machine':
      return machine(view, besideStage)
    case 'teams':
      return results(view, words, teams, team, besideStage)
    case 'filter':
      return filter(view, words, besideStage)
    case 'again':
      return again(view, besideStage)
    case 'bet':
    case 'sort':
    case 'rule':
    case 'switch':
    case 'say':
    case 'said':
      return html``
  }
}

function waits(title: string): TemplateResult {
  return html`<h1>${title}</h1>
    <p class="soft">${t('panel.measuring')}</p>`
}

function blind(view: KitchenView, words: readonly string[], besideStage: boolean): TemplateResult {
  const { blind: seen } = view
  if (seen === null) return waits(t('kitchen.blind'))
  return html`<h1>${t('kitchen.blind')}</h1>
    ${
      besideStage
        ? nothing
        : html`<p class="big-number">${t('kitchen.flagged-of', { flagged: seen.liesFlagged, of: seen.lies })}</p>`
    }
    <p>${t('kitchen.blind-text', { flagged: seen.liesFlagged, of: seen.lies })}</p>
    ${seen.told.length === 0 ? nothing : html`<h2>${t('kitchen.lies')}</h2>`}
    <ul class="stack">
      ${seen.told.map((lie) => html`<li>${quoted(sentenceText(spelt(view, words), lie.words))}<br /><small>${lieText(lie)}</small></li>`)}
    </ul>
    ${besideStage ? nothing : html`<p class="soft">${t('kitchen.blind-how')}</p>`}`
}

function lieText({ flagged, caught, of, isMine }: Lie): string {
  const meter = t(flagged ? 'kitchen.lie-flagged' : 'kitchen.lie-silent')
  const people =
    isMine === null
      ? t('kitchen.lie-teams', { count: caught, of })
      : t(isMine ? 'kitchen.lie-caught' : 'kitchen.lie-kept')
  return `${meter} · ${people}`
}

function machine(view: KitchenView, besideStage: boolean): TemplateResult {
  const { machine: found } = view
  if (found?.auto == null) return waits(t('kitchen.machine'))
  const outcome = outcomeOf(found.auto)
  const bits = formatBits(Math.abs(found.auto.mean))
  const worst = worstText(view)
  return html`<h1>${t('kitchen.machine')}</h1>
    <p class="big-number">${textOf('kitchen.outcome', outcome)}</p>
    <p>
      ${told(`kitchen.machine-${outcome}`, { bits: outcome === 'too-close' ? formatSignedBits(found.auto.mean) : bits })}
    </p>
    ${besideStage ? nothing : html`<p>${t('kitchen.machine-text', { binned: found.binned, good: found.good })}</p>`}
    ${betOn(view, 'machine', besideStage)} ${worst === null ? nothing : html`<p><strong>${worst}</strong></p>`}
    ${betOn(view, 'dirt', besideStage)}
    ${view.bets.dirt.won === null && view.bets.machine.won === null ? nothing : html`<p class="soft small">${t('kitchen.won-how')}</p>`}`
}

/** A player's own vote, or how many of all were for what is best, as far as that can be told. */
function betLine(
  mine: number | null,
  tally: readonly number[] | null,
  best: readonly number[],
  name: (at: number) => string,
): TemplateResult | typeof nothing {
  if (mine !== null) {
    const verdict = t(best.includes(mine) ? 'kitchen.bet-right' : 'kitchen.bet-wrong')
    return html`<p>${t('kitchen.my-bet', { bet: name(mine) })} · <strong>${verdict}</strong></p>`
  }
  const all = sum(tally ?? [])
  const right = sum(best.map((at) => tally?.[at] ?? 0))
  return all === 0 ? nothing : html`<p>${t('kitchen.bet-counts', { right, of: all })}</p>`
}

function filter(view: KitchenView, words: readonly string[], besideStage: boolean): TemplateResult {
  const { filter: found } = view
  if (found === null)
    return html`<h1>${t('kitchen.filter')}</h1>
      <p>${t('kitchen.filter-none')}</p>`
  const { rule, binned, of, hits, leakBefore, leakAfter, hitBefore, hitAfter } = found
  if (leakBefore === null || leakAfter === null) {
    return found.isTroubled
      ? html`<h1>${t('kitchen.filter')}</h1>
          <p>${t('kitchen.filter-text', { rule, binned, of })} ${t('kitchen.filter-all')}</p>`
      : waits(t('kitchen.filter'))
  }
  const named = formatList(hits.map((word) => wordOf(words, word)))
  return html`<h1>${t('kitchen.filter')}</h1>
    <p><strong>${t('kitchen.filter-text', { rule, binned, of })}</strong></p>
    ${besideStage ? nothing : html`<p>${disguisesText(rule, view.glorps)}</p>`}
    <p>${t('kitchen.filter-leak', { before: formatPercent(leakBefore), after: formatPercent(leakAfter) })}</p>
    ${glorpSaid(view, words, besideStage)}
    <p>${hits.length === 0 ? t('kitchen.filter-no-hits') : t('kitchen.filter-hits', { words: named })}</p>
    ${
      hitBefore === null || hitAfter === null
        ? nothing
        : html`<p>
            ${t('kitchen.filter-cost', { before: formatAmong(hitBefore, Math.log2(words.length)), after: formatAmong(hitAfter, Math.log2(words.length)) })}
          </p>`
    }`
}

function disguisesText(rule: string, glorps: KitchenView['glorps']): string {
  const { caught, through } = disguises(rule, glorps)
  return [
    caught.length === 0 ? t('kitchen.filter-caught-none') : t('kitchen.filter-caught', { words: formatList(caught) }),
    through.length === 0
      ? t('kitchen.filter-through-none')
      : t('kitchen.filter-through', { words: formatList(through) }),
  ].join(' ')
}

/** A sentence of the model with glorp in it, before and after. The stage has those that there are. */
function glorpSaid(view: KitchenView, words: readonly string[], besideStage: boolean): TemplateResult | typeof nothing {
  const { filter: found } = view
  if (found === null || found.saidBefore === null) return nothing
  const { saidBefore, saidAfter, written } = found
  const text = (tokens: readonly number[]) => sentenceText(spelt(view, words), tokens)
  const before = besideStage ? nothing : html`<p>${t('kitchen.filter-said-before', { text: text(saidBefore) })}</p>`
  if (saidAfter === null)
    return html`${before}
      <p>${t('kitchen.filter-said-none', { count: written })}</p>`
  return besideStage
    ? nothing
    : html`${before}
        <p>${t('kitchen.filter-said-after', { text: text(saidAfter) })}</p>`
}

function again({ again: found, best, switchBet }: KitchenView, besideStage: boolean): TemplateResult {
  if (found === null) return waits(t('kitchen.again'))
  const nameOf = (at: number) => textOf('kitchen.switch', SWITCH[at] ?? '')
  return html`<h1>${t('kitchen.again')}</h1>
    <p>${t('kitchen.again-text')}</p>
    ${
      besideStage
        ? nothing
        : html`<ul class="stack">
            ${found.map(wayLine)}
          </ul>`
    }
    ${
      best === null
        ? html`<p class="soft">${t('panel.measuring')}</p>`
        : html`<p><strong>${bestText(best, nameOf)}</strong></p>
            ${best.length === SWITCH.length ? nothing : betLine(switchBet.mine, switchBet.tally, best, nameOf)}`
    }`
}

function bestText(best: readonly number[], nameOf: (at: number) => string): string {
  const ways = best.map(nameOf).join(' · ')
  return best.length === 1 ? t('kitchen.best-way', { way: ways }) : t('kitchen.close-ways', { ways })
}

function wayLine(saved: Saved | null, at: number): TemplateResult {
  const way = textOf('kitchen.switch', SWITCH[at] ?? '')
  return html`<li>
    ${saved === null ? `${way}: ${t('kitchen.not-measured')}` : t('kitchen.again-line', { way, bits: formatSignedBits(saved.mean) })}
  </li>`
}
