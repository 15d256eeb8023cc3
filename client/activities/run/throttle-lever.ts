/** The learning rate in round steps, each a factor of about 1.5 to 2. `throttle` brings the rate when let go. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RunView } from '../../../shared/activities/run/view-types.ts'
import { formatRate, t } from '../../locale/t.ts'
import '../../ui/amount-slider.ts'
import { baseStyles } from '../../ui/base-styles.ts'

const rounds = [0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2]

@customElement('throttle-lever')
export class ThrottleLever extends LitElement {
  static override styles = baseStyles

  @property({ type: Number }) rate = 0.1
  @property({ attribute: false }) rates: NonNullable<RunView['train']>['rates'] = { least: 0.01, most: 1, start: 0.1 }
  /** The rate that the train runs at, where several teams have a lever; null: this lever is the train's own. */
  @property({ attribute: false }) runs: number | null = null
  @state() private held: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  override render() {
    const ticks = ticksOf(this.rates)
    const at = this.held ?? nearest(ticks, this.rate)
    return html`<div class="card" style="padding:8px 16px">
      <amount-slider
        compact
        label=${t('train.throttle')}
        .value=${at}
        .min=${0}
        .max=${ticks.length - 1}
        .step=${1}
        .format=${(tick: number) => formatRate(ticks[tick] ?? this.rate)}
        .ends=${[t('train.gentle'), t('train.wild')]}
        @change=${(event: CustomEvent<number>) => this.#turn(event.detail)}
      ></amount-slider>
      ${this.runs === null || this.runs === this.rate ? nothing : html`<p class="soft small">${t('train.middle', { rate: formatRate(this.runs) })}</p>`}
    </div>`
  }

  /** A lever that is pulled through many ticks says only where it rests. */
  #turn(tick: number): void {
    this.held = tick
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.dispatchEvent(new CustomEvent<number>('throttle', { detail: ticksOf(this.rates)[tick] ?? this.rate }))
      this.held = null
    }, 250)
  }
}

function ticksOf({ least, most }: ThrottleLever['rates']): number[] {
  return rounds.filter((rate) => rate >= least && rate <= most)
}

/** The tick whose rate differs least, by factor. */
function nearest(ticks: readonly number[], rate: number): number {
  const off = ticks.map((tick) => Math.abs(Math.log(tick / rate)))
  return off.indexOf(Math.min(...off))
}
