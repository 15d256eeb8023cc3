/**
 * "We have eight minutes left": the host says how many, and sees what of the plan fits, with one tap to take it and one to
 * have it back. Nothing changes before a tap.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { canTakeBack, shortened, type Change, type Shortened } from '../../shared/lessons/shorten.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import type { View } from '../../shared/match/view-types.ts'
import { phasesAhead, type StopTrack } from '../faces/face.ts'
import { minutesAhead } from '../faces/minutes.ts'
import { cards, stopName } from '../faces/names.ts'
import '../locale/en/plan.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { linkFoldStyles } from '../ui/fold.ts'
import { CommandEvent } from './command-event.ts'

const MOST_MINUTES = 180

@customElement('time-left')
export class TimeLeft extends LitElement {
  static override styles = [
    baseStyles,
    linkFoldStyles,
    css`
      .minutes {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      input {
        font: inherit;
        width: 4.5em;
        min-height: var(--target);
        padding: 8px;
        text-align: center;
        color: var(--ink);
        background: var(--field);
        border: var(--line);
        border-radius: var(--radius);
      }
      .way {
        border: var(--line);
        border-radius: 12px;
        padding: 12px;
      }
      .way ul {
        list-style: disc;
        padding-inline-start: 20px;
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  /** Of the running stop, once it has come. */
  @property({ attribute: false }) track: StopTrack | null = null
  @state() private left: number | null = null
  /** The plan before one was taken. */
  @state() private planned: Plan | null = null

  override render() {
    const { view, planned: before } = this
    const isBack = before !== null && canTakeBack(before, view.plan, view.stop)
    return html`<details>
      <summary>${t('left.title')}</summary>
      <div class="stack">
        <div class="minutes">
          <label for="left">${t('left.ask')}</label>
          <input
            id="left"
            type="number"
            inputmode="numeric"
            min="1"
            max=${MOST_MINUTES}
            .value=${this.left === null ? '' : String(this.left)}
            @input=${this.#typed}
          />
        </div>
        <div role="status" class="stack">
          ${isBack ? html`<p><strong>${t('left.taken')}</strong></p>` : nothing} ${this.#answer()}
        </div>
        ${
          isBack
            ? html`<button type="button" @click=${() => this.#takeBack(before)}>${t('left.undo')}</button>`
            : nothing
        }
      </div>
    </details>`
  }

  #answer() {
    const { left, view } = this
    const { plan, stop, timers } = view
    if (left === null) return nothing
    const here = this.#here()
    const first = html`<p>${t('left.here', { count: here })}</p>`
    if (here > left)
      return html`${first}
        <p>${t('left.too-late')}</p>
        ${this.#ways(plan, 0, here)}`
    const rest = minutesAhead(plan.slice(stop + 1), timers)
    if (plan.length === stop + 1)
      return html`${first}
        <p>${t('left.nothing')}</p>`
    if (here + rest <= left) return html`<p>${t('left.fits', { count: here + rest })}</p>`
    return html`${first}${this.#ways(plan, left - here, here)}`
  }

  #ways(plan: Plan, left: number, here: number) {
    const { stop, timers } = this.view
    const minutes = (planned: Plan[number]) => minutesAhead([planned], timers)
    return shortened({ plan, from: stop + 1, left, cards, minutes }).map((way) => this.#way(way, here))
  }

  #way(way: Shortened, here: number) {
    return html`<div class="way stack">
      <ul>
        ${way.changes.map((change) => html`<li>${told(change)}</li>`)}
      </ul>
      <p>${t('left.then', { count: way.minutes + here })}</p>
      <button type="button" class="yellow" @click=${() => this.#take(way.plan)}>${t('left.take')}</button>
    </div>`
  }

  /** Minutes of the stop that is on: the share of its phases that are not behind. */
  #here(): number {
    const { plan, stop, play, timers } = this.view
    const planned = plan[stop]
    if (planned === undefined) return 0
    const all = minutesAhead([planned], timers)
    if (this.track === null || play === null) return all
    const phases = phasesAhead(this.track, planned)
    const at = Math.max(0, phases.indexOf(this.track.phaseOf(play)))
    return Math.ceil(all * (1 - at / Math.max(1, phases.length)))
  }

  readonly #typed = (event: Event): void => {
    const minutes = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : Number.NaN
    this.left = minutes >= 1 && minutes <= MOST_MINUTES ? Math.floor(minutes) : null
  }

  #take(plan: Plan): void {
    this.planned = this.view.plan
    this.#send(plan)
  }

  #takeBack(plan: Plan): void {
    this.planned = null
    this.#send(plan)
  }

  #send(plan: Plan): void {
    this.dispatchEvent(new CommandEvent({ kind: 'plan', plan, timers: this.view.timers }))
  }
}

function told({ from, to }: Change): string {
  const stop = stopName(from.stop)
  if (to === null) return t('left.out', { stop })
  return t(to.form === from.form ? 'left.once' : 'left.short', { stop })
}
