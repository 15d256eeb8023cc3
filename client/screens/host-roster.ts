/** Who is on board: rename, move, remove, and even out the teams. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RosterRow, View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { isLobby } from '../store/selectors.ts'
import { baseStyles } from '../ui/base-styles.ts'
import '../ui/ask-dialog.ts'
import { teamName } from '../ui/team-badge.ts'
import { teamShape } from '../ui/team-shape.ts'
import { CommandEvent } from './command-event.ts'

@customElement('host-roster')
export class HostRoster extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .scroll {
        position: relative;
        overflow-x: auto;
      }
      select {
        width: auto;
        font-size: 1rem;
        padding: 4px 8px;
        max-width: 9em;
      }
      td,
      th {
        padding: 4px 8px 4px 0;
        white-space: nowrap;
      }
      .who {
        white-space: normal;
        overflow-wrap: anywhere;
        min-width: 7em;
      }
      .away {
        color: var(--ink-soft);
      }
      td button {
        padding: 4px 10px;
        font-size: var(--size-small);
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @state() private asking: { readonly what: 'rename' | 'remove'; readonly row: RosterRow } | null = null

  override render() {
    const { view } = this
    return html`<section class="card stack">
        <div class="row between">
          <h2>${t('host.roster')}</h2>
          ${
            isLobby(view) && view.roster.length > 1
              ? html`<button type="button" @click=${() => this.dispatchEvent(new CommandEvent({ kind: 'balance' }))}>
                  ${t('host.balance')}
                </button>`
              : nothing
          }
        </div>
        ${
          view.roster.length === 0
            ? html`<p class="soft">${t('host.roster-empty')}</p>`
            : html`<div class="scroll" tabindex="0" role="region" aria-label=${t('host.roster')}>
                <table>
                  <thead>
                    <tr class="small">
                      <th scope="col">${t('host.name')}</th>
                      <th scope="col">${t('host.team')}</th>
                      <th scope="col">${t('host.state')}</th>
                      <th scope="col"><span class="quiet">${t('host.more')}</span></th>
                    </tr>
                  </thead>
                  <tbody>
                    ${view.roster.map((row) => this.#row(row))}
                  </tbody>
                </table>
              </div>`
        }
      </section>
      ${this.#dialog()}`
  }

  #row(row: RosterRow) {
    const team = this.view.teams.find(({ id }) => id === row.team)
    const mark = !row.connected
      ? t('host.away')
      : row.done === null
        ? t('host.here')
        : row.done
          ? `✓ ${t('host.done')}`
          : t('host.not-done')
    return html`<tr>
      <th scope="row" class="who ${row.connected ? '' : 'away'}">${row.name}</th>
      <td>
        <span class="row" style="flex-wrap:nowrap;gap:6px">
          ${team === undefined ? nothing : teamShape(team.style, 20)}
          <select aria-label=${t('host.move', { name: row.name })} @change=${(event: Event) => this.#move(row, event)}>
            ${this.view.teams.map((each) => html`<option value=${each.id} ?selected=${each.id === row.team}>${teamName(each)}</option>`)}
          </select>
        </span>
      </td>
      <td class=${row.connected ? '' : 'away'}>${mark}</td>
      <td>
        <button
          type="button"
          aria-label=${t('host.rename', { name: row.name })}
          @click=${() => (this.asking = { what: 'rename', row })}
        >
          ${t('host.rename-short')}
        </button>
        <button
          type="button"
          class="danger"
          aria-label=${t('host.remove', { name: row.name })}
          @click=${() => (this.asking = { what: 'remove', row })}
        >
          ${t('host.remove-short')}
        </button>
      </td>
    </tr>`
  }

  #dialog() {
    const { asking } = this
    if (asking === null) return nothing
    const { what, row } = asking
    const close = () => (this.asking = null)
    return what === 'rename'
      ? html`<ask-dialog
          label=${t('host.rename', { name: row.name })}
          field=${t('host.new-name')}
          .start=${row.name}
          yes=${t('host.save')}
          @yes=${(event: CustomEvent<string>) => this.dispatchEvent(new CommandEvent({ kind: 'rename', seat: row.seat, name: event.detail }))}
          @closed=${close}
        ></ask-dialog>`
      : html`<ask-dialog
          label=${t('host.remove', { name: row.name })}
          text=${t('host.remove-text')}
          yes=${t('host.remove-short')}
          danger
          @yes=${() => this.dispatchEvent(new CommandEvent({ kind: 'remove', seat: row.seat }))}
          @closed=${close}
        ></ask-dialog>`
  }

  #move(row: RosterRow, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.dispatchEvent(new CommandEvent({ kind: 'move', seat: row.seat, team: event.target.value }))
  }
}
