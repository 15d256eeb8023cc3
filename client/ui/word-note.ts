/** A sentence from the room to this person, for six seconds or until it is closed; read out politely. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { noteRead } from '../store/actions.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { store } from '../store/store.ts'
import { baseStyles } from './base-styles.ts'

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
        padding: 16px 16px calc(16px + env(safe-area-inset-bottom));
      }
      .note {
        pointer-events: auto;
        display: flex;
        align-items: center;
        gap: 8px;
        background: var(--ink);
        color: #fff;
        border: 2px solid var(--yellow);
        border-radius: var(--radius);
        padding: 8px 8px 8px 16px;
        max-width: 560px;
        font-weight: 600;
      }
      button {
        background: none;
        color: #fff;
        border: 0;
      }
      button:hover:not(:disabled) {
        background: #3a414a;
      }
    `,
  ]

  readonly #note = new StoreWatch(this, (state) => state.note)
  #timer: ReturnType<typeof setTimeout> | undefined
  #shown = 0

  override render() {
    const note = this.#note.value
    return html`<div role="status" aria-live="polite">
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
    this.#timer = setTimeout(() => noteRead(store), 6_000)
  }
}
