/** The lesson plan of the stop that is on, beside the desk: behind a button, in a dialog of the host alone. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Guide } from '../../shared/lessons/guide.ts'
import type { StopId } from '../../shared/match/play.ts'
import '../locale/en/lessons.ts'
import { directionOf } from '../locale/spoken.ts'
import { t } from '../locale/t.ts'
import { at } from '../net/base.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/wide-dialog.ts'

@customElement('teacher-guide')
export class TeacherGuide extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .plain {
        padding-inline: 0;
      }
      wide-dialog {
        --dialog-width: 52rem;
      }
    `,
  ]

  @property({ attribute: false }) stop: StopId = ''
  @state() private guide: Guide | null = null

  override render() {
    const { guide } = this
    return html`<button type="button" class="plain" aria-haspopup="dialog" @click=${this.#open}>
        ${t('lessons.guide')}
      </button>
      ${
        guide === null
          ? nothing
          : html`<wide-dialog label=${guide.title} @closed=${() => (this.guide = null)}>
              <guide-part
                lang=${guide.language}
                dir=${directionOf(guide.language)}
                .text=${guide.parts.plan}
              ></guide-part>
              <a href=${at(`/lessons/${this.stop}`)} target="_blank" rel="noopener">${t('lessons.open')} ↗</a>
            </wide-dialog>`
      }`
  }

  async #open(): Promise<void> {
    try {
      await lazyPart(() => import('./guide-part.ts'))
      const { guideFor } = await lazyPart(() => import('./guides.ts'))
      this.guide = await guideFor(this.stop)
    } catch {
      wordHeard(store, 'no-file')
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'teacher-guide': TeacherGuide
  }
}
