/** The plan while the train still stands: which stops, in which order, at which pace. */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { MOST_STOPS } from '../../shared/match/limits.ts'
import type { StopId } from '../../shared/match/stop.ts'
import type { View } from '../../shared/match/view-types.ts'
import { faces } from '../../stops/faces.ts'
import { stopName } from '../faces/names.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { CommandEvent } from './command-event.ts'
import { seatChoices } from './seat-choice.ts'

@customElement('host-plan')
export class HostPlan extends LitElement {
  static override styles = [
    baseStyles,
    css`
      li {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 4px 0;
      }
      li strong {
        flex: 1;
      }
    `,
  ]

  @property({ attribute: false }) view!: View

  override render() {
    const { plan, timers, seatLimit, players } = this.view
    const paces: readonly [string, number | null][] = [
      [t('landing.pace-1'), 1],
      [t('landing.pace-2'), 2],
      [t('landing.pace-off'), null],
    ]
    return html`<div class="stack">
      <ol>
        ${plan.map(
          (id, at) =>
            html`<li>
              <span class="number">${at + 1}</span><strong>${stopName(id)}</strong>
              <button
                type="button"
                aria-disabled=${plan.length <= 1}
                aria-label=${t('host.plan-remove', { stop: stopName(id) })}
                @click=${() =>
                  this.#set(
                    plan.filter((_, other) => other !== at),
                    timers,
                  )}
              >
                ✕
              </button>
            </li>`,
        )}
      </ol>
      <div class="row">
        ${faces.map(
          ({ id }) =>
            html`<button
              type="button"
              aria-disabled=${plan.length >= MOST_STOPS}
              @click=${() => this.#set([...plan, id], timers)}
            >
              + ${stopName(id)}
            </button>`,
        )}
      </div>
      <label for="pace">${t('host.pace')}</label>
      <select
        id="pace"
        @change=${(event: Event) => {
          if (event.target instanceof HTMLSelectElement) this.#set(plan, paces[event.target.selectedIndex]?.[1] ?? null)
        }}
      >
        ${paces.map(([text, value]) => html`<option ?selected=${timers === value}>${text}</option>`)}
      </select>
      <label for="seats">${t('desk.seats')}</label>
      <select id="seats" @change=${this.#setSeats}>
        ${seatChoices(seatLimit, players.joined).map((n) => html`<option value=${n} ?selected=${n === seatLimit}>${n}</option>`)}
      </select>
    </div>`
  }

  readonly #setSeats = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.dispatchEvent(new CommandEvent({ kind: 'seats', limit: Number(event.target.value) }))
  }

  #set(plan: readonly StopId[], timers: number | null): void {
    this.dispatchEvent(new CommandEvent({ kind: 'plan', plan, timers }))
  }
}
