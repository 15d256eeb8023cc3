/** The pace of the lesson and the number of seats, while the train still stands. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { CommandEvent } from './command-event.ts'
import { seatChoices } from './seat-choice.ts'

@customElement('host-pace')
export class HostPace extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        margin-top: 16px;
      }
    `,
  ]

  @property({ attribute: false }) view!: View

  override render() {
    const { timers, seatLimit, players } = this.view
    return html`<div class="stack">
      <label for="pace">${t('host.pace')}</label>
      <select id="pace" @change=${this.#setPace}>
        ${paces().map(([text, value]) => html`<option ?selected=${timers === value}>${text}</option>`)}
      </select>
      <label for="seats">${t('desk.seats')}</label>
      <select id="seats" @change=${this.#setSeats}>
        ${seatChoices(seatLimit, players.joined).map((n) => html`<option value=${n} ?selected=${n === seatLimit}>${n}</option>`)}
      </select>
    </div>`
  }

  readonly #setPace = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    const timers = paces()[event.target.selectedIndex]?.[1] ?? null
    this.dispatchEvent(new CommandEvent({ kind: 'plan', plan: this.view.plan, timers }))
  }

  readonly #setSeats = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.dispatchEvent(new CommandEvent({ kind: 'seats', limit: Number(event.target.value) }))
  }
}

function paces(): readonly (readonly [string, number | null])[] {
  return [
    [t('landing.pace-1'), 1],
    [t('landing.pace-2'), 2],
    [t('landing.pace-off'), null],
  ]
}
