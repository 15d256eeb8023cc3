/**
 * Where a lesson is planned, before any room is open. The plan stands in the address, and nowhere else: a link to this page
 * is a plan. What the address says is only a claim; where it is no plan, the page says so and begins with a ready one.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { planFrom, planText } from '../../shared/lessons/plan-link.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import { lessons } from '../../stops/lessons.ts'
import { navigate } from '../app/router.ts'
import { cards } from '../faces/names.ts'
import '../locale/en/homeworks.ts'
import '../locale/en/plan.ts'
import { t } from '../locale/t.ts'
import { createRoom, wordOf } from '../net/api.ts'
import { keepHostKey } from '../net/host-key.ts'
import { at } from '../net/base.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { Occupied } from '../parts/quiet.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { classCodeField, classCodeIn } from '../ui/class-code-field.ts'
import { linkFoldStyles } from '../ui/fold.ts'
import { formText } from '../ui/form-text.ts'
import { copyPlanLink, planPath } from './plan-address.ts'
import './plan-editor.ts'
import './plan-times.ts'
import { readyLessons } from './ready-lessons.ts'
import { worldChoice } from './world-choice.ts'

@customElement('plan-screen')
export class PlanScreen extends LitElement {
  static override styles = [
    baseStyles,
    linkFoldStyles,
    css`
      .page {
        max-width: 760px;
        margin: 0 auto;
        padding: clamp(16px, 4vw, 32px) clamp(12px, 4vw, 20px) 48px;
      }
      .bad {
        border-color: var(--red);
      }
    `,
  ]

  @state() private plan: Plan = lessons[0].plan
  @state() private isBad = false
  @state() private opening = false

  constructor() {
    super()
    this.addController(new Occupied({ isDesk: true, isBusy: () => this.opening }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('hashchange', this.#read)
    this.#read()
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#read)
    super.disconnectedCallback()
  }

  override render() {
    const { plan } = this
    return html`<div class="page stack">
      <p><a href=${at('/')}>${t('app.home')}</a></p>
      <h1>${t('plan.title')}</h1>
      <p>${t('plan.text')}</p>
      ${this.isBad ? html`<p class="card bad" role="alert">${t('plan.bad-link')}</p>` : nothing}
      <div class="card stack">
        ${readyLessons(plan, 1, this.#set)}
        <plan-editor .plan=${plan} @plan-change=${({ detail }: CustomEvent<Plan>) => this.#set(detail)}></plan-editor>
        <plan-times .plan=${plan}></plan-times>
      </div>
      <form class="stack" @submit=${this.#host}>
        <div>${worldChoice()}</div>
        ${classCodeField(t('landing.class-code-hint'))}
        <button class="yellow" aria-disabled=${this.opening}>
          ${t(this.opening ? 'landing.opening' : 'plan.host')}
        </button>
      </form>
      <button type="button" @click=${() => copyPlanLink(plan)}>${t('plan.copy')}</button>
      <p class="soft small">${t('plan.copied-text')}</p>
      <details @toggle=${() => void this.#homework()}>
        <summary>${t('give.title')}</summary>
        <div class="card"><homework-make .plan=${plan}></homework-make></div>
      </details>
      <p><a href=${at('/lessons')}>${t('lessons.link')}</a></p>
    </div>`
  }

  async #homework(): Promise<void> {
    await lazyPart(() => import('../homework/homework-make.ts')).catch(() => wordHeard(store, 'no-server'))
  }

  /** Of the address; without any it is the lesson that a room has when nobody chooses. */
  readonly #read = (): void => {
    const text = textOfAddress()
    const found = text === '' ? lessons[0].plan : planFrom(text, cards)
    this.isBad = found === null
    if (found === null) this.plan = lessons[0].plan
    else if (planText(found) !== planText(this.plan)) this.plan = found
  }

  readonly #set = (plan: Plan): void => {
    this.plan = plan
    this.isBad = false
    history.replaceState(history.state, '', planPath(plan))
  }

  async #host(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { target } = event
    if (this.opening) return
    this.opening = true
    try {
      const room = await createRoom({
        plan: [...this.plan],
        pack: formText(target, 'world'),
        classCode: classCodeIn(target),
      })
      keepHostKey(room.code, room.secret)
      navigate(`/host/${room.code}`)
    } catch (error) {
      wordHeard(store, wordOf(error))
    } finally {
      this.opening = false
    }
  }
}

/** What stands behind the #; a mailer may have escaped signs of it. */
function textOfAddress(): string {
  const text = location.hash.slice(1)
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
