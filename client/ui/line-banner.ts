/** The state of the connection in words, across the screen while it is not fine. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { baseStyles } from './base-styles.ts'

/** A reconnect that is over within this needs no words, ms. */
const patience = 700

@customElement('line-banner')
export class LineBanner extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .banner {
        background: var(--yellow);
        border-bottom: var(--line);
        padding: 4px 16px;
        font-weight: 650;
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
      }
    `,
  ]

  readonly #line = new StoreWatch(this, (each) => each.line)
  @state() private late = false
  #timer: ReturnType<typeof setTimeout> | undefined

  override willUpdate(): void {
    const troubled = this.#troubled()
    if (!troubled) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.late = false
    } else {
      this.#timer ??= setTimeout(() => (this.late = true), patience)
    }
  }

  override render() {
    const shown = this.#troubled() && this.late
    return html`<div role="status">
      ${
        shown
          ? html`<div class="banner">
              <span>${t('line.banner-waiting')}</span>
              <button type="button" class="plain" @click=${this.#wake}>${t('line.try-now')}</button>
            </div>`
          : nothing
      }
    </div>`
  }

  #troubled(): boolean {
    const { status } = this.#line.value
    return status === 'waiting' || status === 'connecting'
  }

  #wake(): void {
    this.dispatchEvent(new CustomEvent('wake', { bubbles: true, composed: true }))
  }
}
