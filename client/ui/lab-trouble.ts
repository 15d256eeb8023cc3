/** What is said where the lab has an answer to give. */
import { html, nothing, type TemplateResult } from 'lit'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'

/** Below figures of which some could not be measured. */
export function labTrouble(troubled: boolean): TemplateResult | typeof nothing {
  return troubled ? html`<p class="red">${t('panel.troubled')}</p>` : nothing
}

/** In the place of figures that are not there: they are on their way, or will not come. */
export function notMeasured(troubled: boolean): TemplateResult {
  return html`<p class="soft">${t(troubled ? 'panel.troubled' : 'panel.measuring')}</p>`
}
