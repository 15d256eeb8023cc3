/** The desk before the start: open the projector, let players join, start. Or rehearse alone. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import { stopName } from '../faces/names.ts'
import { t } from '../locale/t.ts'
import { lessonOf } from '../report/lesson-of.ts'
import { typedAddress } from '../net/join-origin.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { copyText } from '../ui/copy-text.ts'
import { CommandEvent } from './command-event.ts'
import './host-pace.ts'
import './host-plan.ts'
import './host-thumbs.ts'
import './keeping-note.ts'
import './room-language.ts'
import { aboutAddress, addressChoice, JoinAddress } from './join-address.ts'
import { qrCode } from './join-poster.ts'

@customElement('host-lobby')
export class HostLobby extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ol.steps {
        display: flex;
        flex-direction: column;
        gap: 20px;
      }
      ol.steps > li {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr);
        gap: 0 12px;
      }
      .at {
        width: 44px;
        height: 44px;
        border: var(--line);
        border-radius: 50%;
        display: grid;
        place-content: center;
        font-weight: 800;
        font-size: 1.25rem;
      }
      .join {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 20px;
        align-items: center;
      }
      .qr {
        width: 132px;
        height: 132px;
        border: var(--line);
        border-radius: 8px;
        flex: none;
      }
      .code {
        font-size: 2.5rem;
        font-weight: 800;
        letter-spacing: 0.08em;
        line-height: 1.1;
      }
      .plain {
        padding-inline: 0;
      }
      .address {
        overflow-wrap: anywhere;
      }
      summary {
        min-height: var(--target);
        padding: 10px 0;
        font-weight: 700;
        cursor: pointer;
      }
      .primary {
        min-height: 72px;
        font-size: 1.375rem;
      }
    `,
  ]

  @property({ attribute: false }) code = ''
  @property({ attribute: false }) view!: View
  /** Where the host's own wall opens. */
  @property({ attribute: false }) wall = ''
  /** How many projector views are open, wherever they were opened. */
  @property({ type: Number }) walls = 0
  readonly #address = new JoinAddress(this)

  override render() {
    const { view } = this
    const first = view.plan[0]
    const isOpen = this.walls > 0
    return html`<section class="card stack" aria-labelledby="now">
      <div role="status"><h2 id="now">${t('lobby.players', { count: view.players.joined })}</h2></div>
      ${view.model.brought === undefined ? nothing : html`<p>${t('desk.brought')}</p>`}
      <ol class="steps">
        <li>
          <span class="at" aria-hidden="true">1</span>
          <div class="stack">
            <a class="button ${isOpen ? '' : 'yellow'}" href=${this.wall} target="_blank" rel="noopener"
              >${t('host.projector')} ↗</a
            >
            <p class="soft">${t(isOpen ? 'desk.step-1-done' : 'desk.step-1-text')}</p>
          </div>
        </li>
        <li>
          <span class="at" aria-hidden="true">2</span>
          <div class="stack">
            <h3>${t('desk.step-2')}</h3>
            ${this.#joining()} ${aboutAddress(this.#address)} ${addressChoice(this.#address)}
          </div>
        </li>
        <li>
          <span class="at" aria-hidden="true">3</span>
          <div role="group" aria-label=${t('desk.next')} class="stack">
            <button
              class="primary"
              type="button"
              @click=${() => this.dispatchEvent(new CommandEvent({ kind: 'start' }))}
            >
              ${t('host.start', { stop: first === undefined ? '' : stopName(first.stop) })}
            </button>
            ${view.players.joined === 0 ? html`<p class="soft">${t('desk.nobody')}</p>` : nothing}
          </div>
        </li>
      </ol>
      <details>
        <summary>${t('desk.plan-is', { stops: lessonOf(view.plan) })}</summary>
        <host-plan .view=${view}></host-plan>
        <host-pace .view=${view}></host-pace>
      </details>
      ${view.feedback === null ? nothing : html`<host-thumbs .code=${this.code} .shown=${view.feedback}></host-thumbs>`}
      <room-language .view=${view}></room-language>
      <keeping-note></keeping-note>
    </section>`
  }

  #joining() {
    const { code } = this
    const { origin } = this.#address
    if (origin === null) return nothing
    const url = `${origin}/join/${code}`
    return html`<div class="join">
      ${qrCode(url)}
      <div>
        <p class="address">${t('desk.step-2-text', { address: typedAddress(origin) })}</p>
        <p class="code">${code}</p>
        <button type="button" class="plain" @click=${() => this.#copy(url)}>${t('host.copy-join')}</button>
      </div>
    </div>`
  }

  async #copy(text: string): Promise<void> {
    if (await copyText(text)) wordHeard(store, 'copied')
  }
}
