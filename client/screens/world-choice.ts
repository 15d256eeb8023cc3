/** Which world a new room plays; offered first is one in the language of the page. */
import { html, type TemplateResult } from 'lit'
import { proposedWorld, worldIds } from '../../shared/worlds/ids.ts'
import { spokenLanguage } from '../locale/spoken.ts'
import { t } from '../locale/t.ts'

/** A labelled field called `world`. `isHidden`: something else is played. */
export function worldChoice(isHidden = false): TemplateResult {
  const proposed = proposedWorld(spokenLanguage())
  return html`<label for="world">${t('landing.world')}</label>
    <select id="world" name="world" ?hidden=${isHidden}>
      ${worldIds.map(
        (id) => html`<option value=${id} ?selected=${id === proposed}>${t(`landing.world-${id}`)}</option>`,
      )}
    </select>`
}
