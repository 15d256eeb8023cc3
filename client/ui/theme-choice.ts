/** Light, dark, or as the device says: for the pages on this device. */
import { LitElement, css, html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { choiceOf, chooseTheme, themeChoice } from './theme.ts'

@customElement('theme-choice')
export class ThemeChoiceField extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 10px;
      }
      select {
        width: auto;
      }
    `,
  ]

  @state() private choice = themeChoice('page')

  override render() {
    return html`<label for="theme">${t('theme.label')}</label>
      <select id="theme" @change=${this.#choose}>
        ${(['device', 'light', 'dark'] as const).map(
          (each) => html`<option value=${each} ?selected=${each === this.choice}>${t(`theme.${each}`)}</option>`,
        )}
      </select>`
  }

  #choose(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.choice = choiceOf(event.target.value)
    chooseTheme('page', this.choice)
  }
}
