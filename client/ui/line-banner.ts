/** The state of the connection in words, across the screen while it is not fine. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { StoreWatch } from '../store/store-watch.ts'
import { baseStyles } from './base-styles.ts'
import { Lasting } from './lasting.ts'
import { say } from './say.ts'

/** A reconnect that is over within this needs no words, ms. */
const patience = 700

@customElement('line-banner')
export class LineBanner extends LitElement {
  static override styles = [
    baseStyles,
    css`
      /* The header above sticks; so does this, right below it. */
      :host {
        position: var(--stick);
        top: 60px;
        z-index: 4;
      }
      .banner {
        background: var(--yellow);
        color: var(--on-accent);
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
  readonly #late = new Lasting(this, () => this.#troubled(), patience)
  #told = false

  override render() {
    if (!this.#late.value) return nothing
    return html`<div class="banner">
      <span>${t('line.banner-waiting')}</span>
      <button type="button" class="plain" @click=${this.#wake}>${t('line.try-now')}</button>
    </div>`
  }

  /** A line that mended itself before anybody was told needs no words either. */
  override updated(): void {
    const shown = this.#late.value
    if (shown === this.#told) return
    this.#told = shown
    say(this, t(shown ? 'line.banner-waiting' : 'line.back'))
  }

  #troubled(): boolean {
    const { status, why } = this.#line.value
    // At the door nothing is lost, and the page says why it waits.
    return why === null && (status === 'waiting' || status === 'connecting')
  }

  #wake(): void {
    this.dispatchEvent(new CustomEvent('wake', { bubbles: true, composed: true }))
  }
}
