/** What somebody chooses of a text of their own: how many words are learned, and what becomes of the others. */
import { html, type TemplateResult } from 'lit'
import type { Choices } from '../../shared/own-text/make-pack.ts'
import '../locale/en/own-text.ts'
import { t } from '../locale/t.ts'

const sizes = [300, 500, 1000, 1500]
const rares: readonly Choices['rare'][] = ['leave-out', 'unknown']

export function choiceFields({ vocabulary, rare }: Choices, choose: (part: Partial<Choices>) => void): TemplateResult {
  return html`<div>
      <label for="own-vocabulary">${t('own.vocabulary')}</label>
      <select
        id="own-vocabulary"
        @change=${(event: Event) => {
          if (event.target instanceof HTMLSelectElement) choose({ vocabulary: Number(event.target.value) })
        }}
      >
        ${sizes.map((size) => html`<option value=${size} ?selected=${size === vocabulary}>${t('own.size', { count: size })}</option>`)}
      </select>
    </div>
    <div>
      <label for="own-rare">${t('own.rare')}</label>
      <select
        id="own-rare"
        @change=${(event: Event) => {
          const chosen = event.target instanceof HTMLSelectElement ? rares[event.target.selectedIndex] : undefined
          if (chosen !== undefined) choose({ rare: chosen })
        }}
      >
        ${rares.map((one) => html`<option ?selected=${one === rare}>${t(`own.rare-${one}`)}</option>`)}
      </select>
    </div>`
}
