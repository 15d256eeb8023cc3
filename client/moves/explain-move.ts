/**
 * Writes a short text in one's own words: how many letters are left, and the button that hands it in. What was handed in may
 * be changed; after a "no" it is still there. `answer` brings the text.
 */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExplainShown } from '../../shared/moves/explain.ts'
import '../locale/en/controls.ts'
import { t } from '../locale/t.ts'
import { Draft, isText } from '../store/draft.ts'
import { baseStyles } from '../ui/base-styles.ts'

@customElement('explain-move')
export class ExplainMove extends LitElement {
  static override styles = [
    baseStyles,
    css`
      textarea {
        min-height: 120px;
        resize: vertical;
      }
      .pending {
        cursor: progress;
      }
    `,
  ]

  @property({ attribute: false }) shown!: ExplainShown
  /** What to write about, and who reads it. */
  @property() label = ''
  /** On its way to the room. */
  @property({ attribute: false }) sending: string | null = null
  /** Name of the half-made text, one a question. */
  @property() draft = 'explain'
  readonly #draft = new Draft(this, () => this.draft, isText)

  override render() {
    const { shown, sending } = this
    const { mine, longest } = shown
    const text = this.#text
    const sent = mine !== null && text.trim() === mine
    return html`<form class="stack" @submit=${this.#handIn}>
      <label for="text">${this.label}</label>
      <textarea
        id="text"
        maxlength=${longest}
        .value=${text}
        aria-describedby="left"
        @input=${(event: Event) => {
          if (event.target instanceof HTMLTextAreaElement) this.#draft.value = event.target.value
        }}
      ></textarea>
      <p id="left" class="soft small">${t('explain.left', { count: longest - text.length })}</p>
      <button
        class="primary ${sending === null ? '' : 'pending'}"
        aria-disabled=${sending !== null || sent || text.trim() === ''}
      >
        ${sending !== null ? t('panel.sending') : sent ? t('panel.sent') : mine === null ? t('explain.send') : t('explain.change')}
      </button>
    </form>`
  }

  get #text(): string {
    return this.#draft.value ?? this.sending ?? this.shown.mine ?? ''
  }

  #handIn(event: Event): void {
    event.preventDefault()
    const text = this.#text.trim()
    if (text !== '') this.dispatchEvent(new CustomEvent<string>('answer', { detail: text }))
  }
}
