/**
 * My rooms, on the landing page of the browser that hosted them: back to the desk, the report, or away with it. Whether a
 * room is still there is asked when the list is opened.
 */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../locale/en/my-rooms.ts'
import { formatDate, t } from '../locale/t.ts'
import { wordOf } from '../net/api.ts'
import { at } from '../net/base.ts'
import { deleteRoom } from '../net/delete-room.ts'
import { dropHostedRoom, hostedRooms, type HostedRoom, type RoomState, stateOfRoom } from '../net/hosted-rooms.ts'
import { forgetHostKey, keptHostKey } from '../net/host-key.ts'
import { wordHeard } from '../store/actions.ts'
import { store } from '../store/store.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { linkFoldStyles } from '../ui/fold.ts'

@customElement('my-rooms')
export class MyRooms extends LitElement {
  static override styles = [
    baseStyles,
    linkFoldStyles,
    css`
      summary {
        font-weight: 700;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        padding: 10px 0;
        border-top: 1.5px solid var(--paper-deep);
      }
      .what {
        flex: 1 1 200px;
      }
      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ]

  @state() private rooms = hostedRooms()
  @state() private states: ReadonlyMap<string, RoomState> = new Map()
  @state() private asking: string | null = null

  override render() {
    const { rooms, asking } = this
    if (rooms.length === 0) return nothing
    return html`<details @toggle=${this.#opened}>
        <summary>${t('mine.title', { count: rooms.length })}</summary>
        <div class="card">
          <p class="soft small">${t('mine.text')}</p>
          <ul>
            ${repeat(
              rooms,
              ({ code }) => code,
              (room) => this.#room(room),
            )}
          </ul>
        </div>
      </details>
      ${
        asking === null
          ? nothing
          : html`<ask-dialog
              label=${t('mine.delete', { code: asking })}
              text=${t('mine.delete-text')}
              yes=${t('mine.delete-yes')}
              danger
              @yes=${() => void this.#delete(asking)}
              @closed=${() => (this.asking = null)}
            ></ask-dialog>`
      }`
  }

  #room({ code, at: since }: HostedRoom) {
    const now = this.states.get(code)
    return html`<li>
      <div class="what">
        <strong>${code}</strong> <span class="soft">${formatDate(since)}</span><br />
        <span role="status">${now === undefined ? t('mine.looking') : t(`mine.${now}`)}</span>
      </div>
      <div class="ways">${now === undefined ? nothing : this.#ways(code, now)}</div>
    </li>`
  }

  #ways(code: string, now: RoomState) {
    const drop = html`<button
      type="button"
      aria-label=${t('mine.drop-label', { code })}
      @click=${() => this.#drop(code)}
    >
      ${t('mine.drop')}
    </button>`
    if (now === 'gone') return drop
    return html`
      <a class="button" href=${at(`/host/${code}`)} aria-label=${t('mine.desk-label', { code })}>${t('mine.desk')}</a>
      ${
        now === 'elsewhere'
          ? drop
          : html`<a class="button" href=${at(`/report/${code}`)} aria-label=${t('mine.report-label', { code })}
                >${t('mine.report')}</a
              >
              <button
                type="button"
                class="danger"
                aria-label=${t('mine.delete', { code })}
                @click=${() => (this.asking = code)}
              >
                ${t('mine.delete-short')}
              </button>`
      }
    `
  }

  readonly #opened = (event: Event): void => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) void this.#look()
  }

  async #look(): Promise<void> {
    await Promise.all(
      this.rooms.map(async ({ code }) => {
        const now = await stateOfRoom(code, keptHostKey(code))
        this.states = new Map(this.states).set(code, now)
      }),
    )
  }

  #drop(code: string): void {
    dropHostedRoom(code)
    this.rooms = hostedRooms()
  }

  async #delete(code: string): Promise<void> {
    const key = keptHostKey(code) ?? ''
    try {
      wordHeard(store, await deleteRoom(code, key))
      forgetHostKey(code, key)
      this.#drop(code)
    } catch (error) {
      wordHeard(store, wordOf(error))
      void this.#look()
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'my-rooms': MyRooms
  }
}
