/** The class's model to be taken home: as a page of its own, or as files that other programs load. Made in this page. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../locale/en/take-home.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import { t } from '../locale/t.ts'
import { ApiError } from '../net/api.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import type { HomeKind } from '../take-home/take-home.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { saveFile } from '../ui/save-file.ts'

const endings = { page: 'html', folder: 'zip' } as const

@customElement('report-model')
export class ReportModel extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .ways {
        display: grid;
        gap: 16px;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
      }
      .ways div {
        display: flex;
        flex-direction: column;
        gap: 6px;
      }
    `,
  ]

  @property({ attribute: false }) report!: RoomReport
  @property({ attribute: false }) secret = ''
  @state() private busy = false

  override render() {
    const { model } = this.report
    if (model === null) return nothing
    return html`<section class="card stack" aria-labelledby="home">
      <h2 id="home">${t('home.offer')}</h2>
      <p>${t('home.offer-text')}</p>
      <div class="ways">${this.#way('page')} ${this.#way('folder')}</div>
    </section>`
  }

  #way(kind: HomeKind) {
    return html`<div>
      <button
        type="button"
        class=${kind === 'page' ? 'yellow' : ''}
        aria-disabled=${this.busy}
        aria-describedby=${kind}
        @click=${() => void this.#save(kind)}
      >
        ${t(`home.${kind}`)}
      </button>
      <p class="small soft" id=${kind}>${t(`home.${kind}-text`)}</p>
    </div>`
  }

  async #save(kind: HomeKind): Promise<void> {
    const { report, secret } = this
    if (this.busy || report.model === null) return
    this.busy = true
    try {
      const { takenHome } = await lazyPart(() => import('../take-home/take-home.ts'))
      const { roomCheckpoint } = await lazyPart(() => import('../net/room-checkpoint.ts'))
      const weights = await roomCheckpoint(report.code, report.model.checkpoint, secret)
      saveFile(takenHome(kind, report, report.model, weights), `model-${report.code}.${endings[kind]}`)
    } catch (error) {
      wordHeard(store, error instanceof ApiError ? error.word : 'no-file')
    } finally {
      this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-model': ReportModel
  }
}
