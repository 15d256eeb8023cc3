/**
 * The lessons of a class as a map of the line: each stop that it has played, with what was measured there, earlier times beside
 * today's. For the desk and the report.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../locale/en/class.ts'
import '../locale/en/host.ts'
import '../locale/en/sheets.ts'
import { navigate } from '../app/router.ts'
import { formatDay, t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { classLessons, deleteClass } from '../net/class-lessons.ts'
import { dropGivenHomework } from '../net/given-homework.ts'
import { forgetHostKey, keptHostKey } from '../net/host-key.ts'
import { dropHostedRoom } from '../net/hosted-rooms.ts'
import { type ClassSoFar, type Station, axisOf, reportersOf, stationsOf, type Visit } from '../report/class-so-far.ts'
import { measuredText, savedText } from '../report/measured-text.ts'
import type { Compared } from '../faces/face.ts'
import { wordHeard } from '../store/actions.ts'
import type { NoteWord } from '../store/state.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { classStyles } from './class-styles.ts'
import { lineStyles } from './line-styles.ts'
import { whisker } from './class-whisker.ts'

@customElement('class-lessons')
export class ClassLessonsPart extends LitElement {
  static override styles = [baseStyles, lineStyles, classStyles]

  @property({ attribute: false }) code = ''
  @property({ attribute: false }) secret = ''
  /** undefined: on its way; null: the room has no class code. */
  @state() private soFar: ClassSoFar | null | undefined = undefined
  @state() private trouble: NoteWord | null = null
  @state() private asking = false

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  override render() {
    const { soFar, trouble } = this
    if (trouble !== null) return html`<p role="alert">${t(`reject.${trouble}`)}</p>`
    if (soFar === undefined) return html`<p>${t('app.loading')}</p>`
    if (soFar === null) return html`<p>${t('so-far.none')}</p>`
    const { earlier, classCode } = soFar.lessons
    const [first] = earlier
    const stations = stationsOf(soFar)
    return html`<div class="stack">
      <p>
        ${
          first === undefined
            ? t('so-far.first', { code: classCode })
            : t('so-far.count', { code: classCode, count: earlier.length, date: formatDay(first.at) })
        }
      </p>
      <p class="soft small">${t('so-far.text')}</p>
      ${
        stations.length === 0
          ? html`<p>${t('so-far.nothing')}</p>`
          : html`<ol class="line">
                ${stations.map(stationPart)}
              </ol>
              <p class="soft small">${t('so-far.legend')}</p>
              ${soFar.lessons.homework.length === 0 ? nothing : html`<p class="soft small">${t('so-far.own-device-text')}</p>`}`
      }
      <button type="button" class="danger files" aria-haspopup="dialog" @click=${() => (this.asking = true)}>
        ${t('so-far.delete')}
      </button>
      ${
        this.asking
          ? html`<ask-dialog
              label=${t('so-far.delete')}
              text=${t('so-far.delete-text', { code: classCode })}
              yes=${t('so-far.delete-yes')}
              danger
              @yes=${() => void this.#delete()}
              @closed=${() => (this.asking = false)}
            ></ask-dialog>`
          : nothing
      }
    </div>`
  }

  async #load(): Promise<void> {
    try {
      const lessons = await classLessons(this.code, this.secret)
      this.soFar = lessons === null ? null : { lessons, reporters: await reportersOf(lessons) }
      this.dispatchEvent(new CustomEvent('so-far', { detail: this.soFar }))
    } catch (error) {
      this.trouble = wordOf(error)
    }
  }

  async #delete(): Promise<void> {
    try {
      const { deleted, homework, left, isSoon } = await deleteClass(this.code, this.secret)
      for (const id of homework) dropGivenHomework(id)
      for (const code of deleted) {
        forgetHostKey(code, keptHostKey(code) ?? '')
        dropHostedRoom(code)
      }
      this.dispatchEvent(new CustomEvent('gone', { bubbles: true, composed: true }))
      wordHeard(store, isSoon ? 'deleted-soon' : left > 0 ? 'class-left' : 'class-deleted')
      navigate('/')
    } catch (error) {
      wordHeard(store, wordOf(error))
    }
  }
}

function stationPart({ name, figure, visits, compared }: Station): TemplateResult {
  const at = axisOf(visits.flatMap((visit) => visit.figure ?? []))
  const isToday = visits.some((visit) => visit.isToday)
  const isMeasured = visits.some((visit) => visit.figure !== null)
  return html`<li class=${isToday ? 'is-filled' : 'is-dashed'}>
    <h3>${name}</h3>
    ${isMeasured ? html`<p class="small">${figure}</p>` : nothing}
    <ul class="visits">
      ${visits.map((visit) => visitPart(visit, at, compared))}
      ${isToday ? nothing : html`<li><span class="soft">${t('so-far.today')}</span> <span class="soft">${t('so-far.not-today')}</span></li>`}
    </ul>
  </li>`
}

function visitPart(visit: Visit, at: (value: number) => number, compared: readonly Compared[]): TemplateResult {
  const { figure, saved, isToday, devices } = visit
  return html`<li>
    <span class="when"
      >${isToday ? html`<strong>${t('so-far.today')}</strong>` : formatDay(visit.at)}
      ${devices === null ? nothing : html`<span class="own-device">${t('so-far.own-device', { count: devices })}</span>`}</span
    >
    <div class="what">
      ${figure === null && saved === null ? html`<span class="soft small">${t(devices === 1 ? 'so-far.too-few' : 'so-far.unmeasured')}</span>` : nothing}
      ${figure === null ? nothing : html`${whisker(figure, at, isToday)} <span>${measuredText(figure)}</span>`}
      ${saved === null ? nothing : html`<span class="soft small">${savedText(saved)}</span>`}
      ${compared
        .filter(({ code }) => code === visit.code)
        .map(({ name, text }) => html`<span class="compared"><span class="soft small">${name}</span> ${text}</span>`)}
    </div>
  </li>`
}

declare global {
  interface HTMLElementTagNameMap {
    'class-lessons': ClassLessonsPart
  }
}
