/** The language of the pages on this device: each by its own name, for whoever cannot read the one that is on. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { isLanguage } from '../../shared/protocol/languages.ts'
import { chooseLanguage, chosenLanguage } from '../app/page-language.ts'
import { offered } from '../locale/offered.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { languageOptions } from './language-options.ts'

@customElement('language-choice')
export class LanguageChoice extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 10px;
      }
      svg {
        width: 24px;
        height: 24px;
        flex: none;
      }
      select {
        width: auto;
        min-width: 0;
      }
    `,
  ]

  @state() private chosen = chosenLanguage()

  override render() {
    if (offered.length < 2) return nothing
    return html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
        <circle cx="12" cy="12" r="10" />
        <path d="M2 12h20M12 2c6 6 6 14 0 20M12 2c-6 6-6 14 0 20" />
      </svg>
      <select aria-label=${t('language.label')} @change=${this.#choose}>
        ${languageOptions(this.chosen, t('language.device'))}
      </select>`
  }

  #choose(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { value } = event.target
    this.chosen = isLanguage(value) ? value : null
    void chooseLanguage(this.chosen)
  }
}
