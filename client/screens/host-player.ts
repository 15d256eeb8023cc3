/** One player on the desk: another name, another team, or off the train. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RosterRow, View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { formText } from '../ui/form-text.ts'
import { namePattern } from '../ui/name-pattern.ts'
import { teamName } from '../ui/team-badge.ts'
import '../ui/wide-dialog.ts'
import { CommandEvent } from './command-event.ts'

@customElement('host-player')
export class HostPlayer extends LitElement {
  static override styles = [
    baseStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 4px 8px;
      }
      form label {
        grid-column: 1 / -1;
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @property({ attribute: false }) row!: RosterRow
  @state() private removing = false

  override render() {
    const { row, view, removing } = this
    if (removing) {
      return html`<ask-dialog
        label=${t('host.remove', { name: row.name })}
        text=${t('host.remove-text')}
        yes=${t('host.remove-short')}
        danger
        @yes=${() => this.dispatchEvent(new CommandEvent({ kind: 'remove', seat: row.seat }))}
        @closed=${this.#closed}
      ></ask-dialog>`
    }
    return html`<wide-dialog label=${row.name} @closed=${this.#closed}>
      ${row.simulated ? html`<p class="soft">${t('rehearse.simulated')}</p>` : nothing}
      <form @submit=${this.#rename}>
        <label for="name">${t('host.new-name')}</label>
        <input
          id="name"
          name="name"
          type="text"
          required
          pattern=${namePattern}
          title=${t('reject.name-length')}
          autocomplete="off"
          .value=${row.name}
          autofocus
        />
        <button class="yellow">${t('host.save')}</button>
      </form>
      <div class="stack">
        <button type="button" @click=${this.#keepOut}>${t('host.keep-out')}</button>
        <p class="soft small">${t('host.keep-out-text', { name: row.name })}</p>
      </div>
      <div>
        <label for="team">${t('host.move', { name: row.name })}</label>
        <select id="team" @change=${this.#move}>
          ${view.teams.map((team) => html`<option value=${team.id} ?selected=${team.id === row.team}>${teamName(team)}</option>`)}
        </select>
      </div>
      <button type="button" class="danger" @click=${() => (this.removing = true)}>
        ${t('host.remove', { name: row.name })}
      </button>
    </wide-dialog>`
  }

  readonly #closed = (): void => {
    this.dispatchEvent(new CustomEvent('closed'))
  }

  readonly #rename = (event: SubmitEvent): void => {
    event.preventDefault()
    const name = formText(event.target, 'name')
    if (name !== this.row.name) this.dispatchEvent(new CommandEvent({ kind: 'rename', seat: this.row.seat, name }))
    this.renderRoot.querySelector('wide-dialog')?.hide()
  }

  readonly #keepOut = (): void => {
    this.dispatchEvent(new CommandEvent({ kind: 'keep-out', seat: this.row.seat, name: '' }))
    this.renderRoot.querySelector('wide-dialog')?.hide()
  }

  readonly #move = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return
    this.dispatchEvent(new CommandEvent({ kind: 'move', seat: this.row.seat, team: event.target.value }))
  }
}
