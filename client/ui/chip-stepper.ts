/** Minus, how many, plus: chips by tap and by key. `step` brings -1 or 1. */
import { html, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'

export function chipStepper(name: string, count: number, canAdd: boolean, step: (by: 1 | -1) => void): TemplateResult {
  return html`<span class="stepper" role="group" aria-label=${t('bet.chips-on', { count, name })}>
    <button type="button" aria-label=${t('bet.less', { name })} aria-disabled=${count <= 0} @click=${() => step(-1)}>
      −
    </button>
    <span class="count" aria-hidden="true">${count}</span>
    <button
      type="button"
      class="yellow"
      aria-label=${t('bet.more', { name })}
      aria-disabled=${!canAdd}
      @click=${() => step(1)}
    >
      +
    </button>
  </span>`
}
