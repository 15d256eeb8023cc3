/** What came of a sentence, one way to ask after the other: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatShare, formatSignedBits } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { betBars } from '../../../client/moves/bet-tally.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import type { SentenceShown, SpotlightView } from '../view-types.ts'
import { callNames, wordNames } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

interface Row {
  readonly name: string
  /** null: nothing was tried. */
  readonly value: number | null
  readonly text: string
  readonly isClue: boolean
}

/** A bar a word; less than nothing is nothing. */
function rows(all: readonly Row[]): TemplateResult {
  const most = Math.max(1e-6, ...all.map(({ value }) => value ?? 0))
  return html`<table class="bar-table" style="--figure:6.75em">
    <tbody>
      ${all.map(
        ({ name, value, text, isClue }) =>
          html`<tr>
            <th scope="row" class=${isClue ? 'teal' : ''}>${isClue ? '✓ ' : ''}${name}</th>
            <td>${value === null ? nothing : barPart('scale', Math.max(0, value) / most, isClue ? 'is-true' : '')}</td>
            <td class=${value === null ? 'soft small' : 'number'}>${text}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

export function headline({ swap, sentence }: SpotlightView, words: readonly string[]): string {
  if (swap === null || sentence === null) return t('spotlight.none')
  return swap.clue === null ? t('spotlight.close') : t('spotlight.told', { word: wordAt(sentence, swap.clue, words) })
}

export function wordAt({ words: tokens }: SentenceShown, at: number, words: readonly string[]): string {
  return wordOf(words, tokens[at] ?? 0)
}

/** What the model says once the word that told is another. */
export function ifSwapped({ swap, sentence }: SpotlightView, words: readonly string[]) {
  const most = swap?.clue == null ? null : (swap.swapped[swap.clue]?.most ?? null)
  if (swap?.clue == null || sentence === null || most === null) return null
  const { instead, says } = most
  return { clue: wordAt(sentence, swap.clue, words), instead: wordOf(words, instead), says: wordOf(words, says) }
}

export function swapRows({ swap, sentence }: SpotlightView, words: readonly string[]): TemplateResult | typeof nothing {
  if (swap === null || sentence === null) return nothing
  const names = wordNames(words, sentence.words)
  return rows(
    swap.swapped.map(({ tried, bits }, at) => ({
      name: names[at] ?? '',
      value: tried === 0 ? null : bits,
      text: tried === 0 ? t('spotlight.no-swap') : t('spotlight.more-bits', { bits: formatSignedBits(bits) }),
      isClue: at === swap.clue,
    })),
  )
}

export function swapTexts(view: SpotlightView, words: readonly string[]): TemplateResult | typeof nothing {
  const { swap, sentence } = view
  if (swap === null || sentence === null) return nothing
  const other = ifSwapped(view, words)
  return html`${other === null ? nothing : html`<p><strong>${t('spotlight.if-swapped', other)}</strong></p>`}
    ${swap.clue === null ? html`<p>${t('spotlight.close-text')}</p>` : nothing}
    <p>${told('spotlight.swap-text', { word: wordOf(words, sentence.word) })}</p>`
}

/** Where nothing else may stand. */
export function stuckText({ swap }: SpotlightView): TemplateResult | typeof nothing {
  const isStuck = swap?.swapped.some(({ tried }) => tried === 0) === true
  return isStuck ? html`<p class="soft small">${t('spotlight.no-swap-text')}</p>` : nothing
}

export function beamsTitle({ beams, sentence }: SpotlightView, words: readonly string[]): string {
  return beams === null || sentence === null
    ? t('spotlight.beams-none')
    : t('spotlight.beams', { word: wordAt(sentence, beams.names, words) })
}

export function beamsTexts({ beams, swap }: SpotlightView): TemplateResult | typeof nothing {
  if (beams === null) return nothing
  const isLevel = beams.isClue === null && swap?.clue != null
  const heads = beams.heads.flat().length
  return html`${verdict(beams.isClue, t('spotlight.beams-right'), t('spotlight.beams-wrong'))}
    ${isLevel ? html`<p><strong>${t('spotlight.beams-level')}</strong></p>` : nothing}
    <p class="soft small">${told('spotlight.beams-text', { heads })}</p>`
}

function verdict(isClue: boolean | null, right: string, wrong: string): TemplateResult | typeof nothing {
  return isClue === null ? nothing : html`<p><strong>${isClue ? right : wrong}</strong></p>`
}

export function beamsRows({ beams, swap, sentence }: SpotlightView, words: readonly string[]) {
  if (beams === null || sentence === null) return nothing
  return figureRows(beams.figures, formatShare, sentence, swap, words)
}

/** A row a word of the sentence. */
function figureRows(
  figures: readonly number[],
  text: (figure: number) => string,
  sentence: SentenceShown,
  swap: SpotlightView['swap'],
  words: readonly string[],
) {
  const names = wordNames(words, sentence.words)
  return rows(
    figures.map((value, at) => ({ name: names[at] ?? '', value, text: text(value), isClue: at === swap?.clue })),
  )
}

export function coverTitle({ cover, sentence }: SpotlightView, words: readonly string[]): string {
  return cover === null || sentence === null
    ? t('spotlight.none')
    : t('spotlight.cover', { word: wordAt(sentence, cover.names, words) })
}

export function coverTexts({ cover, sentence }: SpotlightView, words: readonly string[]) {
  if (cover === null || sentence === null) return nothing
  return html`<p>${t('spotlight.cover-text', { word: wordOf(words, sentence.word) })}</p>
    ${verdict(cover.isClue, t('spotlight.cover-right'), t('spotlight.cover-wrong'))}`
}

export function coverRows({ cover, swap, sentence }: SpotlightView, words: readonly string[]) {
  if (cover === null || sentence === null) return nothing
  const text = (bits: number) => t('spotlight.more-bits', { bits: formatSignedBits(bits) })
  return figureRows(cover.figures, text, sentence, swap, words)
}

/** All lamps of the class, and its calls. */
export function lampBars({ lamps, swap, sentence }: SpotlightView, words: readonly string[]) {
  return sentence === null ? nothing : betBars(lamps, wordNames(words, sentence.words), swap?.clue ?? null)
}

export function callBars({ call, beams }: SpotlightView): TemplateResult | typeof nothing {
  if (call === null) return nothing
  return betBars(call, callNames(), beams === null || beams.isClue === null ? null : beams.isClue ? 0 : 1)
}

export function scoreText({ score }: SpotlightView): TemplateResult | typeof nothing {
  if (score === null || score.of === 0) return nothing
  const { of, beams, cover } = score
  return html`<p>
      ${t('spotlight.score', { count: of })} <strong>${t('spotlight.score-beams', { of, beams, cover })}</strong>
    </p>
    <p>${t('spotlight.right-text')}</p>`
}
