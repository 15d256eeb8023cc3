/** A team as everywhere in the game: its shape in its colour, and its name. */
import { html, type TemplateResult } from 'lit'
import type { Team, TeamId } from '../../shared/match/types.ts'
import { t } from '../locale/t.ts'
import { teamName } from './team-name.ts'
import { teamShape } from './team-shape.ts'

/** Who did something: by name, or where the room names nobody to all, as one of a team. */
export function whoOf(name: string, team: Pick<Team, 'name' | 'style'> | undefined): string {
  return name === '' && team !== undefined ? t('team.one-of', { team: teamName(team) }) : name
}

export function teamBadge(team: Pick<Team, 'name' | 'style'>, size = 22): TemplateResult {
  return html`<span class="team"> ${teamShape(team.style, size)}<span>${teamName(team)}</span> </span>`
}

/** The same of the team with this id; of one that is not there any more, its id. */
export function badgeOf(id: TeamId, teams: readonly Team[], size = 22): TemplateResult | string {
  const team = teams.find((each) => each.id === id)
  return team === undefined ? id : teamBadge(team, size)
}
