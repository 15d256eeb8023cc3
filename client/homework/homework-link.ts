/** The link of a homework as pupils get it: an address that leads their devices here, a QR code, a button to copy it. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../locale/en/homeworks.ts'
import '../locale/en/host.ts'
import { t } from '../locale/t.ts'
import { aboutAddress, addressChoice, JoinAddress } from '../screens/join-address.ts'
import { qrCode } from '../screens/join-poster.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { copyText } from '../ui/copy-text.ts'

@customElement('homework-link')
export class HomeworkLink extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 20px;
      }
      .row > div {
        flex: 1 1 12rem;
        min-width: 0;
      }
      .qr {
        width: 160px;
        height: 160px;
        border: var(--line);
        border-radius: 8px;
        flex: none;
      }
      a {
        overflow-wrap: anywhere;
      }
    `,
  ]

  /** Its id. */
  @property({ attribute: false }) code = ''
  readonly #address = new JoinAddress(this)

  override render() {
    const { origin } = this.#address
    const url = `${origin}/homework/${this.code}`
    return html`<div class="stack">
      ${
        origin === null
          ? nothing
          : html`<div class="row">
              ${qrCode(url)}
              <div class="stack">
                <p>
                  <strong>${t('give.link')}</strong><br /><a href=${url} target="_blank" rel="noopener" dir="ltr"
                    >${url}</a
                  >
                </p>
                <button type="button" class="yellow" @click=${() => this.#copy(url)}>${t('give.copy')}</button>
              </div>
            </div>`
      }
      ${aboutAddress(this.#address)} ${addressChoice(this.#address)}
    </div>`
  }

  async #copy(url: string): Promise<void> {
    if (await copyText(url)) wordHeard(store, 'copied')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'homework-link': HomeworkLink
  }
}
