/**
 * The browser's own dialog, with a title and whatever is put into it. Open while it is on the page; says `closed` when it was
 * closed by its `hide`, by Escape, or by a tap beside it, and has given the focus back.
 */
import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { baseStyles } from './base-styles.ts'

@customElement('modal-box')
export class ModalBox extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dialog {
        width: var(--width, 26rem);
        max-width: calc(100vw - 24px);
        max-height: calc(100dvh - 24px);
        margin: auto;
        padding: 0;
        border: var(--line);
        border-radius: 16px;
        background: var(--card);
        color: var(--ink);
        overflow: auto;
        overscroll-behavior: contain;
      }
      dialog:focus-visible {
        outline: none;
      }
      dialog::backdrop {
        background: black;
        opacity: 0.5;
      }
      /* The padding is inside, so that a tap on the dialog itself is one beside it. */
      .inside {
        padding: 20px;
      }
      h2 {
        margin-bottom: 12px;
        overflow-wrap: anywhere;
      }
      @media (prefers-reduced-motion: no-preference) {
        dialog {
          animation: come 0.15s ease-out;
        }
        @keyframes come {
          from {
            opacity: 0;
            transform: scale(0.96);
          }
        }
      }
    `,
  ]

  @property() label = ''

  override render() {
    return html`<dialog aria-labelledby="title" tabindex="-1" @click=${this.#beside} @close=${this.#closed}>
      <div class="inside">
        <h2 id="title">${this.label}</h2>
        <slot></slot>
      </div>
    </dialog>`
  }

  override firstUpdated(): void {
    this.#dialog.showModal()
    // Not its first button, which may be at the lower end of a long one.
    const first = wantsFocus(this) ?? this.#dialog
    first.focus()
  }

  hide(): void {
    this.#dialog.close()
  }

  get #dialog(): HTMLDialogElement {
    const dialog = this.renderRoot.querySelector('dialog')
    if (dialog === null) throw new Error('the dialog is not on the page')
    return dialog
  }

  #beside({ target }: Event): void {
    if (target === this.#dialog) this.hide()
  }

  #closed(): void {
    this.dispatchEvent(new CustomEvent('closed'))
  }
}

/** What asks for the focus in there, also in what another element has put into its own slot. */
function wantsFocus(within: Element): HTMLElement | null {
  for (const each of within.querySelectorAll<HTMLElement>('[autofocus], slot')) {
    if (!(each instanceof HTMLSlotElement)) return each
    for (const put of each.assignedElements()) {
      if (put instanceof HTMLElement && put.autofocus) return put
      const inside = wantsFocus(put)
      if (inside !== null) return inside
    }
  }
  return null
}

declare global {
  interface HTMLElementTagNameMap {
    'modal-box': ModalBox
  }
}
