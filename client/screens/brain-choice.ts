/** The field that chooses the size of the model, by the name `brain`: in a new room and in solo. */
import { html, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'

export function brainChoice(): TemplateResult {
  return html`<div>
    <label for="brain">${t('landing.brain')}</label>
    <select id="brain" name="brain">
      <option value="class">${t('landing.brain-class')}</option>
      <option value="small">${t('landing.brain-small')}</option>
    </select>
  </div>`
}
