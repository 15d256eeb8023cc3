/**
 * Something on a screen that can be asked about: a term in a sentence, or a "?" beside a number. Pressed, it opens the
 * glossary at that term, with this room's own figures. The glossary comes when the first one is pressed.
 */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { lazyPart } from '../parts/lazy-part.ts'
import type { Asked } from './term-figures.ts'

@customElement('ask-term')
export class AskTerm extends LitElement {
  static override styles = css`
    :host {
      display: inline;
    }
    .term {
      border-bottom: 0.1em dotted currentColor;
    }
    .term,
    .number {
      cursor: pointer;
      touch-action: manipulation;
    }
    .number {
      font: inherit;
      min-width: 32px;
      min-height: 32px;
      border: var(--line);
      border-radius: 50%;
      background: var(--card);
      color: var(--ink);
      font-size: 1rem;
      font-weight: 800;
      line-height: 1;
      padding: 0;
      vertical-align: middle;
    }
    .term:hover {
      border-bottom-style: solid;
    }
    .number:hover {
      background: var(--paper-deep);
    }
    :focus-visible {
      outline: 3px solid var(--teal);
      outline-offset: 3px;
    }
    @media print {
      .term {
        border-bottom: 0;
      }
      .number {
        display: none;
      }
    }
  `

  /** What the glossary knows it by. */
  @property() term = ''
  /** Of a "?": which number it stands beside, for who hears the page. */
  @property() label = ''
  /** The number itself, and what else is known where it stands. */
  @property({ attribute: false }) asked: Asked = {}

  override render() {
    const { label } = this
    return label === ''
      ? // No button element: that is a block, and its sentence would not flow around it.
        html`<span
          class="term"
          role="button"
          tabindex="0"
          aria-haspopup="dialog"
          @click=${this.#open}
          @keydown=${this.#keys}
          ><slot></slot
        ></span>`
      : html`<button
          type="button"
          class="number"
          aria-haspopup="dialog"
          aria-label=${t('ask.what', { number: label })}
          title=${t('ask.what', { number: label })}
          @click=${this.#open}
        >
          ?
        </button>`
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    void this.#open()
  }

  readonly #open = () => openGlossary(this.term, this.asked)
}

/** `term` null: all of them. */
export async function openGlossary(term: string | null, asked: Asked = {}): Promise<void> {
  const { showTerms } = await lazyPart(() => import('./term-dialog.ts'))
  showTerms(term, asked)
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-term': AskTerm
  }
}
