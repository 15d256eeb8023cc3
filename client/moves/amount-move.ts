/**
 * Says a number on a scale: a slider, what the number means, and the button that sends it. What was sent stands there at
 * once; when the room says no, the draft is still there to be changed. `answer` brings the number.
 */
import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AmountShown } from '../../shared/moves/amount.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { Draft, isNumber } from '../store/draft.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { panelStyles } from '../ui/panel-styles.ts'
import { footStyles, sendFoot } from '../ui/send-foot.ts'
import './amount-slider.ts'

/** A scale on which equal steps are not equal differences, such as one of bits for a share. */
export interface Ruler {
  readonly from: number
  readonly to: number
  readonly placeOf: (amount: number) => number
  readonly amountAt: (place: number) => number
}

@customElement('amount-move')
export class AmountMove extends LitElement {
  static override styles = [baseStyles, panelStyles, footStyles]

  @property({ attribute: false }) shown!: AmountShown
  @property() label = ''
  /** Where it stands before anybody has touched it. */
  @property({ type: Number }) start = 0
  /** Between two places of the slider. */
  @property({ type: Number }) step = 0.1
  /** null: the scale's own numbers. */
  @property({ attribute: false }) ruler: Ruler | null = null
  @property({ attribute: false }) format: (amount: number) => string = String
  /** Said in small below: the exact value. */
  @property({ attribute: false }) note: ((amount: number) => string) | null = null
  @property({ attribute: false }) ends: readonly [string, string] | null = null
  /** On its way to the room. */
  @property({ attribute: false }) sending: number | null = null
  /** Name of the half-made answer, one a question. */
  @property() draft = 'amount'
  readonly #draft = new Draft(this, () => this.draft, isNumber)

  override render() {
    const { mine } = this.shown
    const amount = this.sending ?? this.#draft.value ?? mine ?? this.start
    const { from, to, placeOf, amountAt } = this.ruler ?? plain(this.shown, this.step)
    return html`
      <div class="card">
        <amount-slider
          label=${this.label}
          .value=${placeOf(amount)}
          .min=${from}
          .max=${to}
          .step=${this.step}
          .format=${(place: number) => this.format(amountAt(place))}
          .ends=${this.ends}
          @change=${(event: CustomEvent<number>) => (this.#draft.value = amountAt(event.detail))}
        ></amount-slider>
        ${this.note === null ? nothing : html`<p class="soft middle">${this.note(amount)}</p>`}
      </div>
      ${sendFoot({
        text: mine === null ? t('amount.send') : t('amount.change'),
        sending: this.sending !== null,
        sent: mine !== null && Math.abs(mine - amount) < 1e-9,
        act: () => this.dispatchEvent(new CustomEvent<number>('answer', { detail: amount })),
      })}
    `
  }
}

/** Whole steps only, so that no place of the slider is outside the scale. */
function plain({ from, to }: AmountShown, step: number): Ruler {
  const same = (n: number) => n
  return { from, to: from + Math.floor((to - from) / step + 1e-9) * step, placeOf: same, amountAt: same }
}
