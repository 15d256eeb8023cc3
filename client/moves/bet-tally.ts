/** All chips together: how many have bet while it is secret; then how many chips lie on what. */
import { html, nothing, type TemplateResult } from 'lit'
import type { BetShown } from '../../shared/moves/bet.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { barPart } from '../ui/bar-part.ts'

/** Where all are told how many have bet; elsewhere nothing. */
export function betCount({ count }: Pick<BetShown, 'count'>): TemplateResult | typeof nothing {
  return count === null ? nothing : html`<p class="big-number">${t('bet.in', { count })}</p>`
}

export interface Heap {
  readonly name: string
  readonly chips: number
  /** It was this. */
  readonly isTruth?: boolean
}

/** A bar a heap, in the order given. `inHand`: chips that lie nowhere. */
export function chipBars(heaps: readonly Heap[], inHand: number): TemplateResult {
  const most = Math.max(1, ...heaps.map(({ chips }) => chips))
  return html`<table class="bar-table" style="--figure:5.5em">
      <tbody>
        ${heaps.map(
          ({ name, chips, isTruth = false }) =>
            html`<tr>
              <th scope="row" class=${isTruth ? 'teal' : ''}>${isTruth ? '✓ ' : ''}${name}</th>
              <td>${barPart('scale', chips / most, isTruth ? 'is-true' : 'is-mine')}</td>
              <td class="number">${t('bet.heap', { count: chips })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${inHand === 0 ? nothing : html`<p class="soft small">${t('bet.heap', { count: inHand })} ${t('bet.in-hand')}</p>`}`
}

/** The bets on named outcomes; `truth`: which it was, null before that is known. Nothing before the bets are told. */
export function betBars(
  { all }: BetShown,
  names: readonly string[],
  truth: number | null,
): TemplateResult | typeof nothing {
  if (all === null) return nothing
  return chipBars(
    names.map((name, at) => ({ name, chips: all.laid[at] ?? 0, isTruth: at === truth })),
    all.inHand,
  )
}
