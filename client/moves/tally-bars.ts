/** Options of a question with the votes they got; without a tally, the options alone. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'
import { barPart } from '../ui/bar-part.ts'

export function tallyBars(
  options: readonly string[],
  tally: readonly number[] | null,
  right: number | null,
): TemplateResult {
  const most = Math.max(1, ...(tally ?? []))
  return html`<ul class="stack">
    ${options.map((option, at) => {
      const count = tally?.[at] ?? 0
      return html`<li>
        <div class="row between one-line">
          <strong class=${at === right ? 'teal' : ''}>${at === right ? '✓ ' : ''}${option}</strong>
          ${tally === null ? nothing : html`<span class="unbroken">${t('vote.count', { count })}</span>`}
        </div>
        ${tally === null ? nothing : barPart('tally', count / most, at === right ? 'is-true' : '')}
      </li>`
    })}
  </ul>`
}
