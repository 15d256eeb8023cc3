/** A round of merges on a phone: what is asked, and what came of it. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Choice } from '../../../client/moves/choose-move.ts'
import { formatNumber } from '../../../client/locale/t.ts'
import type { CoupleView, PairShown, SplitView } from '../view-types.ts'
import { pairText, seen } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'
import { wagons } from './wagons.ts'

/** One's own team's train, and what is to be done with it. */
export function couplePick({ round, rounds, trains }: CoupleView): TemplateResult {
  return html`<div class="stack">
    <p class="soft small">${t('split.round', { round, rounds })}</p>
    <h1>${t('split.couple')}</h1>
    ${trains.map((pieces) => wagons(pieces))} ${round === 1 ? html`<p>${t('split.brief')}</p>` : nothing}
  </div>`
}

/** The rules of the first round, below what can be picked: the pairs stand in sight. */
export function coupleRules({ isOwn, sentences }: SplitView, { round }: CoupleView): TemplateResult | typeof nothing {
  if (round > 1) return nothing
  return html`<div class="stack">
    <p>${told('split.couple-text')} ${t(isOwn ? 'split.own' : 'split.town', { count: sentences })}</p>
    <p>${told('split.goal')}</p>
  </div>`
}

/** A pair as something to choose; who hears it hears what the dot is. */
export function pairChoice({ pair }: PairShown): Choice {
  const [left, right] = pair
  if (!left.startsWith(' ')) return { text: pairText(pair) }
  return { text: pairText(pair), more: t('split.pair-gap', { rest: left.slice(1) + right }) }
}

export function coupleShown({ couple }: SplitView): TemplateResult | typeof nothing {
  if (couple === null) return nothing
  const { options, best, taken, trains, wagons: now, letters, round, rounds } = couple
  const top = best === null ? undefined : options[best]
  const own = taken === null ? undefined : options[taken]
  const isRight = own !== undefined && own.count === top?.count
  const news =
    own === undefined
      ? t('split.team-none')
      : isRight
        ? t('split.team-right')
        : t('split.team-took', { pair: pairText(own.pair), count: own.count ?? 0 })
  return html`<div class="stack" role="status">
      <p class="soft small">${t('split.round', { round, rounds })}</p>
      ${top === undefined ? nothing : html`<h1>${t('split.most-often', { pair: pairText(top.pair), count: top.count ?? 0 })}</h1>`}
      <p><strong class=${isRight ? 'teal' : ''}>${isRight ? '✓ ' : ''}${news}</strong></p>
    </div>
    ${trains.map((pieces) => wagons(pieces, own === undefined ? null : own.pair.join('')))}
    <p>${t('split.wagons', { wagons: formatNumber(now), letters: formatNumber(letters) })}</p>
    <ul class="stack">
      ${options
        .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
        .map(
          ({ pair, count }) =>
            html`<li class="row between">
              <strong>${pair.map(seen).join(' + ')}</strong>
              <span class="number">${count === null ? nothing : t('split.times', { count })}</span>
            </li>`,
        )}
    </ul>`
}
