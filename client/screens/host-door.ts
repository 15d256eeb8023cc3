/** Who waits at the door, why, and the host's yes or no. Nothing while nobody waits and nobody has to. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { View } from '../../shared/match/view-types.ts'
import type { DoorNews, Waiting } from '../../shared/protocol/messages.ts'
import { t } from '../locale/t.ts'
import { isOver } from '../store/selectors.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { formText } from '../ui/form-text.ts'
import { CommandEvent } from './command-event.ts'
import { DoorEvent } from './door-event.ts'

/** More than this are counted; those who are let in make room for the next. */
const most = 8

@customElement('host-door')
export class HostDoor extends LitElement {
  static override styles = [
    baseStyles,
    css`
      /* Somebody waits for a word of the host's. */
      .waits {
        box-shadow: inset 0 8px 0 var(--yellow);
        padding-top: 24px;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px 10px;
        padding: 8px 0;
        border-bottom: 1.5px solid var(--paper-deep);
      }
      li:last-child {
        border-bottom: 0;
      }
      .what {
        flex: 1 1 12em;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .say,
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
      }
      .sign {
        display: block;
      }
      select {
        width: auto;
        max-width: 11em;
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @property({ attribute: false }) door: DoorNews | null = null

  /** Where there is nothing to say it takes no room, not even that between two cards. */
  override willUpdate(): void {
    const { view, door } = this
    this.hidden = isOver(view) || ((door?.waiting.length ?? 0) === 0 && !view.approve)
  }

  override render() {
    if (this.hidden) return nothing
    const { door } = this
    const waiting = door?.waiting ?? []
    const count = waiting.length + (door?.more ?? 0)
    const fresh = waiting.filter(({ why }) => why === 'new').length
    return html`<section class="card stack ${count > 0 ? 'waits' : ''}" aria-labelledby="door">
      <div class="row between" role="status">
        <h2 id="door">${count === 0 ? t('knock.nobody') : t('knock.title', { count })}</h2>
        ${
          fresh > 1
            ? html`<button type="button" class="yellow" @click=${() => this.#say('all', true)}>
                ${t('knock.all', { count: fresh })}
              </button>`
            : nothing
        }
      </div>
      ${
        waiting.length === 0
          ? nothing
          : html`<ul>
              ${waiting.slice(0, most).map((one) => this.#row(one))}
            </ul>`
      }
      ${count > most ? html`<p class="soft">${t('desk.and-more', { count: count - most })}</p>` : nothing}
      ${waiting.some(({ why }) => why === 'full') ? this.#makeRoom() : nothing}
    </section>`
  }

  #row(one: Waiting) {
    const name = one.name === '' ? t('knock.nameless') : one.name
    const isLost = one.why === 'seat' && one.seat === null
    return html`<li>
      <span class="what"
        >${t(`knock.${isLost ? 'lost' : one.why === 'removed' && one.seat === null ? 'device' : one.why}`, { name })}
        ${one.sign === null ? nothing : html`<span class="sign soft small">${t('knock.sign', { sign: one.sign })}</span>`}
      </span>
      <span class="say">
        ${
          isLost
            ? this.#choice(one, name)
            : html`<button
                type="button"
                class="yellow"
                aria-label=${t('knock.let-in-name', { name })}
                @click=${() => this.#say(one.id, true)}
              >
                ${t('knock.let-in')}
              </button>`
        }
        <button type="button" aria-label=${t('knock.no-name', { name })} @click=${() => this.#say(one.id, false)}>
          ${t('knock.no')}
        </button>
      </span>
    </li>`
  }

  /** Whoever does not know the name of the seat is given one of those whose owner is away. */
  #choice(one: Waiting, name: string) {
    const away = this.view.roster.filter(({ connected, simulated }) => !connected && !simulated)
    if (away.length === 0) return html`<span class="soft small">${t('knock.no-seat')}</span>`
    const give = (event: SubmitEvent) => {
      event.preventDefault()
      this.#say(one.id, true, formText(event.target, 'seat'))
    }
    return html`<form @submit=${give}>
      <select name="seat" aria-label=${t('knock.which', { name })}>
        ${away.map(({ seat, name }) => html`<option value=${seat}>${name}</option>`)}
      </select>
      <button class="yellow">${t('knock.give')}</button>
    </form>`
  }

  #makeRoom() {
    const away = this.view.roster.filter(({ connected }) => !connected).length
    return html`<p class="soft">${t('knock.room', { limit: this.view.seatLimit })}</p>
      ${
        away === 0
          ? nothing
          : html`<button type="button" @click=${() => this.dispatchEvent(new CommandEvent({ kind: 'free-away' }))}>
              ${t('desk.free-away', { count: away })}
            </button>`
      }`
  }

  #say(who: string, letIn: boolean, seat: string | null = null): void {
    this.dispatchEvent(new DoorEvent({ who, letIn, seat }))
  }
}
