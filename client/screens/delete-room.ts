/** "Delete everything": the host's last act in a room. It asks first, and says what goes. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { navigate } from '../app/router.ts'
import { t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { deleteRoom } from '../net/delete-room.ts'
import { forgetHostKey, hostKey } from '../net/host-key.ts'
import { dropHostedRoom } from '../net/hosted-rooms.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'

@customElement('delete-room')
export class DeleteRoom extends LitElement {
  static override styles = [
    baseStyles,
    css`
      button {
        width: 100%;
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  /** How many have played here. */
  @property({ type: Number }) players = 0
  @state() private asking = false

  override render() {
    return html`<button type="button" class="danger" aria-haspopup="dialog" @click=${() => (this.asking = true)}>
        ${t('host.delete')}
      </button>
      ${
        this.asking
          ? html`<ask-dialog
              label=${t('host.delete')}
              text=${t('host.delete-text', { code: this.code, count: this.players })}
              yes=${t('host.delete-confirm')}
              danger
              @yes=${() => void this.#delete()}
              @closed=${() => (this.asking = false)}
            ></ask-dialog>`
          : nothing
      }`
  }

  async #delete(): Promise<void> {
    const { code } = this
    const secret = hostKey(code) ?? ''
    try {
      const word = await deleteRoom(code, secret)
      forgetHostKey(code, secret)
      dropHostedRoom(code)
      this.dispatchEvent(new CustomEvent('gone', { bubbles: true, composed: true }))
      wordHeard(store, word)
      navigate('/')
    } catch (error) {
      wordHeard(store, wordOf(error))
    }
  }
}
