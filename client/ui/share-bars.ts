/** Words and the model's probabilities for them, as bars with figures; a red mark is where they stood before. */
import { html, nothing, type TemplateResult } from 'lit'
import type { WordShare } from '../../shared/lab/shapes.ts'
import type { TokenId } from '../../shared/packs/pack.ts'
import { formatShare, t } from '../locale/t.ts'
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
  return html`<div style="display:grid;grid-template-columns:auto 1fr auto;gap:6px 10px;align-items:center" role="list">
      ${rows.map(
        (row) =>
          html`<div style="display:contents" role="listitem">
            <span style="text-align:end;font-weight:${row.word === truth ? 800 : 500}">${wordOf(words, row.word)}</span>
            <span style="position:relative;height:max(22px,1.1em);display:block" aria-hidden="true">
              <span
                style="position:absolute;inset:0 auto 0 0;width:${(100 * row.p) / most}%;border-radius:4px;background:var(${row.word === truth ? '--teal' : '--teal-soft'})"
              ></span>
              ${
                row.before === null
                  ? nothing
                  : html`<span
                      style="position:absolute;top:-3px;bottom:-3px;left:calc(${(100 * row.before) / most}% - 1.5px);width:3px;background:var(--red)"
                    ></span>`
              }
            </span>
            <span style="font-variant-numeric:tabular-nums">
              ${formatShare(row.p)}${
                row.before === null
                  ? nothing
                  : html`<span class="quiet"> ${t('bars.before', { share: formatShare(row.before) })}</span>`
              }
            </span>
          </div>`,
      )}
    </div>
    ${marked ? html`<p class="small red" style="margin-top:6px"><span aria-hidden="true">▏</span>${t('bars.mark')}</p>` : nothing}`
}
