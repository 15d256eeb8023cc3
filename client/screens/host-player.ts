/** One player on the desk: another name, another team, or off the train. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RosterRow, View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import '../ui/ask-dialog.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { formText } from '../ui/form-text.ts'
import { namePattern } from '../ui/name-pattern.ts'
import { teamBadge } from '../ui/team-badge.ts'
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
      legend {
        padding: 0;
        margin-bottom: 6px;
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
      ${
        view.teams.length < 2
          ? nothing
          : html`<fieldset>
              <legend class="label">${t('host.move', { name: row.name })}</legend>
              <div class="row">
                ${view.teams.map(
                  (team) =>
                    html`<button type="button" aria-pressed=${team.id === row.team} @click=${() => this.#move(team.id)}>
                      ${teamBadge(team)}
                    </button>`,
                )}
              </div>
            </fieldset>`
      }
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
        />
        <button class="yellow">${t('host.save')}</button>
      </form>
      <div class="stack">
        <button type="button" @click=${this.#keepOut}>${t('host.keep-out')}</button>
        <p class="soft small">${t('host.keep-out-text', { name: row.name })}</p>
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

  /** One tap on a player, one on a team, and the next player can be tapped. */
  #move(team: string): void {
    const { row } = this
    if (team !== row.team) this.dispatchEvent(new CommandEvent({ kind: 'move', seat: row.seat, team }))
    this.renderRoot.querySelector('wide-dialog')?.hide()
  }
}
