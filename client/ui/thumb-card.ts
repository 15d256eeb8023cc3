/**
 * One sentence after the other that the class's model of an earlier lesson wrote, and a thumb up or down for each. `thumb` brings
 * which sentence it was, and the thumb.
 */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ThumbsShown } from '../../shared/match/feedback.ts'
import type { Thumb } from '../../shared/match/types.ts'
import '../locale/en/controls.ts'
import '../locale/en/thumbs.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'
import { sentence } from './sentence.ts'

@customElement('thumb-card')
export class ThumbCard extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        margin-top: 24px;
      }
      .sentence {
        min-height: 2.7em;
        font-size: 1.25rem;
        font-weight: 700;
      }
      .thumbs {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 8px;
      }
      .thumbs button {
        min-height: 60px;
        padding: 4px 10px;
      }
      svg {
        flex: none;
      }
      .is-down {
        transform: scaleY(-1);
      }
    `,
  ]

  @property({ attribute: false }) shown!: ThumbsShown
  @property({ attribute: false }) words: readonly string[] = []
  @property({ type: Boolean }) sending = false

  override render() {
    const { card, given, of } = this.shown
    return html`<section class="card stack" aria-labelledby="thumbs">
      <h2 id="thumbs">${t('thumbs.title')}</h2>
      ${
        card === null
          ? html`<p role="status">${t('thumbs.done')}</p>`
          : html`<p class="sentence" aria-live="polite">${sentence(this.words, card.words)}</p>
              <div class="thumbs" role="group" aria-labelledby="thumbs">
                ${this.#button(card.sentence, true)} ${this.#button(card.sentence, false)}
              </div>
              <p class="small">${t('thumbs.count', { number: given + 1, all: of })}</p>`
      }
      <p class="soft small">${t('thumbs.text')}</p>
    </section>`
  }

  #button(at: number, up: boolean) {
    return html`<button type="button" aria-disabled=${this.sending} @click=${() => this.#give({ sentence: at, up })}>
      ${thumbShape(up)} ${t(up ? 'thumbs.up' : 'thumbs.down')}
    </button>`
  }

  #give(thumb: Thumb): void {
    if (!this.sending) this.dispatchEvent(new CustomEvent<Thumb>('thumb', { detail: thumb }))
  }
}

/** Drawn: not every device has it among its letters. */
function thumbShape(up: boolean) {
  return html`<svg
    width="28"
    height="28"
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linejoin="round"
    class=${up ? '' : 'is-down'}
  >
    <path d="M3 11h4v10H3ZM7 11l4-8a3 3 0 0 1 3 3v4h5a2 2 0 0 1 2 2.4l-1.6 7A2 2 0 0 1 17.4 21H7" />
  </svg>`
}

declare global {
  interface HTMLElementTagNameMap {
    'thumb-card': ThumbCard
  }
}
