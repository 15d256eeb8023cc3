/** Time until the bell, calm: it counts in the corner and speaks twice only. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import { formatClock, t } from '../locale/t.ts'
import { timeLeft } from '../store/selectors.ts'
import { baseStyles } from './base-styles.ts'

@customElement('bell-timer')
export class BellTimer extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline-block;
        font-variant-numeric: tabular-nums;
        font-weight: 800;
        font-size: 1.375rem;
        white-space: nowrap;
      }
      .paused {
        font-size: 1rem;
      }
    `,
  ]

  @property({ attribute: false }) view: View | null = null
  @property({ type: Number }) skew = 0
  @state() private left: number | null = null
  #ticker: ReturnType<typeof setInterval> | undefined
  #said = ''

  override connectedCallback(): void {
    super.connectedCallback()
    this.#ticker = setInterval(() => this.#look(), 250)
  }

  override disconnectedCallback(): void {
    clearInterval(this.#ticker)
    super.disconnectedCallback()
  }

  override willUpdate(): void {
    this.#look()
  }

  override render() {
    if (this.left === null || this.view === null) return nothing
    return html`
      ${
        this.view.phase.paused
          ? html`<span class="paused">${t('timer.paused')} · ${formatClock(this.left)}</span>`
          : html`<span aria-label=${t('timer.left', { time: formatClock(this.left) })} role="timer" aria-live="off"
              >${formatClock(this.left)}</span
            >`
      }
      <span class="quiet" role="status">${this.#saying()}</span>
    `
  }

  #look(): void {
    const left = this.view === null ? null : timeLeft(this.view, this.skew, Date.now())
    this.left = left === null ? null : Math.ceil(left / 1000) * 1000
  }

  #saying(): string {
    const seconds = (this.left ?? 0) / 1000
    if (seconds > 28 && seconds <= 30) this.#said = t('timer.half-minute')
    else if (seconds > 8 && seconds <= 10) this.#said = t('timer.ten')
    else if (seconds > 12) this.#said = ''
    return this.#said
  }
}
