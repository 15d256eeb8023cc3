/** What each team's cleaning was worth, where its points come from, and what its model writes. */
import { html, nothing, type TemplateResult } from 'lit'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { quoted } from '../../../client/locale/quoted.ts'
import { formatBits, formatPercent, formatShare, formatSignedBits } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { badgeOf } from '../../../client/ui/team-badge.ts'
import { teamName } from '../../../client/ui/team-name.ts'
import { SEEDS } from '../content.ts'
import type { KitchenView, SaidBy, TeamResult } from '../types.ts'
import { outcomeOf } from './outcome-of.ts'
import { spelt } from './spelt.ts'
import { t } from './t.ts'
import { told } from './told.ts'

/** Beside the stage, which has their bars, no more teams than a small column holds. */
const MOST_BESIDE = 3

export function results(
  view: KitchenView,
  words: readonly string[],
  teams: readonly TeamView[],
  team: string | null,
  besideStage: boolean,
): TemplateResult {
  const { together, coming, voices } = view
  const all = view.teams ?? []
  const own = all.find((one) => one.team === team)
  const shown = own === undefined ? all : [own]
  return html`<h1>${t('kitchen.teams')}</h1>
    ${coming === 0 && all.length > 1 && teams.length > 1 ? html`<p><strong>${cleanestText(view, teams)}</strong></p>` : nothing}
    ${together === null ? nothing : html`<p>${together > 0 ? t('kitchen.together', { share: formatShare(together) }) : t('kitchen.together-none')}</p>`}
    ${coming > 0 ? html`<p class="soft">${t('kitchen.coming', { count: coming })}</p>` : nothing}
    ${all.length === 0 && coming === 0 ? html`<p class="soft">${t('kitchen.nothing-sorted')}</p>` : nothing}
    ${besideStage && shown.length > MOST_BESIDE ? nothing : shown.map((one) => result(one, view, teams, besideStage))}
    ${besideStage ? nothing : says(view, words, teams, own?.team ?? null)}
    ${
      voices === null || voices.agreed === null
        ? nothing
        : html`<p>
            ${t('kitchen.voices', { single: formatPercent(voices.single), agreed: formatPercent(voices.agreed) })}
          </p>`
    }`
}

function cleanestText({ cleanest }: KitchenView, teams: readonly TeamView[]): string {
  const best = teams.find(({ id }) => id === cleanest)
  return best === undefined ? t('kitchen.cleanest-close') : t('kitchen.cleanest', { team: teamName(best) })
}

/** What models write: one's own team's beside the one that nobody cleaned for; without a team all. */
function says(
  view: KitchenView,
  words: readonly string[],
  teams: readonly TeamView[],
  team: string | null,
): TemplateResult[] {
  const shown = (view.says ?? []).filter((by) => team === null || by.team === team || by.team === null)
  const title = (by: SaidBy) => {
    const named = teams.find(({ id }) => id === by.team)
    if (by.team === null || named === undefined) return t('kitchen.says-raw')
    return by.team === team ? t('kitchen.says') : t('kitchen.says-team', { team: teamName(named) })
  }
  return shown
    .filter(({ written }) => written.length > 0)
    .map(
      (by) =>
        html`<section>
          <h2>${title(by)}</h2>
          <ul>
            ${by.written.map(
              ({ words: said, isRight }) =>
                html`<li>${isRight ? '✓' : '✗'} ${quoted(sentenceText(spelt(view, words), said))}</li>`,
            )}
          </ul>
        </section>`,
    )
}

function result(
  found: TeamResult,
  { agreedPrice }: KitchenView,
  teams: readonly TeamView[],
  besideStage: boolean,
): TemplateResult {
  const { saved, allSaved, leak, caught, faults, touched, mended, fixes, rareKept, rare, points, alone, split } = found
  const isClose = outcomeOf(saved) === 'too-close'
  const line = html`<div class="row between">
    <strong>${badgeOf(found.team, teams)}</strong>
    <strong>${t('kitchen.points', { points: formatSignedBits(points) })}</strong>
  </div>`
  if (besideStage && teams.length > MOST_BESIDE) return line
  const care = html`<p class=${besideStage ? 'small' : ''}>${t('kitchen.care', { caught, faults, touched })}</p>`
  if (besideStage) return html`<section class="card stack">${line} ${care}</section>`
  return html`<section class="card stack">
    ${line}
    <p class="soft small">
      ${t(isClose ? 'kitchen.points-close' : 'kitchen.points-how', {
        saved: formatSignedBits(saved.mean),
        leak: formatBits(100 * leak),
        price: formatBits(agreedPrice ?? 0),
        points: formatSignedBits(points),
      })}
    </p>
    <p>${told('kitchen.saved', { mean: formatSignedBits(saved.mean) })}</p>
    <p class="soft small">
      ${t('kitchen.interval', { low: formatSignedBits(saved.low), high: formatSignedBits(saved.high), seeds: SEEDS })}
      ${isClose ? html`· <strong>${t('kitchen.too-close')}</strong>` : nothing}
    </p>
    <p class="soft small">${t('kitchen.all-words', { bits: formatSignedBits(allSaved) })}</p>
    <p>${t('kitchen.leak', { share: formatShare(leak) })}</p>
    ${care} ${alone === 0 ? nothing : html`<p class="soft small">${t('kitchen.alone', { count: alone })}</p>`}
    ${split === 0 ? nothing : html`<p>${t('kitchen.split', { count: split })}</p>`}
    ${fixes === 0 ? nothing : html`<p>${t('kitchen.fixes', { mended, fixes })}</p>`}
    ${rare === 0 ? nothing : html`<p>${t('kitchen.rare', { kept: rareKept, rare })}</p>`}
  </section>`
}
