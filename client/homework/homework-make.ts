/** A plan as homework: from when until when, for which class; then its link. Under a plan, wherever one is made. */
import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { MOST_DAYS } from '../../shared/homework/window.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import '../locale/en/homeworks.ts'
import { t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { noteGivenHomework } from '../net/given-homework.ts'
import { giveHomework } from '../net/homework.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { classCodeField, classCodeIn } from '../ui/class-code-field.ts'
import { formText } from '../ui/form-text.ts'
import './homework-link.ts'
import { fieldOf, usualWindow } from './local-time.ts'

@customElement('homework-make')
export class HomeworkMake extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .dates {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
        gap: 12px;
      }
      input {
        width: 100%;
        min-width: 0;
      }
    `,
  ]

  @property({ attribute: false }) plan: Plan = []
  /** The room's class code; null: whoever gives it says which, if any. */
  @property({ attribute: false }) classCode: string | null = null
  @state() private isBusy = false
  /** Id of the one that was just given. */
  @state() private given: string | null = null
  readonly #usual = usualWindow(new Date())

  override render() {
    return this.given === null ? this.#form() : this.#done(this.given)
  }

  #form() {
    return html`<form class="stack" @submit=${this.#give}>
      <p class="soft small">${t('give.text')}</p>
      <div class="dates">
        <div>
          <label for="opens">${t('give.opens')}</label>
          <input id="opens" name="opens" type="datetime-local" required .value=${fieldOf(this.#usual.opens)} />
        </div>
        <div>
          <label for="ends">${t('give.ends')}</label>
          <input
            id="ends"
            name="ends"
            type="datetime-local"
            required
            aria-describedby="days"
            .value=${fieldOf(this.#usual.ends)}
          />
        </div>
      </div>
      <p id="days" class="soft small">${t('give.days', { count: MOST_DAYS })}</p>
      ${this.classCode === null ? classCodeField(t('give.class-hint')) : html`<p>${t('give.class', { code: this.classCode })}</p>`}
      <button class="yellow" aria-disabled=${this.isBusy || this.plan.length === 0}>
        ${t(this.isBusy ? 'give.busy' : 'give.yes')}
      </button>
    </form>`
  }

  #done(id: string) {
    return html`<div class="stack">
      <p role="status"><strong>${t('give.done')}</strong></p>
      <homework-link .code=${id}></homework-link>
      <p><a class="button" href=${at('/homeworks')} target="_blank" rel="noopener">${t('give.see')} ↗</a></p>
      <button type="button" class="plain" @click=${() => (this.given = null)}>${t('give.new')}</button>
    </div>`
  }

  async #give(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const { target } = event
    if (this.isBusy || this.plan.length === 0) return
    const when = (name: string) => new Date(formText(target, name)).getTime()
    this.isBusy = true
    try {
      const given = await giveHomework({
        plan: [...this.plan],
        opens: when('opens'),
        ends: when('ends'),
        classCode: this.classCode ?? classCodeIn(target),
      })
      noteGivenHomework(given)
      this.given = given.id
    } catch (error) {
      wordHeard(store, wordOf(error))
    } finally {
      this.isBusy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'homework-make': HomeworkMake
  }
}
