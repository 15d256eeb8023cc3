/** Ways from the desk: the wall, the report, links to keep, and the end of everything. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { navigate } from '../app/router.ts'
import { t } from '../locale/t.ts'
import { ApiError, deleteRoom } from '../net/api.ts'
import { forget, kept } from '../net/keepsakes.ts'
import { joinOrigin } from '../net/join-origin.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { copyText } from '../ui/copy-text.ts'

@customElement('host-links')
export class HostLinks extends LitElement {
  static override styles = [
    baseStyles,
    css`
      a.button,
      button {
        width: 100%;
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  @state() private asking = false

  override render() {
    const { code } = this
    const secret = kept('host', code) ?? location.hash.slice(1)
    return html`<section class="card stack">
        <h2>${t('host.links')}</h2>
        <a class="button yellow" href="/projector/${code}" target="_blank" rel="noopener">${t('host.projector')} ↗</a>
        <button type="button" @click=${async () => this.#copy(`${await joinOrigin()}/join/${code}`)}>
          ${t('host.copy-join')}
        </button>
        <button type="button" @click=${() => this.#copy(`${location.origin}/host/${code}#${secret}`)}>
          ${t('host.copy-secret')}
        </button>
        <a class="button" href="/report/${code}">${t('host.report')}</a>
        <button type="button" class="danger" @click=${() => (this.asking = true)}>${t('host.delete')}</button>
      </section>
      ${
        this.asking
          ? html`<ask-dialog
              label=${t('host.delete')}
              text=${t('host.delete-text')}
              yes=${t('host.delete-confirm')}
              danger
              @yes=${() => this.#delete(secret)}
              @closed=${() => (this.asking = false)}
            ></ask-dialog>`
          : nothing
      }`
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text)) wordHeard(store, 'copied')
  }

  async #delete(secret: string): Promise<void> {
    try {
      await deleteRoom(this.code, secret)
      forget('host', this.code)
      this.dispatchEvent(new CustomEvent('gone'))
      wordHeard(store, 'deleted')
      navigate('/')
    } catch (error) {
      wordHeard(store, error instanceof ApiError ? (error.word ?? 'no-server') : 'server-trouble')
    }
  }
}
