/** Two answers of the class, if the host has chosen two, and one that holds. */
import { html, nothing, type TemplateResult } from 'lit'
import { contrastPair } from '../../../client/moves/contrast-pair.ts'
import type { KitchenView } from '../types.ts'
import { t } from './t.ts'

export function said({ contrast }: Pick<NonNullable<KitchenView['say']>, 'contrast'>): TemplateResult {
  return html`<div class="stack">
    ${contrast === null ? nothing : contrastPair(contrast)}
    <h1>${t('kitchen.said')}</h1>
    <p>${t('kitchen.said-text')}</p>
  </div>`
}
