/** One of several, with one tap: it counts at once, and may be changed until the bell. `answer` brings its number. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ChooseShown } from '../../shared/moves/choose.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'

export interface Choice {
  readonly text: string
  /** Smaller, below it. */
  readonly more?: string
  /** At its end, such as the exact value. */
  readonly beside?: string
}

@customElement('choose-move')
export class ChooseMove extends LitElement {
  static override styles = [
    baseStyles,
    css`
      button {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        width: 100%;
        min-height: 64px;
        justify-content: space-between;
        text-align: start;
        font-size: 1.25rem;
      }
      small {
        display: block;
        font-size: 1rem;
        font-weight: 500;
      }
      .beside {
        font-size: 1rem;
      }
    `,
  ]

  @property({ attribute: false }) shown!: ChooseShown
  /** What is chosen, for who hears the page. */
  @property() label = ''
  @property({ attribute: false }) choices: readonly Choice[] = []
  /** On its way to the room. */
  @property({ attribute: false }) sending: number | null = null

  override render() {
    const { shown, sending } = this
    const chosen = sending ?? shown.mine
    return html`<div class="stack" role="group" aria-label=${this.label}>
        ${this.choices.map(
          ({ text, more, beside }, at) =>
            html`<button type="button" aria-pressed=${chosen === at} @click=${() => this.#choose(at)}>
              <span>${text}${more === undefined ? nothing : html`<small>${more}</small>`}</span>
              ${beside === undefined ? nothing : html`<span class="beside number">${beside}</span>`}
            </button>`,
        )}
      </div>
      <p class="soft middle medium" role="status">
        ${sending !== null ? t('panel.sending') : shown.mine !== null ? t('panel.sent') : nothing}
      </p>`
  }

  #choose(at: number): void {
    this.dispatchEvent(new CustomEvent<number>('answer', { detail: at }))
  }
}
