/** Words and the model's probabilities for them, as bars with figures; a red mark is where they stood before. */
import { html, nothing, type TemplateResult } from 'lit'
import type { WordShare } from '../../shared/lab/shapes.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { formatPercent, t } from '../locale/t.ts'
import { wordOf } from '../locale/word-of.ts'

export interface ShareRow {
  readonly word: TokenId
  readonly p: number
  /** null: not known before. */
  readonly before: number | null
}

/** Joins two distributions' top words by word: as many rows as `after` has. */
export function withBefore(after: readonly WordShare[], before: readonly WordShare[]): readonly ShareRow[] {
  return after.map(({ word, p }) => ({ word, p, before: before.find((each) => each.word === word)?.p ?? null }))
}

/** Bars share one scale: the widest is full. `truth` is drawn in teal and bold. */
export function shareBars(words: readonly string[], rows: readonly ShareRow[], truth: TokenId | null): TemplateResult {
  const most = Math.max(1e-9, ...rows.flatMap((row) => [row.p, row.before ?? 0]))
  const marked = rows.some((row) => row.before !== null)
  return html`<div class="bar-list" role="list">
      ${rows.map(
        (row) =>
          html`<div role="listitem">
            <span class="end ${row.word === truth ? 'number' : 'regular'}">${wordOf(words, row.word)}</span>
            <span class="bar-line" aria-hidden="true">
              <span
                class="bar-part ${row.word === truth ? 'is-true' : ''}"
                style="--part:${(100 * row.p) / most}%"
              ></span>
              ${
                row.before === null
                  ? nothing
                  : html`<span class="bar-before" style="--part:${(100 * row.before) / most}%"></span>`
              }
            </span>
            <span class="bar-figure">
              ${formatPercent(row.p)}${
                row.before === null
                  ? nothing
                  : html`<span class="quiet"> ${t('bars.before', { share: formatPercent(row.before) })}</span>`
              }
            </span>
          </div>`,
      )}
    </div>
    ${marked ? html`<p class="small red"><span aria-hidden="true">▏</span>${t('bars.mark')}</p>` : nothing}`
}
