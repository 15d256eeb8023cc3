/** The state of the connection in words, across the screen while it is not fine. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { isSeeking } from '../store/selectors.ts'
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
      /* The wall is read from the last row. */
      .large {
        font-size: 1.5rem;
      }
    `,
  ]

  readonly #line = new StoreWatch(this, (each) => each.line)
  readonly #view = new StoreWatch(this, (each) => each.view)
  readonly #late = new Lasting(this, () => this.#isTroubled(), patience)
  /** What was said last; '' when all was well. */
  #told = ''

  override render() {
    if (!this.#late.value) return nothing
    const isWall = document.documentElement.classList.contains('wall')
    return html`<div class="banner ${isWall ? 'large' : ''}">
      <span>${this.#text()}</span>
      <button type="button" class="plain" @click=${this.#wake}>${t('line.try-now')}</button>
    </div>`
  }

  /** A line that mended itself before anybody was told needs no words either. */
  override updated(): void {
    const text = this.#late.value ? this.#text() : ''
    if (text === this.#told) return
    this.#told = text
    say(this, text === '' ? t('line.back') : text)
  }

  #isTroubled(): boolean {
    const { status, why } = this.#line.value
    // At the door nothing is lost, and the page says why it waits.
    return isSeeking(status) && (why === null || why === 'sign-in')
  }

  #text(): string {
    const { why } = this.#line.value
    if (why !== null) return t(`reject.${why}`)
    const view = this.#view.value
    if (view === null) return t('line.banner-slow')
    return t(view.me === null ? 'line.banner-lost' : 'line.banner-waiting')
  }

  #wake(): void {
    this.dispatchEvent(new CustomEvent('wake', { bubbles: true, composed: true }))
  }
}
