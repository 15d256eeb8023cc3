/** What the lab measured of the card on the line, for the station whose turn it is; nothing until it has looked. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LookView } from '../../train/view-types.ts'
import type { RunView } from '../../view-types.ts'
import { stageNames } from './stage-names.ts'
import { quoted } from '../../../../client/locale/quoted.ts'
import { formatAmong, formatBits, formatRate, formatShare } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'
import { shareBars } from '../../../../client/ui/share-bars.ts'
import { gradientTable } from './gradient-table.ts'
import { askNumber } from '../../../../client/ui/told.ts'
import { told } from '../told.ts'

type Train = NonNullable<RunView['train']>

const shownWords = 5
const shownEntries = 4

export function lookResults(train: Train, words: readonly string[]): TemplateResult | typeof nothing {
  const { look } = train
  if (look === null) return nothing
  return html`<section class="card stack">${atStation(train, look, words)}</section>`
}

function atStation(train: Train, look: LookView, words: readonly string[]): TemplateResult {
  const word = words[train.card[train.blank] ?? 0] ?? ''
  switch (train.station) {
    case 'forward':
      return guess(look, words, null)
    case 'truth':
      return html`<p class="big-number">${quoted(word)}</p>
        <p>${told('train.look-share', { share: formatShare(look.share ?? 0) })}</p>
        ${guess(look, words, train.card[train.blank] ?? null)}`
    case 'loss':
      return html`<p class="big-number">${formatAmong(look.bits ?? 0, Math.log2(words.length))}</p>
        <p>
          <strong>${t('bits.value', { bits: formatBits(look.bits ?? 0) })}</strong>
          ${askNumber('surprise', look.bits ?? 0, t('bits.value', { bits: formatBits(look.bits ?? 0) }))}
        </p>
        <p>${told('train.look-bits', { word, share: formatShare(look.share ?? 0) })}</p>
        <p class="soft">${told('train.look-batch', { bits: formatBits(look.batchBits ?? 0) })}</p>`
    case 'backward':
      return blame(look, words, train.width)
    case 'driver':
      return html`<p class="big-number">${formatRate(train.lever.rate)}</p>
        <p>${told('train.look-rate', { rate: formatRate(train.lever.rate) })}</p>`
  }
}

/** What a station brings, in one sentence to be heard; '' before the lab has looked. */
export function lookSentence({ look, station, lever, card, blank }: Train, words: readonly string[]): string {
  if (look === null) return ''
  const word = words[card[blank] ?? 0] ?? ''
  const [first] = look.guess
  switch (station) {
    case 'forward':
      return first === undefined
        ? ''
        : t('train.heard-guess', { word: words[first.word] ?? '', share: formatShare(first.p) })
    case 'truth':
      return t('train.heard-truth', { word, share: formatShare(look.share ?? 0) })
    case 'loss':
      return t('bits.value', { bits: formatBits(look.bits ?? 0) })
    case 'backward':
      return t('train.look-blame')
    case 'driver':
      return t('train.throttle-now', { rate: formatRate(lever.rate) })
  }
}

function guess(look: LookView, words: readonly string[], truth: number | null): TemplateResult {
  const rows = look.guess.slice(0, shownWords).map((row) => ({ ...row, before: null }))
  return html`<h2>${t('train.look-guess')}</h2>
    ${shareBars(words, rows, truth)}`
}

/** How large the gradient is in each layer, and the weights that are blamed most. */
function blame({ blame }: LookView, words: readonly string[], width: number): TemplateResult {
  const { gradientNorms, top } = blame ?? { gradientNorms: [], top: [] }
  const names = stageNames(gradientNorms.length - 2, t('weight.final-norm'))
  const most = Math.max(1e-12, ...gradientNorms)
  return html`<h2>${told('train.look-blame')}</h2>
    <ol class="bar-list">
      ${gradientNorms.map(
        (norm, layer) =>
          html`<li>
            <span class="end">${names[layer]}</span>
            <span class="bar-line" aria-hidden="true"
              ><span class="bar-part is-blame" style="--part:${(100 * norm) / most}%"></span
            ></span>
            <span class="bar-figure">${formatRate(norm)}</span>
          </li>`,
      )}
    </ol>
    <details>
      <summary>${t('train.gradients')}</summary>
      <div class="stack">${gradientTable(top.slice(0, shownEntries), words, width, false)}</div>
    </details>`
}
