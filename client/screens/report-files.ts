/** The report as files: a workbook, or a plain table in the way of the teacher's spreadsheet. Made in this page. */
import { LitElement, css, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RoomReport } from '../../shared/match/report.ts'
import type { Reporters } from '../faces/face.ts'
import type { ClassSoFar } from '../report/class-so-far.ts'
import { t } from '../locale/t.ts'
import { deviceKeeps } from '../net/keepsakes.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { type CsvStyle, csvStyles, likelyStyle } from '../report/csv-style.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { saveFile } from '../ui/save-file.ts'

const place = 'csv-style'

@customElement('report-files')
export class ReportFiles extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: contents;
      }
      .csv {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        /* Narrower than its longest choice, on a narrow screen. */
        min-width: 0;
        max-width: 100%;
      }
      label {
        font-weight: 500;
      }
      select {
        width: auto;
        min-width: 0;
        max-width: 100%;
      }
    `,
  ]

  @property({ attribute: false }) report!: RoomReport
  /** Of the stops that were played. */
  @property({ attribute: false }) reporters: Reporters = new Map()
  /** null: the room has no class code, or its lessons have not come yet. */
  @property({ attribute: false }) soFar: ClassSoFar | null = null
  @state() private csv: CsvStyle = keptStyle() ?? likelyStyle(navigator.languages)
  @state() private busy = false

  override render() {
    return html`<button type="button" class="yellow" aria-disabled=${this.busy} @click=${() => this.#save('xlsx')}>
        ${t('report.xlsx')}
      </button>
      <button type="button" aria-disabled=${this.busy} aria-describedby="csv-for" @click=${() => this.#save('csv')}>
        ${t('report.csv')}
      </button>
      <span class="csv small soft">
        <label id="csv-for" for="style">${t('report.csv-for')}</label>
        <select id="style" @change=${this.#choose}>
          ${csvStyles.map((each) => html`<option value=${each} ?selected=${each === this.csv}>${t(`report.csv-${each}`)}</option>`)}
        </select>
      </span>`
  }

  readonly #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    const { value } = event.target
    this.csv = csvStyles.find((each) => each === value) ?? this.csv
    deviceKeeps.put(place, this.csv)
  }

  async #save(kind: 'xlsx' | 'csv'): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      const { dayOf } = await lazyPart(() => import('../report/report-tables.ts'))
      const { code, createdAt } = this.report
      saveFile(await this.#make(kind), `report-${code}-${dayOf(createdAt)}.${kind}`)
    } catch {
      wordHeard(store, 'no-file')
    } finally {
      this.busy = false
    }
  }

  async #make(kind: 'xlsx' | 'csv'): Promise<Blob> {
    const { report, reporters, soFar } = this
    const { sheets, wholeTable } = await lazyPart(() => import('../report/report-tables.ts'))
    if (kind === 'xlsx') {
      const { xlsxOf } = await lazyPart(() => import('../report/write-xlsx.ts'))
      return await xlsxOf(sheets(report, reporters, soFar))
    }
    const { csvOf } = await lazyPart(() => import('../report/write-csv.ts'))
    return new Blob([csvOf(wholeTable(report, reporters, soFar), this.csv)], { type: 'text/csv;charset=utf-8' })
  }
}

function keptStyle(): CsvStyle | undefined {
  const kept = deviceKeeps.get(place)
  return csvStyles.find((each) => each === kept)
}

declare global {
  interface HTMLElementTagNameMap {
    'report-files': ReportFiles
  }
}
