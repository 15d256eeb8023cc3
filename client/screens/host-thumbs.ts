/** Thumbs of the class for its own model, before the start: what came in earlier lessons, let in or not, or deleted. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FeedbackShown } from '../../shared/match/feedback.ts'
import type { FeedbackInfo } from '../../shared/protocol/http.ts'
import '../locale/en/desk.ts'
import { t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { deleteFeedback, lookAtFeedback, useFeedback } from '../net/feedback.ts'
import { hostKey } from '../net/host-key.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'

@customElement('host-thumbs')
export class HostThumbs extends LitElement {
  static override styles = [
    baseStyles,
    css`
      summary {
        min-height: var(--target);
        padding: 10px 0;
        font-weight: 700;
        cursor: pointer;
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  @property({ attribute: false }) shown!: FeedbackShown
  @state() private info: FeedbackInfo | null = null
  @state() private sending = false
  @state() private asking = false

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#do(async () => {})
  }

  override render() {
    const { info, shown } = this
    return html`<details>
      <summary>${t(shown.isOn ? 'thumbs-desk.on' : 'thumbs-desk.off')}</summary>
      <div class="stack">
        <p>${t('thumbs-desk.text')}</p>
        <p class="soft">${t('thumbs-desk.kept')}</p>
        ${info === null ? html`<p>${t('app.loading')}</p>` : infoPart(info)}
        ${shown.isOn ? html`<p role="status">${t('thumbs-desk.given', { count: shown.given })}</p>` : nothing}
        <button
          type="button"
          aria-pressed=${shown.isOn}
          aria-disabled=${this.sending}
          @click=${() => void this.#do((key) => useFeedback(this.code, key, !shown.isOn))}
        >
          ${t('thumbs-desk.use')}
        </button>
        ${
          info === null || info.lessons === 0 || shown.isOn
            ? nothing
            : html`<button type="button" class="danger" aria-haspopup="dialog" @click=${() => (this.asking = true)}>
                ${t('thumbs-desk.delete')}
              </button>`
        }
      </div>
      ${
        this.asking
          ? html`<ask-dialog
              label=${t('thumbs-desk.delete')}
              text=${t('thumbs-desk.delete-text')}
              yes=${t('thumbs-desk.delete')}
              danger
              @yes=${() => void this.#do((key) => deleteFeedback(this.code, key))}
              @closed=${() => (this.asking = false)}
            ></ask-dialog>`
          : nothing
      }
    </details>`
  }

  /** Does it, and looks again at what is there. */
  async #do(work: (key: string) => Promise<void>): Promise<void> {
    if (this.sending) return
    this.sending = true
    const key = hostKey(this.code) ?? ''
    try {
      await work(key)
      this.info = await lookAtFeedback(this.code, key)
    } catch (error) {
      wordHeard(store, wordOf(error))
    } finally {
      this.sending = false
    }
  }
}

function infoPart({ released, sentences, thumbs, agree, of, left }: FeedbackInfo) {
  return html`<p>
      ${released === 0 ? t('thumbs-desk.no-model') : t('thumbs-desk.released', { count: released })}
      ${thumbs === 0 ? t('thumbs-desk.none') : t('thumbs-desk.came', { count: thumbs, sentences })}
      ${of === 0 ? nothing : t('thumbs-desk.agree', { agree, of })}
    </p>
    ${left === 0 ? nothing : html`<p class="soft small">${t('thumbs-desk.left', { count: left })}</p>`}`
}

declare global {
  interface HTMLElementTagNameMap {
    'host-thumbs': HostThumbs
  }
}
