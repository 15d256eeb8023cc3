/**
 * The stops of the lesson: which, in which order, how each is played and how long that takes at most. What is behind and
 * what is on stays; what is ahead can be changed at any time.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import {
  asDesigned,
  isSamePlan,
  type Form,
  type Plan,
  type PlannedStop,
  type StopCard,
} from '../../shared/lessons/plan.ts'
import { MOST_STOPS } from '../../shared/match/limits.ts'
import type { View } from '../../shared/match/view-types.ts'
import { lessons } from '../../stops/lessons.ts'
import { cards, lessonName, minutesAhead, stopName } from '../faces/names.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { CommandEvent } from './command-event.ts'

@customElement('host-plan')
export class HostPlan extends LitElement {
  static override styles = [
    baseStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        padding: 8px 0;
        border-bottom: 1.5px solid var(--paper-deep);
      }
      li strong {
        flex: 1 1 9ch;
      }
      li select {
        width: auto;
      }
      .lacking {
        flex-basis: 100%;
        order: 1;
      }
      .moves {
        display: flex;
        gap: 8px;
      }
      ol {
        padding: 0;
        list-style: none;
      }
    `,
  ]

  @property({ attribute: false }) view!: View

  override render() {
    const { plan, stop, timers } = this.view
    return html`<div class="stack">
      ${stop < 0 ? this.#ready() : nothing}
      <ol aria-label=${t('plan.stops')}>
        ${plan.map((planned, at) => (at <= stop ? behind(planned, at === stop) : this.#ahead(planned, at)))}
      </ol>
      <p role="status">${t('plan.minutes', { count: minutesAhead(plan.slice(Math.max(0, stop)), timers) })}</p>
      <div class="row">
        ${cards.map(
          (card) =>
            html`<button
              type="button"
              aria-disabled=${plan.length >= MOST_STOPS}
              @click=${() => this.#set([...plan, asDesigned(card)])}
            >
              + ${stopName(card.id)}
            </button>`,
        )}
      </div>
    </div>`
  }

  /** Lessons that are ready to be played. */
  #ready() {
    const { plan, timers } = this.view
    const chosen = lessons.findIndex((lesson) => isSamePlan(lesson.plan, plan))
    return html`<label for="lesson">${t('plan.lesson')}</label>
      <select
        id="lesson"
        @change=${(event: Event) => {
          const lesson = event.target instanceof HTMLSelectElement ? lessons[event.target.selectedIndex] : undefined
          if (lesson !== undefined) this.#set(lesson.plan)
        }}
      >
        ${lessons.map(
          ({ id, plan: ready }, at) =>
            html`<option ?selected=${at === chosen}>
              ${lessonName(id)} · ${t('plan.about', { count: minutesAhead(ready, timers) })}
            </option>`,
        )}
        ${chosen < 0 ? html`<option selected>${t('plan.own')}</option>` : nothing}
      </select>`
  }

  #ahead(planned: PlannedStop, at: number) {
    const { plan, stop } = this.view
    const name = stopName(planned.stop)
    const card = cards.find(({ id }) => id === planned.stop)
    const change = (part: Partial<PlannedStop>) =>
      this.#set(plan.map((other, i) => (i === at ? { ...planned, ...part } : other)))
    return html`<li>
      <strong>${name}</strong>
      ${
        card === undefined || card.forms.length < 2
          ? nothing
          : html`<select
              aria-label=${t('plan.form', { stop: name })}
              @change=${(event: Event) => {
                const form =
                  event.target instanceof HTMLSelectElement ? card.forms[event.target.selectedIndex] : undefined
                if (form !== undefined) change({ form })
              }}
            >
              ${card.forms.map((form: Form) => html`<option ?selected=${form === planned.form}>${t(`plan.${form}`)}</option>`)}
            </select>`
      }
      ${
        card?.hasRematch
          ? html`<label class="row"
              ><input
                type="checkbox"
                .checked=${planned.rematch}
                @change=${() => change({ rematch: !planned.rematch })}
              />${t('plan.rematch')}</label
            >`
          : nothing
      }
      <span class="number">${t('plan.about', { count: minutesAhead([planned], this.view.timers) })}</span>
      ${this.#lacking(card)}
      <span class="moves">
        ${button('↑', t('plan.earlier', { stop: name }), at > stop + 1, () => this.#set(swapped(plan, at - 1)))}
        ${button('↓', t('plan.later', { stop: name }), at + 1 < plan.length, () => this.#set(swapped(plan, at)))}
        ${button('✕', t('host.plan-remove', { stop: name }), plan.length > 1, () =>
          this.#set(plan.filter((_, other) => other !== at)),
        )}
      </span>
    </li>`
  }

  /** Why it cannot be played on this room's words as it was designed. */
  #lacking(card: StopCard | undefined) {
    const part = card?.needs?.find((one) => this.view.lacks.includes(one))
    return part === undefined ? nothing : html`<span class="red small lacking">${t(`plan.lacks-${part}`)}</span>`
  }

  #set(plan: Plan): void {
    this.dispatchEvent(new CommandEvent({ kind: 'plan', plan, timers: this.view.timers }))
  }
}

function behind({ stop }: PlannedStop, isHere: boolean) {
  return html`<li class="soft"><strong>${stopName(stop)}</strong> ${isHere ? t('plan.here') : '✓'}</li>`
}

function button(sign: string, label: string, isOpen: boolean, act: () => void) {
  return html`<button type="button" aria-label=${label} aria-disabled=${!isOpen} @click=${() => isOpen && act()}>
    ${sign}
  </button>`
}

/** This stop and the next one, the other way round. */
function swapped(plan: Plan, at: number): Plan {
  const [first, second] = [plan[at], plan[at + 1]]
  return plan.map((other, i) => (i === at ? (second ?? other) : i === at + 1 ? (first ?? other) : other))
}
