/** A device without the desk's key: where the desk is, and a field for the code that brings it here. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { bringDesk } from '../net/desk-key.ts'
import type { NoteWord } from '../store/state.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { formText } from '../ui/form-text.ts'

@customElement('host-bring')
export class HostBring extends LitElement {
  static override styles = [
    baseStyles,
    css`
      input {
        font-weight: 800;
        letter-spacing: 0.1em;
        text-transform: uppercase;
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  /** Why the desk that was open here is not any more. */
  @property({ attribute: false }) why: NoteWord | null = null
  /** A code that came with the address. */
  @property({ attribute: false }) shown: string | null = null
  @state() private busy = false

  override connectedCallback(): void {
    super.connectedCallback()
    if (this.shown !== null) void this.#bring(this.shown)
  }

  override render() {
    const { why, busy } = this
    return html`<div class="stack">
      ${why === null ? nothing : html`<p role="alert"><strong>${t(`reject.${why}`)}</strong></p>`}
      <p>${t('host.no-secret')}</p>
      <form class="stack" @submit=${this.#type}>
        <label for="desk-code">${t('move.code')}</label>
        <input
          id="desk-code"
          name="desk-code"
          type="text"
          required
          maxlength="40"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
        />
        <button class="primary" aria-disabled=${busy}>${t('move.bring')}</button>
      </form>
      <p><a href=${at('/')}>${t('app.home')}</a></p>
    </div>`
  }

  readonly #type = (event: SubmitEvent): void => {
    event.preventDefault()
    void this.#bring(formText(event.target, 'desk-code'))
  }

  async #bring(deskCode: string): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.why = null
    try {
      await bringDesk(this.code, deskCode)
      this.dispatchEvent(new CustomEvent('brought'))
    } catch (error) {
      this.why = wordOf(error)
    } finally {
      this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-bring': HostBring
  }
}
