/** What was measured, in words: on the phone, and on the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatPercent } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import type { Words } from '../tastes.ts'
import type { SignalView } from '../view-types.ts'
import { cardName } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

type Part = TemplateResult | typeof nothing

export function blindText({ blind }: SignalView): Part {
  if (blind === null) return nothing
  const { fresh, old, share } = blind
  if (share === null) return html`<p>${t('signal-box.blind-nobody')}</p>`
  const [middle, low, high] = [share.mean, share.low, share.high].map(formatPercent)
  return html`<p>
    ${t('signal-box.blind-told', { fresh, old, share: middle ?? '', low: low ?? '', high: high ?? '' })}
  </p>`
}

export function winRows({ tastes }: SignalView): Part {
  if (tastes.length === 0) return html`<p>${t('signal-box.result-none')}</p>`
  return html`<ul class="stack">
      ${tastes.map(
        ({ taste, win }) =>
          html`<li>
            ${t('signal-box.win-row', { card: cardName(taste), win: formatPercent(win) })} ${barPart('tally', win)}
          </li>`,
      )}
    </ul>
    <p class="small soft">${t('signal-box.win-text')}</p>`
}

export function movedRows({ before, after }: SignalView): Part {
  if (before === null || after === null) return nothing
  const words = (count: number) => formatNumber(Math.round(count * 10) / 10)
  return html`<h2>${t('signal-box.moved')}</h2>
    <ul class="stack">
      <li>${told('signal-box.moved-exam', { before: formatBits(before.exam), after: formatBits(after.exam) })}</li>
      <li>${t('signal-box.moved-words', { before: words(before.words), after: words(after.words) })}</li>
      ${
        before.legal === null || after.legal === null
          ? nothing
          : html`<li>
              ${t('signal-box.moved-legal', { before: formatPercent(before.legal), after: formatPercent(after.legal) })}
            </li>`
      }
      <li>
        ${t('signal-box.moved-distinct', { before: formatPercent(before.distinct), after: formatPercent(after.distinct) })}
      </li>
    </ul>`
}

export function wrotePart({ wrote }: SignalView, words: readonly string[]): Part {
  if (wrote === null) return nothing
  return html`<h3>${t('signal-box.old-wrote')}</h3>
    ${list(wrote.before, words)}
    <h3>${t('signal-box.new-wrote')}</h3>
    ${list(wrote.after, words)}`
}

function list(all: readonly Words[], words: readonly string[]): TemplateResult {
  return html`<ul>
    ${all.map((one) => html`<li>${sentence(words, one)}</li>`)}
  </ul>`
}

export function controlRows({ tastes }: SignalView): Part {
  return html`<ul class="stack">
    ${tastes.map(
      ({ taste, held, win, coins, winners }) =>
        html`<li>
          <strong
            >${t('signal-box.coins-row', { card: cardName(taste), win: formatPercent(win), coins: formatPercent(coins ?? 0) })}</strong
          >
          ${winners === null ? nothing : t('signal-box.winners-row', { winners: formatPercent(winners) })}
          ${held === null ? nothing : html`<span class="soft">${t('signal-box.held', { count: held })}</span>`}
        </li>`,
    )}
  </ul>`
}

export function hackedText({ loose, after }: SignalView, words: readonly string[]): Part {
  if (loose === null) return html`<p role="status">${t('signal-box.hacked-waits')}</p>`
  const end = loose.readings.at(-1)
  const said = ['signal-box.hacked-whole', 'signal-box.hacked-lost', 'signal-box.hacked-no-happier'] as const
  return html`<p><strong>${t(said[loose.verdict] ?? said[2])}</strong></p>
    ${
      end === undefined || after === null
        ? nothing
        : html`<p>
            ${told('signal-box.hacked-exam', { before: formatBits(after.exam), after: formatBits(end.exam) })}
          </p>`
    }
    ${loose.collapsed ? html`<p>${t('signal-box.collapsed')}</p>` : nothing}
    <h3>${t('signal-box.hacked-wrote')}</h3>
    ${list(loose.wrote, words)}`
}
