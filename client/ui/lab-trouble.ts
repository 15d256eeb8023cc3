/** What is said where the lab has an answer to give. */
import { html, nothing, type TemplateResult } from 'lit'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'

/** Below figures of which some could not be measured. */
export function labTrouble(troubled: boolean): TemplateResult | typeof nothing {
  return troubled ? html`<p class="red">${t('panel.troubled')}</p>` : nothing
}

/** How long something will still take, where that is known. */
export function secondsLeft(left: number | null): TemplateResult | typeof nothing {
  return left === null ? nothing : html`<p class="soft small number">${t('panel.left', { count: left })}</p>`
}

/** In the place of figures that are not there: they are on their way, or will not come. */
export function notMeasured(troubled: boolean): TemplateResult {
  return html`<p class="soft">${t(troubled ? 'panel.troubled' : 'panel.measuring')}</p>`
}
