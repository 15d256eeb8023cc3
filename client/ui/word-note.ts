/**
 * The page's one polite voice. A sentence from the room to this person is shown, for six seconds and as long as somebody
 * stays with it, or until it is closed; what elements `say` is only heard. One live region a page: two would talk over
 * each other, and of several sentences at once each is heard.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../locale/t.ts'
import { noteRead } from '../store/actions.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { store } from '../store/store.ts'
import { baseStyles } from './base-styles.ts'
import type { SayEvent } from './say.ts'

interface Saying {
  readonly text: string
  /** Counted, so that the same sentence said twice is heard twice. */
  readonly id: number
}

@customElement('word-note')
export class WordNote extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        position: fixed;
        inset: auto 0 0 0;
        z-index: 20;
        pointer-events: none;
        display: flex;
        justify-content: center;
        /* Above the button that the thumb is about to press. */
        padding: 16px 16px calc(96px + env(safe-area-inset-bottom));
      }
      .note {
        pointer-events: auto;
        display: flex;
        align-items: center;
        gap: 8px;
        background: var(--bar);
        color: var(--on-bar);
        border: 2px solid var(--yellow);
        border-radius: var(--radius);
        padding-block: 8px;
        padding-inline: 16px 8px;
        max-width: 560px;
        font-weight: 600;
      }
      button {
        background: none;
        color: var(--on-bar);
        border: 0;
      }
      button:hover:not([aria-disabled='true']) {
        background: var(--bar-hover);
      }
    `,
  ]

  readonly #note = new StoreWatch(this, (state) => state.note)
  #timer: ReturnType<typeof setTimeout> | undefined
  #shown = 0
  /** What is being said, the oldest first: a new sentence stands behind the one before and never takes its place. */
  @state() private said: readonly Saying[] = []
  #count = 0

  override connectedCallback(): void {
    super.connectedCallback()
    document.addEventListener('say', this.#hear)
  }

  override disconnectedCallback(): void {
    document.removeEventListener('say', this.#hear)
    super.disconnectedCallback()
  }

  override render() {
    const note = this.#note.value
    const { said } = this
    return html`<div role="status" aria-live="polite">
      ${repeat(
        said,
        ({ id }) => id,
        ({ text }) => html`<p class="quiet">${text}</p>`,
      )}
      ${
        note === null
          ? nothing
          : html`<div class="note">
              <span>${t(`reject.${note.word}`)}</span>
              <button type="button" aria-label=${t('app.close')} @click=${() => noteRead(store)}>✕</button>
            </div>`
      }
    </div>`
  }

  override updated(): void {
    const note = this.#note.value
    if (note === null || note.id === this.#shown) return
    this.#shown = note.id
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#fade, 6_000)
  }

  /** Not while somebody points at it, or stands on its button with the keyboard. */
  readonly #fade = (): void => {
    const isHeld = this.renderRoot.querySelector('.note:is(:hover, :focus-within)') !== null
    if (isHeld) this.#timer = setTimeout(this.#fade, 2_000)
    else noteRead(store)
  }

  /** A sentence that was heard is no longer news: it does not stay at the end of the page for who reads on. */
  readonly #hear = (event: SayEvent): void => {
    const id = ++this.#count
    this.said = [...this.said, { text: event.detail, id }]
    setTimeout(() => (this.said = this.said.filter((each) => each.id !== id)), 6_000)
  }
}
