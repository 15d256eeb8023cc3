/** What the presses did, from stored before to stored after. */
import { html, nothing, type TemplateResult } from 'lit'
import type { FlashcardView } from '../types.ts'
import { formatBits, formatShare } from '../../../client/locale/t.ts'
import { t } from './t.ts'
import type { TeamView } from '../../../shared/match/view-types.ts'
import { labTrouble } from '../../../client/ui/lab-trouble.ts'
import { shareBars, withBefore } from '../../../client/ui/share-bars.ts'
import { winners } from '../../../client/ui/winners.ts'
import { told } from './told.ts'

/** What the word is worth now, and how far off the own forecast was. */
export function pressNews(view: FlashcardView, words: readonly string[]): TemplateResult {
  const { off: said } = view
  return html`
    ${chanceNow(view, words)}
    ${
      said === null
        ? nothing
        : html`<p>
            <strong
              >${told('flash.guess-result', { mine: formatShare(said.p), measured: formatShare(said.measured), off: formatBits(said.off) })}</strong
            >
          </p>`
    }
  `
}

/** What moved with it, and how it came there. */
export function pressResults(view: FlashcardView, words: readonly string[]): TemplateResult {
  const word = words[view.answer] ?? ''
  const first = view.heldOut[0]
  const last = view.heldOut.at(-1)
  return html`
    ${
      view.last === null
        ? nothing
        : html`<div class="card">
            ${shareBars(words, withBefore(view.last.after.top.slice(0, 5), view.last.before.top), view.answer)}
          </div>`
    }
    ${view.shares.length < 2 ? nothing : shareHistory(view.shares, word)}
    ${
      first === undefined || last === undefined || view.heldOut.length < 2
        ? nothing
        : html`<p class="soft">${told('flash.held-out', { before: formatBits(first), after: formatBits(last) })}</p>`
    }
    ${labTrouble(view.troubled)}
  `
}

/** By name: the round's nearest, or whoever has most bits when all is done. */
export function bestOf({ best, phase }: FlashcardView, teams: readonly TeamView[]): TemplateResult | typeof nothing {
  if (best.length === 0) return nothing
  return html`<section class="card stack">
    <h3>${t(phase === 'fixed' ? 'flash.winners' : 'flash.nearest')}</h3>
    ${winners(best, teams, ({ figure }) => t(phase === 'fixed' ? 'bits.value' : 'flash.off', { bits: formatBits(figure) }))}
  </section>`
}

export function chanceNow(view: FlashcardView, words: readonly string[]): TemplateResult | typeof nothing {
  const now = view.shares.at(-1)
  if (now === undefined) return nothing
  return html`<p>
    <span class="big-number">${formatShare(now)}</span> ${t('flash.share-now', { word: words[view.answer] ?? '' })}
  </p>`
}

/** One line a press, each with its figure: the narrowest phone has room for them all. */
function shareHistory(shares: readonly number[], word: string): TemplateResult {
  const most = Math.max(...shares)
  return html`<figure class="card">
    <figcaption class="kicker">${t('flash.history', { word })}</figcaption>
    <div role="list" class="bar-list presses">
      ${shares.map(
        (share, at) =>
          html`<div role="listitem">
            <span class="soft">${at === 0 ? t('flash.start') : at}</span>
            <span aria-hidden="true" class="bar-line from-zero">
              <span class="bar-part is-true" style="--part:${(100 * share) / most}%"></span>
            </span>
            <span class="number end">${formatShare(share)}</span>
          </div>`,
      )}
    </div>
  </figure>`
}
