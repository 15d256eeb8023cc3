/** Time until the bell, calm: it counts in the corner, and speaks when it is stopped, goes on, gets more, or has ten seconds left. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import { formatClock, t } from '../locale/t.ts'
import { timeLeft } from '../store/selectors.ts'
import { baseStyles } from './base-styles.ts'
import { say } from './say.ts'

@customElement('bell-timer')
export class BellTimer extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: relative;
        display: inline-block;
        font-variant-numeric: tabular-nums;
        font-weight: 800;
        font-size: 1.375rem;
        white-space: nowrap;
      }
      .paused {
        font-size: 1rem;
      }
      /* Below the clock: nothing beside it moves. */
      .sooner {
        position: absolute;
        top: 86%;
        inset-inline-start: 0;
        font-size: 0.85rem;
        line-height: 1;
      }
    `,
  ]

  @property({ attribute: false }) view: View | null = null
  @property({ type: Number }) skew = 0
  /** There is room to say why the bell has come nearer. */
  @property({ type: Boolean }) roomy = false
  @state() private left: number | null = null
  /** The bell of the running phase has come nearer by itself: everybody is done, or all is measured. */
  @state() private sooner = false
  #ticker: ReturnType<typeof setInterval> | undefined
  /** A phase of which ten seconds are not all: it is warned of once. */
  #long = -1
  /** The phase as it was looked at last. */
  #was: View['phase'] | null = null

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
    const { view, left } = this
    if (view === null || view.play === null) return nothing
    if (view.phase.paused) {
      return html`<span class="paused"
        >${t('timer.paused')}${left === null ? nothing : ` · ${formatClock(left)}`}</span
      >`
    }
    if (left === null) return nothing
    return html`<span aria-label=${t('timer.left', { time: formatClock(left) })} role="timer" aria-live="off"
        >${formatClock(left)}</span
      >${this.sooner && this.roomy ? html`<span class="sooner">${t('timer.sooner')}</span>` : nothing}`
  }

  #look(): void {
    this.#tell()
    const left = this.view === null ? null : timeLeft(this.view, this.skew, performance.now())
    this.left = left === null ? null : Math.ceil(left / 1000) * 1000
    const phase = this.view?.phase.number ?? -1
    if (left !== null && left > 10_000) this.#long = phase
    if (left === null || left > 10_000 || left <= 0 || phase !== this.#long) return
    this.#long = -1
    say(this, t('timer.ten'))
  }

  /** What a host did about the time of a running phase. A phase that begins paused is no news of the timer's. */
  #tell(): void {
    const now = this.view?.phase ?? null
    const was = this.#was
    this.#was = now
    if (now === null || was === null || was.number !== now.number) {
      this.sooner = false
      return
    }
    if (!was.beats && !now.beats && was.rings !== null && now.rings !== null && now.rings !== was.rings) {
      this.sooner = now.rings < was.rings
    }
    if (was.paused !== now.paused) say(this, t(now.paused ? 'timer.paused' : 'timer.resumed'))
    else if (!was.beats && !now.beats && was.rings !== null && now.rings !== null && now.rings > was.rings) {
      say(this, t('timer.more'))
    }
  }
}
