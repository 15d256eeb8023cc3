/** What came of bets and swaps, in words: for phones, and for the wall where there is no stage. */
import { html, nothing, type TemplateResult } from 'lit'
import '../../../client/locale/en/controls.ts'
import { formatList, formatPercent } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { betBars } from '../../../client/moves/bet-tally.ts'
import { barPart } from '../../../client/ui/bar-part.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import { NEITHER } from '../content.ts'
import type { BanksView } from '../view-types.ts'
import { kindName, kindNames, swapWords } from './names.ts'
import { t } from './t.ts'
import { told } from './told.ts'

export function headline(view: BanksView, words: readonly string[]): string {
  const { read, flip } = view
  if (read !== null)
    return read.says === NEITHER
      ? t('two-banks.says-neither')
      : t('two-banks.says', { words: kindName(view, read.says, words) })
  if (flip === null) return t('two-banks.bet')
  const best = flip.turned === null ? undefined : flip.swaps[flip.turned.best]
  if (flip.turned === null || best === undefined) return t('two-banks.flip')
  const share = flip.turned.shares[flip.turned.best] ?? 0
  return share <= flip.turned.before
    ? t('two-banks.turned-none')
    : t('two-banks.turned', { ...swapWords(flip.words, best, words), share: formatPercent(share) })
}

/** What the model says at the gap, as bars. */
export function readRows(view: BanksView, words: readonly string[]): TemplateResult | typeof nothing {
  const { read } = view
  if (read === null) return nothing
  return html`<table class="bar-table" style="--figure:4.5em">
      <tbody>
        ${read.shares.map(
          (share, kind) =>
            html`<tr>
              <th scope="row" class=${kind === read.says ? 'teal' : ''}>
                ${kind === read.says ? '✓ ' : ''}${kindName(view, kind, words)}
              </th>
              <td>${barPart('scale', share, kind === read.says ? 'is-true' : '')}</td>
              <td class="number">${formatPercent(share)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">
      ${t('two-banks.likeliest', {
        words: formatList(
          read.top.map(({ word, p }) => t('two-banks.guess', { word: wordOf(words, word), share: formatPercent(p) })),
        ),
      })}
    </p>`
}

/** What is worth saying about that. */
export function readText({ read, sentence }: BanksView, words: readonly string[]): string {
  if (read === null || sentence === null) return ''
  const isTold = read.says !== NEITHER
  if (sentence.behind.length === 0) return t(isTold ? 'two-banks.clear-text' : 'two-banks.clear-none')
  const before = sentenceText(words, sentence.before)
  return t(isTold ? 'two-banks.behind-some' : 'two-banks.behind-none', { words: before })
}

/** All chips of the class. */
export function chipRows(view: BanksView, words: readonly string[]): TemplateResult | typeof nothing {
  return betBars(view.bet, kindNames(view, words), view.read?.says ?? null)
}

/** All swaps, the best first, and one's own among them. */
export function swapRows({ flip }: BanksView, words: readonly string[]): TemplateResult | typeof nothing {
  const turned = flip?.turned ?? null
  if (flip === null || turned === null) return nothing
  const { pick, swaps } = flip
  const order = swaps
    .map((swap, at) => ({ swap, at, share: turned.shares[at] ?? 0 }))
    .toSorted((a, b) => b.share - a.share)
  const row = (name: string, share: number, isMine: boolean) =>
    html`<tr>
      <th scope="row">${isMine ? html`<span class="teal">● ${name}</span>` : name}</th>
      <td>${barPart('scale', share, isMine ? 'is-mine' : '')}</td>
      <td class="number">${formatPercent(share)}</td>
    </tr>`
  return html`<table class="bar-table" style="--figure:4.5em">
    <tbody>
      ${row(t('two-banks.before'), turned.before, false)}
      ${order.map(({ swap, at, share }) =>
        row(t('two-banks.swap', swapWords(flip.words, swap, words)), share, pick.mine === at),
      )}
    </tbody>
  </table>`
}

/** The head that looks at the clue most. */
export function looksText({ flip }: BanksView): TemplateResult | typeof nothing {
  const [most] = (flip?.turned?.looks ?? []).toSorted((a, b) => b.share - a.share)
  if (most === undefined) return nothing
  const { head, layer, share } = most
  return html`<p>${told('two-banks.looks', { head, layer, share: formatPercent(share) })}</p>`
}

export function scoreText({ score }: BanksView): TemplateResult | typeof nothing {
  if (score === null) return nothing
  const { clear, behind } = score
  return html`<p>
      <strong>${t('two-banks.score', { clear: formatPercent(clear), behind: formatPercent(behind) })}</strong>
    </p>
    <p>${t('two-banks.right-text')}</p>`
}
