/**
 * Explanations without names, for the host: choose two that differ and put them on the wall. `contrast` brings the seats of
 * who wrote them.
 */
import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'

export interface Contrast {
  readonly first: string
  readonly second: string
}

@customElement('host-texts')
export class HostTexts extends LitElement {
  static override styles = [
    baseStyles,
    css`
      label {
        display: flex;
        gap: 12px;
        align-items: flex-start;
        padding: 12px 0;
        font-weight: 500;
        border-bottom: 1.5px solid var(--paper-deep);
        overflow-wrap: anywhere;
      }
      input {
        width: 24px;
        height: 24px;
        accent-color: var(--ink);
        flex: none;
      }
    `,
  ]

  @property({ attribute: false }) texts: readonly { readonly seat: string; readonly text: string }[] = []
  @state() private chosen: readonly string[] = []

  override render() {
    const [first, second] = this.chosen
    return html`<section class="card stack">
      <h2>${t('explain.count', { count: this.texts.length })}</h2>
      <p class="soft">${t('contrast.hint')}</p>
      <div>
        ${this.texts.map(
          ({ seat, text }) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${this.chosen.includes(seat)}
                @change=${() => this.#choose(seat)}
              />${text}</label
            >`,
        )}
      </div>
      <button
        type="button"
        class="yellow"
        aria-disabled=${second === undefined}
        @click=${() => {
          if (first === undefined || second === undefined) return
          this.dispatchEvent(new CustomEvent<Contrast>('contrast', { detail: { first, second } }))
        }}
      >
        ${t('contrast.show')}
      </button>
    </section>`
  }

  /** The third choice pushes out the first. */
  #choose(seat: string): void {
    this.chosen = this.chosen.includes(seat)
      ? this.chosen.filter((other) => other !== seat)
      : [...this.chosen, seat].slice(-2)
  }
}
