/** What was measured, in words: on the phone, and on the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import { formatBits, formatNumber, formatPercent } from '../../../client/locale/t.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { sentence } from '../../../client/ui/sentence.ts'
import { PROMPTS, WRITTEN } from '../content.ts'
import type { Words } from '../tastes.ts'
import type { SignalView } from '../view-types.ts'
import { heldText } from './held.ts'
import { cardName } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

type Part = TemplateResult | typeof nothing

/** Said of a run that was put back to its start. */
export function collapsedText({ collapsed }: SignalView): Part {
  return collapsed ? html`<p class="red">${t('signal-box.collapsed')}</p>` : nothing
}

export function trainKey({ mayTrain, troubled }: SignalView) {
  return mayTrain || troubled ? 'signal-box.train-text' : 'signal-box.train-nothing'
}

export function blindText({ blind }: SignalView): Part {
  if (blind === null) return nothing
  const { fresh, old, share } = blind
  if (share === null) return html`<p>${t('signal-box.blind-nobody')}</p>`
  const [middle, low, high] = [share.mean, share.low, share.high].map(formatPercent)
  return html`<p>
    ${t('signal-box.blind-told', { fresh, old, share: middle ?? '', low: low ?? '', high: high ?? '' })}
  </p>`
}

export function winRows({ tastes, rack }: SignalView): Part {
  if (tastes.length === 0) return html`<p>${t('signal-box.result-none')}</p>`
  return html`<ul class="stack">
      ${tastes.map(
        ({ taste, win }) =>
          html`<li>
            ${t('signal-box.win-row', { card: cardName(taste, rack), win: formatPercent(win) })}
            ${barPart('tally', win)}
          </li>`,
      )}
    </ul>
    ${winNote()}`
}

/** What was counted. */
export function winNote(): TemplateResult {
  return html`<p class="small soft">${t('signal-box.win-text', { count: WRITTEN })}</p>`
}

export function movedRows({ before, after }: SignalView): Part {
  if (before === null || after === null) return nothing
  return html`<ul class="stack">
    <li>${told('signal-box.moved-exam', { before: formatBits(before.exam), after: formatBits(after.exam) })}</li>
    <li>${t('signal-box.moved-words', { before: formatNumber(before.words), after: formatNumber(after.words) })}</li>
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

/** By card: who holds it, and how often the new model wins with the class's votes and with what stands beside them. */
export function controlRows({ tastes, rack }: SignalView): Part {
  return html`${tastes.map(
    ({ taste, held, paper, win, coins, winners, alone }) =>
      html`<section class="stack">
        <h2>${cardName(taste, rack)}</h2>
        ${held === null ? nothing : html`<p class="soft">${heldText(held, paper ?? 0)}</p>`}
        <table class="bar-table">
          <tbody>
            ${shareRow(t(alone === null ? 'signal-box.by-votes' : 'signal-box.by-both'), win, 'is-true')}
            ${shareRow(t('signal-box.by-alone'), alone, 'is-team')}
            ${shareRow(t('signal-box.by-coins'), coins, 'is-mine')}
            ${shareRow(t('signal-box.by-winners'), winners, 'is-ghost')}
          </tbody>
        </table>
      </section>`,
  )}`
}

/** Thumbs of earlier lessons that are trained on besides, and how far they agree. */
export function thumbsText({ thumbs }: SignalView): Part {
  if (thumbs === null) return nothing
  const { pairs, agree, of } = thumbs
  return html`<p>
    ${pairs === 0 ? t('signal-box.thumbs-none') : t('signal-box.thumbs', { count: pairs })}
    ${of === 0 ? nothing : t('signal-box.thumbs-agree', { agree, of })}
  </p>`
}

/** What the thumbs have changed of the general exam. */
export function aloneText({ aloneExam, after }: SignalView): Part {
  if (aloneExam === null || after === null) return nothing
  return html`<p>
    ${t('signal-box.cards-alone')}
    ${told('signal-box.alone-exam', { with: formatBits(after.exam), without: formatBits(aloneExam) })}
  </p>`
}

export function hasWinners({ tastes }: SignalView): boolean {
  return tastes.some(({ winners }) => winners !== null)
}

/** Nothing where it was not measured. */
function shareRow(name: string, share: number | null, look: string): Part {
  return share === null
    ? nothing
    : html`<tr>
        <th scope="row">${name}</th>
        <td>${barPart('scale', share, look)}</td>
        <td class="number">${formatPercent(share)}</td>
      </tr>`
}

/** How often it flatters, before and after; what people preferred. */
/** `besideStage`: the stage has the two shares. */
export function flatteredText({ flattery, waits }: SignalView, besideStage = false): Part {
  if (flattery === null)
    return html`<p role="status">${t(waits === null ? 'signal-box.result-none' : 'signal-box.flattered-waits')}</p>`
  const { before, after, liked, verdict } = flattery
  const said = ['signal-box.flattered-more', 'signal-box.flattered-same', 'signal-box.flattered-less'] as const
  const share = ({ mean, low, high }: typeof before) => ({
    share: formatPercent(mean),
    low: formatPercent(low),
    high: formatPercent(high),
  })
  return html`<p><strong>${t(said[verdict] ?? said[1])}</strong></p>
    ${
      besideStage
        ? nothing
        : html`<ul class="stack">
            <li>${t('signal-box.flattered-before', share(before))} ${barPart('tally', before.mean)}</li>
            <li>${t('signal-box.flattered-after', share(after))} ${barPart('tally', after.mean)}</li>
          </ul>`
    }
    <p>${t('signal-box.flattered-liked', { nice: liked.nice, plain: liked.plain })}</p>
    <p class="small soft">${t('signal-box.flattered-text', { count: PROMPTS.count })}</p>`
}

/** `words`: null where what it writes stands elsewhere. */
export function hackedText({ loose, after }: SignalView, words: readonly string[] | null): Part {
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
    ${
      words === null
        ? nothing
        : html`<h3>${t('signal-box.hacked-wrote')}</h3>
            ${list(loose.wrote, words)}`
    }`
}
