/**
 * A small "?" beside a number. Pressed, it opens two lines below: what the number is, with this room's own figures. It is a
 * button that shows and hides a note, so that keyboard, screen reader and thumb have the same.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../locale/en/standings.ts'
import { t } from '../locale/t.ts'
import { baseStyles } from './base-styles.ts'

@customElement('ask-number')
export class AskNumber extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: inline;
      }
      button {
        min-width: 32px;
        min-height: 32px;
        padding: 0;
        border-radius: 50%;
        font-size: 1rem;
        font-weight: 800;
        line-height: 1;
        vertical-align: middle;
      }
      .note {
        display: block;
        margin: 8px 0 4px;
        padding: 10px 14px;
        border-inline-start: 4px solid var(--yellow);
        background: var(--paper-deep);
        border-radius: 0 8px 8px 0;
        font-size: 1rem;
        font-weight: 500;
        line-height: 1.4;
        color: var(--ink);
      }
      .note span {
        display: block;
      }
      /* Nobody presses it on paper. */
      @media print {
        button {
          display: none;
        }
      }
    `,
  ]

  /** Two sentences. */
  @property({ attribute: false }) lines: readonly string[] = []
  /** Which number it is, for who hears the page. */
  @property() label = ''
  @state() private open = false

  override render() {
    return html`<button
        type="button"
        aria-expanded=${this.open}
        aria-controls="note"
        aria-label=${t('ask.what', { number: this.label })}
        title=${t('ask.what', { number: this.label })}
        @click=${() => (this.open = !this.open)}
      >
        ?</button
      ><span id="note" role="note" class=${this.open ? 'note' : ''} ?hidden=${!this.open}
        >${this.open ? this.lines.map((line) => html`<span>${line}</span>`) : nothing}</span
      >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-number': AskNumber
  }
}
