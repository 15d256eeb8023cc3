/** The fields that choose the model of a new room, or of solo: its size, by the name `brain`, or one that was taken home. */
import { html, type TemplateResult } from 'lit'
import { t } from '../locale/t.ts'
import '../take-home/model-field.ts'

export function brainChoice(): TemplateResult {
  return html`<div>
    <label for="brain">${t('landing.brain')}</label>
    <select id="brain" name="brain">
      <option value="class">${t('landing.brain-class')}</option>
      <option value="small">${t('landing.brain-small')}</option>
    </select>
    <model-field></model-field>
  </div>`
}
