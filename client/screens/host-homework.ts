/** Homework from the desk: the room's plan to begin with, and its class code, if it has one. */
import { LitElement, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Plan } from '../../shared/lessons/plan.ts'
import '../homework/homework-make.ts'
import '../locale/en/homeworks.ts'
import '../locale/en/plan.ts'
import { t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { classLessons } from '../net/class-lessons.ts'
import { hostKey } from '../net/host-key.ts'
import type { NoteWord } from '../store/state.ts'
import { baseStyles } from '../ui/base-styles.ts'
import './plan-editor.ts'
import { readyLessons } from './ready-lessons.ts'

@customElement('host-homework')
export class HostHomework extends LitElement {
  static override styles = baseStyles

  @property({ attribute: false }) code = ''
  @property({ attribute: false }) plan: Plan = []
  /** undefined: on its way. */
  @state() private classCode: string | null | undefined = undefined
  @state() private trouble: NoteWord | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  override render() {
    const { plan, classCode, trouble } = this
    if (trouble !== null) return html`<p role="alert">${t(`reject.${trouble}`)}</p>`
    if (classCode === undefined) return html`<p>${t('app.loading')}</p>`
    const set = (changed: Plan) => (this.plan = changed)
    return html`<div class="stack">
      ${readyLessons(plan, 1, set)}
      <plan-editor .plan=${plan} @plan-change=${({ detail }: CustomEvent<Plan>) => set(detail)}></plan-editor>
      <homework-make .plan=${plan} .classCode=${classCode}></homework-make>
    </div>`
  }

  async #load(): Promise<void> {
    try {
      this.classCode = (await classLessons(this.code, hostKey(this.code) ?? ''))?.classCode ?? null
    } catch (error) {
      this.trouble = wordOf(error)
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-homework': HostHomework
  }
}
