/**
 * The stops of a plan: which, in which order, how each is played and how long that takes. What is behind and what is on
 * stays; what is ahead is moved by dragging or by the arrows, changed, taken out or added. It holds no plan of its own:
 * what somebody wants comes out as a `plan-change`, and whoever holds the plan hands in the new one.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import {
  asDesigned,
  isSamePlan,
  type Form,
  type PackPart,
  type Plan,
  type PlannedStop,
  type StopCard,
} from '../../shared/lessons/plan.ts'
import { MOST_STOPS } from '../../shared/match/limits.ts'
import { minutesAhead } from '../faces/minutes.ts'
import { cards, stopName } from '../faces/names.ts'
import '../locale/en/plan.ts'
import { t, textOf } from '../locale/t.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { planStyles } from './plan-styles.ts'

export class PlanChange extends CustomEvent<Plan> {
  constructor(plan: Plan) {
    super('plan-change', { detail: plan })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-editor': PlanEditor
  }
  interface HTMLElementEventMap {
    'plan-change': PlanChange
  }
}

@customElement('plan-editor')
export class PlanEditor extends LitElement {
  static override styles = [baseStyles, planStyles]

  @property({ attribute: false }) plan: Plan = []
  /** Place of the stop that is on; -1 before the first. */
  @property({ type: Number }) stop = -1
  /** The pace; null: no bells. */
  @property({ attribute: false }) timers: number | null = 1
  /** What the room's words lack. */
  @property({ attribute: false }) lacks: readonly PackPart[] = []
  /** A row that is being dragged, and where it would come to stand. */
  @state() private drag: { readonly at: number; readonly to: number } | null = null
  @state() private said = ''
  /** Where a stop was sent by keys: the focus goes with it once it stands there. */
  #sent: { readonly plan: Plan; readonly at: number; readonly by: -1 | 1 } | null = null

  override render() {
    const { plan, stop } = this
    return html`<div class="stack">
      <ol aria-label=${t('plan.stops')}>
        ${plan.map((planned, at) => (at <= stop ? behind(planned, at === stop) : this.#ahead(planned, at)))}
      </ol>
      <p class="quiet" role="status">${this.said}</p>
      <details>
        <summary>${t('plan.add')}</summary>
        <div class="row">
          ${cards.map(
            (card) =>
              html`<button
                type="button"
                aria-label=${t('plan.add-stop', { stop: stopName(card.id) })}
                aria-disabled=${plan.length >= MOST_STOPS}
                @click=${() => plan.length < MOST_STOPS && this.#set([...plan, asDesigned(card)])}
              >
                + ${stopName(card.id)}
              </button>`,
          )}
        </div>
      </details>
    </div>`
  }

  #ahead(planned: PlannedStop, at: number) {
    const { plan, stop, drag } = this
    const name = stopName(planned.stop)
    const card = cards.find(({ id }) => id === planned.stop)
    const change = (part: Partial<PlannedStop>) =>
      this.#set(plan.map((other, i) => (i === at ? { ...planned, ...part } : other)))
    const place =
      drag === null ? '' : drag.at === at ? 'held' : drag.to !== at ? '' : drag.to < drag.at ? 'before' : 'after'
    return html`<li class="ahead ${place}" @keydown=${(event: KeyboardEvent) => this.#key(event, at)}>
      <span
        class="handle"
        title=${t('plan.drag')}
        @pointerdown=${(event: PointerEvent) => this.#grip(event, at)}
        @pointermove=${this.#slide}
        @pointerup=${this.#drop}
        @pointercancel=${() => (this.drag = null)}
        ><span aria-hidden="true">⠿</span></span
      >
      <strong>${name}</strong>
      <span class="number">${t('plan.about', { count: minutesAhead([planned], this.timers) })}</span>
      <span class="how">
        ${card === undefined || card.forms.length < 2 ? nothing : this.#form(card, planned, name, change)}
        ${
          card?.hasRematch
            ? html`<label class="again"
                ><input
                  type="checkbox"
                  .checked=${planned.rematch}
                  @change=${() => change({ rematch: !planned.rematch })}
                />${t('plan.rematch')}</label
              >`
            : nothing
        }
      </span>
      ${card?.contents === undefined ? nothing : contentOf(planned, card.contents, at, change)} ${this.#lacking(card)}
      <span class="moves">
        ${button('↑', t('plan.earlier', { stop: name }), 'up', at > stop + 1, () => this.#send(at, -1))}
        ${button('↓', t('plan.later', { stop: name }), 'down', at + 1 < plan.length, () => this.#send(at, 1))}
        ${button('✕', t('plan.remove', { stop: name }), 'out', plan.length > 1, () =>
          this.#set(plan.filter((_, other) => other !== at)),
        )}
      </span>
    </li>`
  }

  #form(card: StopCard, planned: PlannedStop, name: string, change: (part: Partial<PlannedStop>) => void) {
    return html`<select
      aria-label=${t('plan.form', { stop: name })}
      @change=${(event: Event) => {
        const form = event.target instanceof HTMLSelectElement ? card.forms[event.target.selectedIndex] : undefined
        if (form !== undefined) change({ form })
      }}
    >
      ${card.forms.map((form: Form) => html`<option .selected=${form === planned.form}>${t(`plan.${form}`)}</option>`)}
    </select>`
  }

  /** Why it cannot be played on this room's words as it was designed. */
  #lacking(card: StopCard | undefined) {
    const part = card?.needs?.find((one) => this.lacks.includes(one))
    return part === undefined ? nothing : html`<span class="red small lacking">${t(`plan.lacks-${part}`)}</span>`
  }

  /** One place earlier or later; the focus goes along. */
  #send(at: number, by: -1 | 1): void {
    const plan = moved(this.plan, at, at + by)
    this.#sent = { plan, at: at + by, by }
    this.#set(plan)
  }

  /** The arrow keys on the arrows move as well. */
  #key(event: KeyboardEvent, at: number): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const isArrow = event.target instanceof HTMLElement && event.target.matches('.up, .down')
    if (by === 0 || !isArrow || at + by <= this.stop || at + by >= this.plan.length) return
    event.preventDefault()
    this.#send(at, by)
  }

  #grip(event: PointerEvent, at: number): void {
    if (!event.isPrimary || event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    this.drag = { at, to: at }
  }

  readonly #slide = (event: PointerEvent): void => {
    if (this.drag === null) return
    const rows = [...this.renderRoot.querySelectorAll('li.ahead')]
    const above = rows.filter((row) => {
      const { top, height } = row.getBoundingClientRect()
      return event.clientY > top + height / 2
    }).length
    const first = this.stop + 1
    const { at } = this.drag
    // The row itself counts as one above itself.
    const to = first + above - (first + above > at ? 1 : 0)
    this.drag = { at, to: Math.min(this.plan.length - 1, Math.max(first, to)) }
  }

  readonly #drop = (): void => {
    const { drag } = this
    this.drag = null
    if (drag !== null && drag.to !== drag.at) this.#set(moved(this.plan, drag.at, drag.to))
  }

  #set(plan: Plan): void {
    this.dispatchEvent(new PlanChange(plan))
  }

  override updated(changed: PropertyValues<this>): void {
    const sent = this.#sent
    if (!changed.has('plan') || sent === null || !isSamePlan(sent.plan, this.plan)) return
    this.#sent = null
    const at = sent.at - this.stop - 1
    const row = this.renderRoot.querySelectorAll('li.ahead')[at]
    row?.querySelector<HTMLElement>(sent.by < 0 ? '.up' : '.down')?.focus()
    const name = stopName(this.plan[sent.at]?.stop ?? '')
    this.said = t('plan.moved', { stop: name, at: sent.at + 1, of: this.plan.length })
  }
}

function behind({ stop }: PlannedStop, isHere: boolean) {
  return html`<li class="soft"><strong>${stopName(stop)}</strong> ${isHere ? t('plan.here') : '✓'}</li>`
}

/** What a stop speaks of, where the host chooses, and what a teacher should know of that. */
function contentOf(
  { stop, content }: PlannedStop,
  contents: readonly string[],
  at: number,
  change: (part: Pick<PlannedStop, 'content'>) => void,
) {
  const chosen = content ?? contents[0] ?? ''
  const note = `note-${at}`
  return html`<span class="how">
      <select
        aria-label=${t('plan.content', { stop: stopName(stop) })}
        aria-describedby=${note}
        @change=${({ target }: Event) => {
          const one = target instanceof HTMLSelectElement ? contents[target.selectedIndex] : undefined
          if (one !== undefined) change({ content: one })
        }}
      >
        ${contents.map((one) => html`<option .selected=${one === chosen}>${textOf('content', `${stop}.${one}`)}</option>`)}
      </select>
    </span>
    <span id=${note} class="soft small lacking">${textOf('content-note', `${stop}.${chosen}`)}</span>`
}

function button(sign: string, label: string, name: string, isOpen: boolean, act: () => void) {
  return html`<button
    type="button"
    class=${name}
    aria-label=${label}
    aria-disabled=${!isOpen}
    @click=${() => isOpen && act()}
  >
    ${sign}
  </button>`
}

/** The stop at one place, put to another. */
function moved(plan: Plan, at: number, to: number): Plan {
  const stop = plan[at]
  return stop === undefined ? plan : plan.toSpliced(at, 1).toSpliced(to, 0, stop)
}
