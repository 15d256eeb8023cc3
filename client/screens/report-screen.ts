/** After the match, for the host: what was measured, as curves and tables, and as files to keep. */
import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../locale/en/host.ts'
import '../locale/en/class.ts'
import '../locale/en/desk.ts'
import type { Reporters, StopReporter } from '../faces/face.ts'
import { faceOf } from '../faces/face-part.ts'
import { formatDate, t } from '../locale/t.ts'
import { hostFile, wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { settledHostKey } from '../net/desk-key.ts'
import { isRoomGone } from '../net/hosted-rooms.ts'
import type { StopId } from '../../shared/match/play.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import { speakOf } from '../locale/brought.ts'
import { fetchReport } from '../net/report.ts'
import { lessonOf } from '../report/lesson-of.ts'
import { wordHeard } from '../store/actions.ts'
import type { NoteWord } from '../store/state.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { saveFile } from '../ui/save-file.ts'
import './delete-room.ts'
import './keeping-note.ts'
import '../lessons/lesson-slides.ts'
import type { ClassSoFar } from '../report/class-so-far.ts'
import './class-lessons.ts'
import './report-files.ts'
import './report-model.ts'
import { reportParts } from './report-parts.ts'
import { reportStyles } from './report-styles.ts'
import { roomGone } from './room-gone.ts'

@customElement('report-screen')
export class ReportScreen extends LitElement {
  static override styles = [baseStyles, reportStyles]

  @property({ attribute: false }) code = ''
  @state() private secret: string | null = null
  @state() private report: RoomReport | null = null
  @state() private reporters: Reporters = new Map()
  @state() private soFar: ClassSoFar | null = null
  @state() private trouble: NoteWord | null = null
  @state() private gone = false

  override connectedCallback(): void {
    super.connectedCallback()
    void settledHostKey(this.code).then((key) => {
      this.secret = key
      void (key === null ? this.#ask() : this.#load(key))
    })
  }

  override render() {
    const { secret, report, trouble } = this
    return html`
      <header>
        <h1>${t('report.title', { code: this.code })}</h1>
        <p class="when">${report === null ? nothing : whenAndWhat(report)}</p>
      </header>
      <div class="page stack">
        ${
          this.gone
            ? roomGone(this.code)
            : secret === null
              ? html`<p>${t('host.no-secret')}</p>`
              : html`<div class="row files">
                    <a class="button" href=${at(`/host/${this.code}`)}>${t('report.to-desk')}</a>
                    ${
                      report === null
                        ? nothing
                        : html`<report-files
                              .report=${report}
                              .reporters=${this.reporters}
                              .soFar=${this.soFar}
                            ></report-files>
                            <lesson-slides
                              .stops=${report.plan.map(({ stop }) => stop)}
                              .report=${report}
                              .reporters=${this.reporters}
                            ></lesson-slides>`
                    }
                    ${report === null ? nothing : html`<button type="button" @click=${() => print()}>${t('report.print')}</button>`}
                    <button type="button" @click=${() => this.#export(secret)}>${t('report.export')}</button>
                  </div>
                  ${
                    report === null
                      ? nothing
                      : html`<p class="soft small files">${t('report.signed', { key: report.signedBy })}</p>`
                  }
                  ${trouble === null ? nothing : html`<p role="alert">${t(`reject.${trouble}`)}</p>`}
                  ${report !== null ? reportParts(report, this.reporters) : trouble === null ? html`<p>${t('app.loading')}</p>` : nothing}
                  ${report === null ? nothing : this.#class(secret)}
                  ${report === null ? nothing : html`<report-model class="files" .report=${report} .secret=${secret}></report-model>`}
                  <div class="stack files apart">
                    <keeping-note></keeping-note>
                    <delete-room .code=${this.code} .players=${report?.players.length ?? 0}></delete-room>
                  </div>`
        }
      </div>
    `
  }

  /** On paper, too: it is the class's own. */
  #class(secret: string) {
    return html`<section class="card stack" ?hidden=${this.soFar === null}>
      <h2>${t('so-far.title')}</h2>
      <class-lessons .code=${this.code} .secret=${secret} @so-far=${this.#hear}></class-lessons>
    </section>`
  }

  readonly #hear = (event: CustomEvent<ClassSoFar | null>): void => {
    this.soFar = event.detail
  }

  /** Without a key: the room is another device's, or is not there any more. */
  async #ask(): Promise<void> {
    this.gone = await isRoomGone(this.code)
  }

  async #load(secret: string): Promise<void> {
    try {
      const report = await fetchReport(this.code, secret)
      this.reporters = await reportersOf(report)
      speakOf(report.packId)
      this.report = report
    } catch (error) {
      this.trouble = wordOf(error)
      this.gone = this.trouble === 'unknown-code'
    }
  }

  async #export(secret: string): Promise<void> {
    try {
      saveFile(await hostFile(this.code, 'export', secret), `match-${this.code}.json`)
    } catch (error) {
      wordHeard(store, wordOf(error))
    }
  }
}

async function reportersOf({ stops }: RoomReport): Promise<Reporters> {
  const found = new Map<StopId, StopReporter>()
  for (const { stop } of stops) {
    const reporter = await faceOf(stop)?.report()
    if (reporter !== undefined) found.set(stop, reporter)
  }
  return found
}

/** On paper, too, one report is told from another. */
function whenAndWhat({ createdAt, plan, players, text }: RoomReport): string {
  const { title, author, licence } = text ?? { title: null, author: null, licence: null }
  return [
    formatDate(createdAt),
    lessonOf(plan),
    t('report.count', { count: players.length }),
    ...(title === null ? [] : [t('report.text', { title })]),
    ...(author === null ? [] : [t('report.author', { author })]),
    ...(licence === null ? [] : [t('report.licence', { licence })]),
  ].join(' · ')
}
