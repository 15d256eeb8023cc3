/** The learning rate on a scale of powers: each tick is the same factor. `throttle` brings the rate when let go. */
import { LitElement, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RunView } from '../../../shared/activities/run/types.ts'
import { formatRate, t } from '../../locale/t.ts'
import '../../ui/amount-slider.ts'
import { baseStyles } from '../../ui/base-styles.ts'

const ticks = 40

@customElement('throttle-lever')
export class ThrottleLever extends LitElement {
  static override styles = baseStyles

  @property({ type: Number }) rate = 0.1
  @property({ attribute: false }) rates: NonNullable<RunView['train']>['rates'] = { least: 0.01, most: 1, start: 0.1 }
  @state() private held: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  override render() {
    const at = this.held ?? tickOf(this.rate, this.rates)
    return html`<div class="card">
      <amount-slider
        label=${t('train.throttle')}
        .value=${at}
        .min=${0}
        .max=${ticks}
        .step=${1}
        .format=${(tick: number) => formatRate(rateOf(tick, this.rates))}
        .ends=${[t('train.gentle'), t('train.wild')]}
        @change=${(event: CustomEvent<number>) => this.#turn(event.detail)}
      ></amount-slider>
    </div>`
  }

  /** A lever that is pulled through many ticks says only where it rests. */
  #turn(tick: number): void {
    this.held = tick
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.dispatchEvent(new CustomEvent<number>('throttle', { detail: rateOf(tick, this.rates) }))
      this.held = null
    }, 250)
  }
}

function rateOf(tick: number, { least, most }: ThrottleLever['rates']): number {
  return Number((least * (most / least) ** (tick / ticks)).toPrecision(3))
}

function tickOf(rate: number, { least, most }: ThrottleLever['rates']): number {
  return Math.round((ticks * Math.log(Math.max(rate, least) / least)) / Math.log(most / least))
}
