/** Before the train leaves: my team, who is with me, and a change of team. */
import { html, type TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { myTeam } from '../store/selectors.ts'
import { teamBadge } from '../ui/team-badge.ts'

export function lobbyPage(view: View, changeTeam: (team: string) => void): TemplateResult {
  const team = myTeam(view)
  const mates = view.roster.filter((row) => row.seat !== view.me?.seat)
  return html`<div class="stack loose">
    <div class="stack">
      <h1>${t('lobby.title')}</h1>
      <p>${t('lobby.wait')}</p>
      <p class="soft">${t('lobby.players', { count: view.players.joined })}</p>
    </div>
    <section class="card stack">
      <h2>${team === null ? t('lobby.mates') : teamBadge(team, 26)}</h2>
      <ul class="mates">
        <li>${t('lobby.you', { name: view.me?.name ?? '' })}</li>
        ${mates.map((mate) =>
          mate.connected
            ? html`<li>${mate.name}</li>`
            : html`<li class="away">${t('lobby.away', { name: mate.name })}</li>`,
        )}
      </ul>
    </section>
    ${
      view.teams.length < 2
        ? ''
        : html`<section class="stack">
            <h2>${t('lobby.change')}</h2>
            <div class="teams">
              ${view.teams.map(
                (each) =>
                  html`<button type="button" aria-pressed=${each.id === team?.id} @click=${() => changeTeam(each.id)}>
                    ${teamBadge(each)}
                  </button>`,
              )}
            </div>
          </section>`
    }
  </div>`
}
