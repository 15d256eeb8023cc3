/** Brings the desk to another device: a picture to scan and a code to type, good once and for a few minutes. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formatClock, t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { showDeskCode } from '../net/desk-key.ts'
import { deskFragment, hostKey } from '../net/host-key.ts'
import { typedAddress } from '../net/join-origin.ts'
import type { NoteWord } from '../store/state.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/wide-dialog.ts'
import { aboutAddress, JoinAddress } from './join-address.ts'
import { qrCode } from './join-poster.ts'

@customElement('host-move')
export class HostMove extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .way {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px 20px;
      }
      .way > div {
        flex: 1 1 200px;
      }
      .qr {
        width: 180px;
        height: 180px;
        border: var(--line);
        border-radius: 8px;
        flex: none;
      }
      .code {
        font-size: clamp(1.25rem, 7vw, 1.75rem);
        font-weight: 800;
        letter-spacing: 0.06em;
        white-space: nowrap;
      }
      .address {
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  @state() private shown: { readonly deskCode: string; readonly until: number } | null = null
  @state() private trouble: NoteWord | null = null
  /** Seconds for which the code is good. */
  @state() private left = 0
  readonly #address = new JoinAddress(this)
  #clock: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#show()
    this.#clock = setInterval(this.#tick, 1000)
  }

  override disconnectedCallback(): void {
    clearInterval(this.#clock)
    super.disconnectedCallback()
  }

  override render() {
    const { shown, trouble, left } = this
    return html`<wide-dialog label=${t('move.title')} @closed=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      <p>${t('move.text')}</p>
      <p><strong>${t('move.not-for-the-wall')}</strong></p>
      ${trouble === null ? nothing : html`<p role="alert">${t(`reject.${trouble}`)}</p>`}
      ${shown === null || left === 0 ? nothing : this.#way(shown.deskCode)} ${aboutAddress(this.#address)}
      ${
        shown === null
          ? nothing
          : html`<p role="status">${left === 0 ? t('move.too-old') : nothing}</p>
              ${left === 0 ? html`<button type="button" class="yellow" @click=${this.#show}>${t('move.again')}</button>` : nothing}`
      }
    </wide-dialog>`
  }

  #way(deskCode: string) {
    const { origin } = this.#address
    if (origin === null) return nothing
    const address = `${origin}/host/${this.code}`
    return html`<div class="way">
      ${qrCode(address + deskFragment(deskCode))}
      <div class="stack">
        <p class="address">${t('move.address', { address: typedAddress(address) })}</p>
        <p class="code">${deskCode.slice(0, 5)} ${deskCode.slice(5)}</p>
        <p class="soft number">${t('move.left', { time: formatClock(this.left * 1000) })}</p>
      </div>
    </div>`
  }

  async #show(): Promise<void> {
    this.trouble = null
    try {
      const { deskCode, seconds } = await showDeskCode(this.code, hostKey(this.code) ?? '')
      this.shown = { deskCode, until: Date.now() + seconds * 1000 }
      this.#tick()
    } catch (error) {
      this.shown = null
      this.trouble = wordOf(error)
    }
  }

  readonly #tick = (): void => {
    if (this.shown !== null) this.left = Math.max(0, Math.ceil((this.shown.until - Date.now()) / 1000))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'host-move': HostMove
  }
}
