/**
 * A number on a scale: a native slider between two steppers, with the value large above it, or beside its name where it
 * is `compact`. `change` says it.
 * Native, because it works with every finger, key and screen reader, and weighs nothing.
 */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'

@customElement('amount-slider')
export class AmountSlider extends LitElement {
  static override styles = [
    baseStyles,
    css`
      /* As the axis on which what was said is shown. */
      .line,
      .ends {
        direction: ltr;
      }
      .line {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .line button {
        border-radius: 50%;
        padding: 0;
        font-size: 1.5rem;
        flex: none;
      }
      input {
        flex: 1;
        min-width: 0;
        height: var(--target);
        margin: 0;
        accent-color: var(--teal);
        cursor: pointer;
      }
      output {
        display: block;
        text-align: center;
        font-size: 2.25rem;
        line-height: 1.2;
        font-weight: 800;
        font-variant-numeric: tabular-nums;
      }
      .ends {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        padding: 0 58px;
      }
      /* Their words run as words do. */
      .ends span {
        unicode-bidi: plaintext;
        text-align: left;
      }
      .ends .end {
        text-align: right;
      }
      label {
        display: block;
      }
      :host([compact]) .head {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
      }
      :host([compact]) output {
        font-size: 1.5rem;
      }
      :host([compact]) .ends {
        margin-top: -10px;
      }
    `,
  ]

  @property() label = ''
  @property({ type: Number }) value = 0
  @property({ type: Number }) min = 0
  @property({ type: Number }) max = 1
  @property({ type: Number }) step = 0.1
  /** Text at the two ends, for people who see the scale the first time. */
  @property({ attribute: false }) ends: readonly [string, string] | null = null
  @property({ attribute: false }) format: (value: number) => string = String

  override render() {
    const text = this.format(this.value)
    return html`
      <div class="head">
        <label for="range">${this.label}</label>
        <output for="range" aria-hidden="true">${text}</output>
      </div>
      <div class="line">
        <button
          type="button"
          class="yellow"
          aria-label=${t('slider.less', { label: this.label })}
          @click=${() => this.#set(this.value - this.step)}
        >
          −
        </button>
        <input
          id="range"
          type="range"
          min=${this.min}
          max=${this.max}
          step=${this.step}
          .value=${String(this.value)}
          aria-valuetext=${text}
          @input=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) this.#set(event.target.valueAsNumber)
          }}
        />
        <button
          type="button"
          class="yellow"
          aria-label=${t('slider.more', { label: this.label })}
          @click=${() => this.#set(this.value + this.step)}
        >
          +
        </button>
      </div>
      ${
        this.ends === null
          ? ''
          : html`<div class="ends soft small">
              <span>${this.ends[0]}</span><span class="end">${this.ends[1]}</span>
            </div>`
      }
    `
  }

  #set(value: number): void {
    const steps = Math.round((value - this.min) / this.step)
    const tidy = Number((this.min + steps * this.step).toFixed(6))
    this.value = Math.min(this.max, Math.max(this.min, tidy))
    this.dispatchEvent(new CustomEvent<number>('change', { detail: this.value }))
  }
}
