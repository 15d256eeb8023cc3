/** One homework on the teacher's page: its link, who is through, and what all devices measured together. */
import { LitElement, css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { homeworkTotals } from '../../shared/homework/totals.ts'
import { planFrom } from '../../shared/lessons/plan-link.ts'
import type { Plan } from '../../shared/lessons/plan.ts'
import type { CreatedHomework, DeviceRow, HomeworkDesk } from '../../shared/protocol/homework.ts'
import { cards, stopName } from '../faces/names.ts'
import '../locale/en/class.ts'
import '../locale/en/homeworks.ts'
import { formatDate, formatSignedBits, t, textOf } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { dropGivenHomework } from '../net/given-homework.ts'
import { deleteHomework, homeworkDesk } from '../net/homework.ts'
import { reportersFor } from '../report/class-so-far.ts'
import { figureText } from '../report/figure-text.ts'
import { lessonOf } from '../report/lesson-of.ts'
import { measuredText, savedText } from '../report/measured-text.ts'
import { wordHeard } from '../store/actions.ts'
import type { NoteWord } from '../store/state.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import './homework-link.ts'
import { signPart, signStyles, signText } from './sign.ts'

@customElement('given-card')
export class GivenCard extends LitElement {
  static override styles = [
    baseStyles,
    signStyles,
    css`
      .devices > li,
      .figures > li {
        padding: 8px 0;
        border-top: 1.5px solid var(--paper-deep);
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
      }
      .who .sign {
        font-size: 1.25rem;
        min-width: 9rem;
      }
      .through {
        font-weight: 700;
        color: var(--teal);
      }
      summary {
        min-height: var(--target);
        padding: 10px 0;
        cursor: pointer;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ]

  @property({ attribute: false }) given!: CreatedHomework
  /** undefined: on its way. */
  @state() private desk: HomeworkDesk | undefined = undefined
  @state() private plan: Plan = []
  @state() private trouble: NoteWord | null = null
  @state() private asking = false

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#look()
  }

  override render() {
    const { desk, trouble } = this
    if (trouble === 'unknown-homework' || trouble === 'not-the-host')
      return html`<section class="card stack">
        <p>${t(`reject.${trouble}`)}</p>
        <button type="button" @click=${this.#drop}>${t('given.drop')}</button>
      </section>`
    if (desk === undefined)
      return html`<section class="card stack">
        ${trouble === null ? html`<p>${t('app.loading')}</p>` : html`<p role="alert">${t(`reject.${trouble}`)}</p>`}
        ${trouble === null ? nothing : html`<button type="button" @click=${this.#look}>${t('given.again')}</button>`}
      </section>`
    return html`<section class="card stack">
        <h2>${lessonOf(this.plan)}</h2>
        <p>
          ${t('given.dates', { opens: formatDate(desk.opens), ends: formatDate(desk.ends) })}
          ${desk.classCode === null ? nothing : html`<br />${t('given.class', { code: desk.classCode })}`}
        </p>
        <details>
          <summary>${t('give.link')}</summary>
          <homework-link .code=${this.given.id}></homework-link>
        </details>
        ${this.#devices(desk)}
        <p class="soft small">${t('given.goes', { date: formatDate(desk.goes) })}</p>
        <div class="ways">
          <button type="button" @click=${this.#look}>${t('given.again')}</button>
          <button type="button" class="danger" aria-haspopup="dialog" @click=${() => (this.asking = true)}>
            ${t('given.delete')}
          </button>
        </div>
      </section>
      ${
        this.asking
          ? html`<ask-dialog
              label=${t('given.delete')}
              text=${t('given.delete-text')}
              yes=${t('given.delete-yes')}
              danger
              @yes=${() => void this.#delete()}
              @closed=${() => (this.asking = false)}
            ></ask-dialog>`
          : nothing
      }`
  }

  #devices({ devices, ends }: HomeworkDesk) {
    if (devices.length === 0) return html`<p role="status">${t('given.nobody')}</p>`
    const through = devices.filter(({ stops }) => stops.length >= this.plan.length)
    return html`<p role="status">
        <strong>${t('given.devices', { done: through.length, count: devices.length })}</strong>
      </p>
      <ul class="devices">
        ${devices.toSorted(bySign).map((device) => this.#device(device, ends))}
      </ul>
      <details>
        <summary>${t('given.together')}</summary>
        ${this.#together(devices)}
      </details>`
  }

  #device({ mark, at, stops }: DeviceRow, ends: number) {
    const { plan } = this
    return html`<li>
      <div class="who">
        ${signPart(mark, 22)}
        <span
          >${t('given.done', { done: stops.length, count: plan.length })}${
            stops.length >= plan.length ? html` · <span class="through">✓ ${t('given.through')}</span>` : nothing
          }</span
        >
        <span class="soft small">${formatDate(at)}${at > ends ? ` · ${t('given.late')}` : ''}</span>
      </div>
      <details>
        <summary class="small" aria-label="${t('given.figures')}: ${signText(mark)}">${t('given.figures')}</summary>
        <ul class="figures small">
          ${stops.map(
            ({ asked, answered, saved, figure }, number) =>
              html`<li>
                <strong>${this.#name(number)}</strong><br />
                ${t('given.answered', { answered, count: asked })}
                ${saved === null ? nothing : html`<br />${t('given.saved', { bits: formatSignedBits(saved) })}`}
                ${figure === null ? nothing : html`<br />${this.#figureName(number)}: ${figureText(figure)}`}
              </li>`,
          )}
        </ul>
      </details>
    </li>`
  }

  /** Means over devices with their intervals, as they stand beside the lessons of the class. */
  #together(devices: readonly DeviceRow[]): TemplateResult {
    const { stops } = homeworkTotals(
      this.plan,
      { opens: 0 },
      devices.map((device) => device.stops),
    )
    return html`<ul class="figures small">
      ${stops.map(
        ({ stop, devices: count, figure, saved }) =>
          html`<li>
            <strong>${stopName(stop)}</strong> · ${t('given.count', { count })}
            ${figure === null ? nothing : html`<br />${textOf('own-figure', stop)}: ${measuredText(figure)}`}
            ${saved === null ? nothing : html`<br />${savedText(saved)}`}
            ${figure === null && saved === null ? html`<br />${t(count < 2 ? 'so-far.too-few' : 'so-far.unmeasured')}` : nothing}
          </li>`,
      )}
    </ul>`
  }

  #name(number: number): string {
    const stop = this.plan[number]?.stop
    return stop === undefined ? '' : stopName(stop)
  }

  #figureName(number: number): string {
    return textOf('own-figure', this.plan[number]?.stop ?? '')
  }

  readonly #look = async (): Promise<void> => {
    try {
      const desk = await homeworkDesk(this.given)
      this.plan = planFrom(desk.plan, cards) ?? []
      // With them come the words of their figures.
      await reportersFor(this.plan.map(({ stop }) => stop))
      this.desk = desk
      this.trouble = null
    } catch (error) {
      this.trouble = wordOf(error)
      if (this.desk !== undefined) wordHeard(store, this.trouble)
    }
  }

  readonly #drop = (): void => {
    dropGivenHomework(this.given.id)
    this.dispatchEvent(new CustomEvent('dropped'))
  }

  async #delete(): Promise<void> {
    try {
      await deleteHomework(this.given)
      this.#drop()
      wordHeard(store, 'homework-deleted')
    } catch (error) {
      wordHeard(store, wordOf(error))
    }
  }
}

/** By the sign: a pupil who says it is found. */
function bySign(a: DeviceRow, b: DeviceRow): number {
  return signText(a.mark).localeCompare(signText(b.mark))
}

declare global {
  interface HTMLElementTagNameMap {
    'given-card': GivenCard
  }
}
