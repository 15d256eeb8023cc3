/** The button that makes slides of some stops, with what a class has measured there, if there is a report. */
import { LitElement, html } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StopId } from '../../shared/match/play.ts'
import type { RoomReport } from '../../shared/match/report.ts'
import type { Reporters } from '../faces/face.ts'
import '../locale/en/lessons.ts'
import { t } from '../locale/t.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { saveFile } from '../ui/save-file.ts'
import { guideFor } from './guides.ts'

@customElement('lesson-slides')
export class LessonSlides extends LitElement {
  static override styles = baseStyles

  @property({ attribute: false }) stops: readonly StopId[] = []
  @property({ attribute: false }) report: RoomReport | null = null
  @property({ attribute: false }) reporters: Reporters = new Map()
  @state() private busy = false

  override render() {
    return html`<button type="button" aria-disabled=${this.busy} @click=${this.#make}>
      ${t(this.busy ? 'lessons.making' : 'lessons.slides')}
    </button>`
  }

  async #make(): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      const { slidesOf } = await lazyPart(() => import('./slides.ts'))
      const { pptxOf } = await lazyPart(() => import('./write-pptx.ts'))
      const { stops, report } = this
      const guides = await Promise.all([...new Set(stops)].map(async (stop) => ({ stop, guide: await guideFor(stop) })))
      const slides = guides.flatMap(({ stop, guide }) => {
        const facts = report === null ? [] : (this.reporters.get(stop)?.overview?.(report) ?? [])
        return guide === null ? [] : slidesOf(guide, facts)
      })
      saveFile(await pptxOf(slides), `${report === null ? stops.join('-') : `slides-${report.code}`}.pptx`)
    } catch {
      wordHeard(store, 'no-file')
    } finally {
      this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lesson-slides': LessonSlides
  }
}
