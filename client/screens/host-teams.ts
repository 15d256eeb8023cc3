/** The teams: how many, what they are called, and everybody seated anew. One player is moved from the list of players. */
import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { MOST_TEAMS } from '../../shared/match/limits.ts'
import type { HostCommand } from '../../shared/match/events.ts'
import type { TeamView, View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { isLobby } from '../store/selectors.ts'
import { baseStyles } from '../ui/base-styles.ts'
import { namePattern } from '../ui/name-pattern.ts'
import { teamName } from '../ui/team-name.ts'
import { teamShape } from '../ui/team-shape.ts'
import '../ui/wide-dialog.ts'
import { CommandEvent } from './command-event.ts'

@customElement('host-teams')
export class HostTeams extends LitElement {
  static override styles = [
    baseStyles,
    css`
      li {
        display: grid;
        grid-template-columns: 30px minmax(0, 1fr) auto auto;
        align-items: center;
        gap: 4px 12px;
      }
      /* The count and the way out below the name, as on a phone held upright. */
      @media (max-width: 479px) {
        li {
          grid-template-columns: 30px minmax(0, 1fr) auto;
        }
        li span {
          grid-area: 2 / 2;
        }
      }
      .all button {
        flex: 1 1 auto;
      }
    `,
  ]

  @property({ attribute: false }) view!: View

  override render() {
    const { teams, mayMove, roster } = this.view
    const many = mayMove && teams.length > 1 && roster.length > 1
    return html`<wide-dialog label=${t('seating.title')} @closed=${() => this.dispatchEvent(new CustomEvent('closed'))}>
      <ul class="stack">
        ${teams.map((team) => this.#team(team))}
      </ul>
      <div class="row all">
        ${
          mayMove && teams.length < MOST_TEAMS
            ? html`<button type="button" @click=${() => this.#do({ kind: 'add-team' })}>${t('seating.add')}</button>`
            : nothing
        }
        ${
          many
            ? html`<button type="button" @click=${() => this.#do({ kind: 'balance' })}>${t('host.balance')}</button>
                <button type="button" @click=${() => this.#do({ kind: 'mix' })}>${t('seating.mix')}</button>`
            : nothing
        }
      </div>
      <p class="soft small">
        ${t(mayMove ? 'seating.text' : 'seating.not-now')} ${isLobby(this.view) ? nothing : t('seating.stay')}
      </p>
    </wide-dialog>`
  }

  #team(team: TeamView) {
    const name = teamName(team)
    const mayGo = isLobby(this.view) && this.view.teams.length > 1
    return html`<li>
      ${teamShape(team.style, 30)}
      <input
        type="text"
        aria-label=${t('seating.name-of', { team: name })}
        pattern=${namePattern}
        title=${t('reject.name-length')}
        autocomplete="off"
        .value=${name}
        @change=${(event: Event) => this.#rename(event, team)}
      />
      <span class="small soft">${t('join.team-players', { count: team.players })}</span>
      ${
        mayGo
          ? html`<button
              type="button"
              aria-label=${t('seating.remove-name', { team: name })}
              @click=${() => this.#do({ kind: 'remove-team', team: team.id })}
            >
              ${t('host.remove-short')}
            </button>`
          : nothing
      }
    </li>`
  }

  /** Said by leaving the field, or by the Enter key. An empty one gives the team back its own name. */
  #rename({ target }: Event, team: TeamView): void {
    if (!(target instanceof HTMLInputElement)) return
    const name = target.value
    if (name !== teamName(team)) this.#do({ kind: 'name-team', team: team.id, name })
  }

  #do(command: HostCommand): void {
    this.dispatchEvent(new CommandEvent(command))
  }
}
