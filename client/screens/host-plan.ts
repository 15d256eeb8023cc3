/** The plan on the desk: a lesson that is ready, or one's own; what is ahead can be changed at any time. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Plan } from '../../shared/lessons/plan.ts'
import type { View } from '../../shared/match/view-types.ts'
import { minutesAhead, minutesAtMost } from '../faces/minutes.ts'
import '../locale/en/plan.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { CommandEvent } from './command-event.ts'
import { copyPlanLink } from './plan-address.ts'
import './plan-editor.ts'
import './plan-times.ts'
import { readyLessons } from './ready-lessons.ts'

@customElement('host-plan')
export class HostPlan extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .plain {
        padding-inline: 0;
        align-self: flex-start;
      }
    `,
  ]

  @property({ attribute: false }) view!: View

  override render() {
    const { plan, stop, timers, lacks } = this.view
    const set = (changed: Plan) => this.dispatchEvent(new CommandEvent({ kind: 'plan', plan: changed, timers }))
    const isAhead = stop < 0
    return html`<div class="stack">
      ${isAhead ? readyLessons(plan, timers, set) : nothing}
      <plan-editor
        .plan=${plan}
        .stop=${stop}
        .timers=${timers}
        .lacks=${lacks}
        @plan-change=${({ detail }: CustomEvent<Plan>) => set(detail)}
      ></plan-editor>
      ${isAhead ? html`<plan-times .plan=${plan} .timers=${timers}></plan-times>` : this.#ahead()}
      <button type="button" class="plain" @click=${() => copyPlanLink(plan)}>${t('plan.copy')}</button>
    </div>`
  }

  #ahead() {
    const { plan, stop, timers } = this.view
    const rest = plan.slice(stop)
    return html`<p role="status">
      ${t('plan.minutes', { usual: minutesAhead(rest, timers), most: minutesAtMost(rest, timers) })}
    </p>`
  }
}
