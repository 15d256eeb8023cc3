/** How long a plan takes, as rehearsed and at most, and whether it fits the lesson. */
import { LitElement, css, html, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { isSamePlan, type Plan } from '../../shared/lessons/plan.ts'
import { fitOf, JOINING_MINUTES } from '../../shared/lessons/usual.ts'
import { lengthOf, lessons } from '../../stops/lessons.ts'
import { minutesAhead, minutesAtMost } from '../faces/minutes.ts'
import '../locale/en/plan.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'

const lengths = [20, 30, 40, 45, 50, 60, 75, 90, 120]

@customElement('plan-times')
export class PlanTimes extends LitElement {
  static override styles = [
    baseStyles,
    css`
      select {
        width: auto;
      }
      .sure,
      .usual,
      .long {
        border-inline-start: 6px solid var(--teal);
        padding-inline-start: 12px;
      }
      .usual {
        border-color: var(--yellow-deep);
      }
      .long {
        border-color: var(--red);
      }
    `,
  ]

  @property({ attribute: false }) plan: Plan = []
  @property({ attribute: false }) timers: number | null = 1
  /** Minutes of the lesson: those for which the last ready plan was made, until somebody says otherwise. */
  @state() private length = 45

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('plan')) return
    const ready = lessons.find(({ plan }) => isSamePlan(plan, this.plan))
    this.length = (ready === undefined ? null : lengthOf(ready.group)) ?? this.length
  }

  override render() {
    const usual = minutesAhead(this.plan, this.timers)
    const most = minutesAtMost(this.plan, this.timers)
    const { length } = this
    const fit = fitOf(length, { usual, most })
    return html`<div class="stack">
      <div class="row">
        <label for="length">${t('plan.length')}</label>
        <select id="length" @change=${this.#choose}>
          ${lengths.map((n) => html`<option value=${n} .selected=${n === length}>${t('plan.length-is', { count: n })}</option>`)}
        </select>
      </div>
      <div role="status" class="stack">
        <p>${t('plan.minutes', { usual, most })}</p>
        <p class=${fit.kind}>${t(`plan.fit-${fit.kind}`, { count: fit.minutes, joining: JOINING_MINUTES })}</p>
      </div>
    </div>`
  }

  readonly #choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.length = Number(event.target.value)
  }
}
