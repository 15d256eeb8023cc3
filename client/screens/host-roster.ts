/** Who is on board, compact, team by team: a name with its state as a word and a shape. A press opens that player. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { HostCommand } from '../../shared/match/events.ts'
import type { RosterRow, TeamView, View } from '../../shared/match/view-types.ts'
import { formatNumber, t } from '../locale/t.ts'
import { isOver } from '../store/selectors.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { teamBadge } from '../ui/team-badge.ts'
import { CommandEvent } from './command-event.ts'
import './host-crowd.ts'
import { doorsControl, doorsStyles } from './host-doors.ts'
import './host-player.ts'
import './host-teams.ts'

/** In a room of more, each team is one line until it is opened. */
const crowd = 24

@customElement('host-roster')
export class HostRoster extends LitElement {
  static override styles = [
    baseStyles,
    doorsStyles,
    css`
      summary {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 12px;
        min-height: 40px;
        font-weight: 700;
        cursor: pointer;
      }
      summary::before {
        content: '▸';
        width: 1em;
      }
      summary > :first-child {
        flex: 1;
      }
      details[open] > summary::before {
        content: '▾';
      }
      .team {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-bottom: 6px;
      }
      .player {
        min-width: 0;
        padding: 2px 10px;
        font-size: var(--size-small);
        font-weight: 500;
        border-width: 1.5px;
        gap: 6px;
        overflow-wrap: anywhere;
      }
      .player .state {
        font-weight: 700;
      }
      .busy {
        border-style: dashed;
      }
      .away {
        color: var(--ink-soft);
        border-style: dotted;
      }
      .tidy button {
        flex: 1 1 auto;
      }
      .tidy p {
        flex: 1 0 100%;
      }
      .out {
        padding: 4px 0;
      }
      @media (pointer: fine) {
        .player {
          min-height: 34px;
        }
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @state() private open: string | null = null
  @state() private choosing = false
  @state() private seating = false

  override render() {
    const { view } = this
    const row = view.roster.find(({ seat }) => seat === this.open)
    return html`<section class="card stack" aria-labelledby="roster">
        <div class="row between">
          <h2 id="roster">${t('host.roster')}</h2>
          <p class="soft small">${t('host.connected', view.players)}</p>
        </div>
        ${isOver(view) ? nothing : html`<div>${doorsControl(view, (command) => this.#do(command))}</div>`}
        ${
          isOver(view)
            ? nothing
            : html`<button type="button" aria-haspopup="dialog" @click=${() => (this.seating = true)}>
                ${t('seating.open', { count: view.teams.length })}
              </button>`
        }
        ${view.roster.length === 0 ? html`<p class="soft">${t('host.roster-empty')}</p>` : nothing}
        ${view.roster.length === 0 ? nothing : html`<div>${view.teams.map((team) => this.#team(team))}</div>`}
        ${this.#tidy()} ${this.#out()}
      </section>
      ${this.seating ? html`<host-teams .view=${view} @closed=${() => (this.seating = false)}></host-teams>` : nothing}
      ${this.choosing ? html`<host-crowd .view=${view} @closed=${() => (this.choosing = false)}></host-crowd>` : nothing}
      ${row === undefined ? nothing : html`<host-player .view=${view} .row=${row} @closed=${() => (this.open = null)}></host-player>`}`
  }

  /** What can be done with several at once. */
  #tidy() {
    const { view } = this
    const people = view.roster.filter(({ simulated }) => !simulated)
    const away = people.filter(({ connected }) => !connected).length
    const mayRemove = people.length > 1 && !isOver(view)
    if (!mayRemove && away === 0) return nothing
    return html`<div class="row tidy">
      ${
        mayRemove
          ? html`<button type="button" aria-haspopup="dialog" @click=${() => (this.choosing = true)}>
              ${t('crowd.open')}
            </button>`
          : nothing
      }
      ${
        away === 0 || isOver(view)
          ? nothing
          : html`<button type="button" @click=${() => this.#do({ kind: 'free-away' })}>
                ${t('desk.free-away', { count: away })}
              </button>
              <p class="soft small">${t('desk.free-away-text')}</p>`
      }
    </div>`
  }

  /** Who was removed, and the way back. */
  #out() {
    const { out } = this.view
    if (out.length === 0 || isOver(this.view)) return nothing
    return html`<details>
      <summary><span>${t('desk.out', { count: out.length })}</span></summary>
      <ul>
        ${out.map(
          ({ seat, name }) =>
            html`<li class="row between out">
              <span>${name}</span>
              <button
                type="button"
                aria-label=${t('desk.let-back-name', { name })}
                @click=${() => this.#do({ kind: 'restore', seat })}
              >
                ${t('desk.let-back')}
              </button>
            </li>`,
        )}
      </ul>
    </details>`
  }

  #do(command: HostCommand): void {
    this.dispatchEvent(new CommandEvent(command))
  }

  #team(team: TeamView) {
    const rows = this.view.roster.filter((row) => row.team === team.id)
    if (rows.length === 0) return nothing
    const asked = rows.filter(({ done }) => done !== null)
    const done = asked.filter((row) => row.done === true).length
    const away = rows.filter(({ connected }) => !connected).length
    return html`<details ?open=${this.view.roster.length <= crowd}>
      <summary>
        ${teamBadge(team)}
        <span class="small number">
          ${asked.length === 0 ? formatNumber(rows.length) : t('desk.done-of', { done, of: asked.length })}
          ${away === 0 ? nothing : html`<span class="red"> · ${t('desk.away', { count: away })}</span>`}
        </span>
      </summary>
      <ul class="team">
        ${rows.map((row) => html`<li>${this.#player(row)}</li>`)}
      </ul>
    </details>`
  }

  #player(row: RosterRow) {
    const state = stateOf(row)
    return html`<button
      type="button"
      class="player ${state}"
      aria-haspopup="dialog"
      @click=${() => (this.open = row.seat)}
    >
      ${row.name}${row.simulated ? html`<span class="quiet">${t('rehearse.simulated')}</span>` : nothing}
      ${row.beside === undefined ? nothing : html`<span class="quiet">${t('host.same-device', { name: row.beside })}</span>`}
      <span class="state">${marks[state]} ${t(`host.${state === 'busy' ? 'not-done' : state}`)}</span>
    </button>`
  }
}

type SeatState = 'away' | 'here' | 'done' | 'busy'

const marks: Readonly<Record<SeatState, string>> = { away: '✕', here: '●', done: '✓', busy: '○' }

function stateOf({ connected, done }: RosterRow): SeatState {
  if (!connected) return 'away'
  if (done === null) return 'here'
  return done ? 'done' : 'busy'
}
