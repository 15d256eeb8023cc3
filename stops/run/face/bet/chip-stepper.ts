/** Minus, how many, plus: chips by tap and by key. `step` brings `size` or less than nothing of it. */
import { html, type TemplateResult } from 'lit'
import { t } from '../t.ts'

export function chipStepper(
  name: string,
  count: number,
  canAdd: boolean,
  size: number,
  step: (by: number) => void,
): TemplateResult {
  return html`<span class="stepper" role="group" aria-label=${t('bet.chips-on', { count, name })}>
    <button
      type="button"
      aria-label=${t('bet.less', { name, count: size })}
      aria-disabled=${count <= 0}
      @click=${() => step(-size)}
    >
      −
    </button>
    <span class="count" aria-hidden="true">${count}</span>
    <button
      type="button"
      class="yellow"
      aria-label=${t('bet.more', { name, count: size })}
      aria-disabled=${!canAdd}
      @click=${() => step(size)}
    >
      +
    </button>
  </span>`
}
