/** What the room speaks: the wall, and phones that have chosen nothing else. Not the model: it speaks as its world does. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { isLanguage } from '../../shared/protocol/languages.ts'
import type { View } from '../../shared/match/view-types.ts'
import '../locale/en/host.ts'
import { offered } from '../locale/offered.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { CommandEvent } from './command-event.ts'
import { languageOptions } from '../ui/language-options.ts'

@customElement('room-language')
export class RoomLanguage extends LitElement {
  static override styles = [
    baseStyles,
    css`
      label {
        display: block;
        margin-bottom: 4px;
      }
    `,
  ]

  @property({ attribute: false }) view!: View

  override render() {
    if (offered.length < 2) return nothing
    const { language } = this.view
    return html`<label for="language">${t('language.room')}</label>
      <select id="language" aria-describedby="about" @change=${this.#choose}>
        ${languageOptions(language, t('language.room-any'))}
      </select>
      <p id="about" class="soft small">${t('language.room-text')}</p>`
  }

  readonly #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { value } = event.target
    this.dispatchEvent(new CommandEvent({ kind: 'language', language: isLanguage(value) ? value : null }))
  }
}
