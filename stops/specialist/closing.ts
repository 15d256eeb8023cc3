/** What a phase has asked is decided at its end: who works for whom, by which recipe, and what goes into the second job. */
import { teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { dealsOf } from './bids.ts'
import { CLIENTS } from './client-ids.ts'
import { broughtBy, wantsOwn } from './jobs.ts'
import { keepFor, recipeFor, struckFor } from './score.ts'
import type { SpecialistState } from './types.ts'

export function closed(match: Match, state: SpecialistState): SpecialistState {
  switch (state.phase) {
    case 'pick': {
      const deals = dealsOf(match, state)
      const won = deals.flatMap(({ who, client }) => (who === null ? [] : [[who, client] as const]))
      const own = teamsAtPlay(match).filter(({ id }) => wantsOwn(match, state, id))
      return {
        ...state,
        deals,
        // A team whose text must go works for the client whose turn it is.
        clients: { ...byTeam(match, (team) => turnOf(match, team)), ...Object.fromEntries(won) },
        texts: Object.fromEntries(own.flatMap(({ id }) => entryOf(id, broughtBy(match, state, id)))),
        // What nobody works for is not kept.
        brought: {},
      }
    }
    case 'recipe':
      return {
        ...state,
        recipes: byTeam(match, (team) => recipeFor(match, state, team)),
        struck: byTeam(match, (team) => struckFor(match, state, team)),
      }
    case 'again':
      return { ...state, kept: byTeam(match, (team) => keepFor(match, state, team)) }
    case 'bet':
    case 'front':
    case 'interview':
    case 'left':
    case 'say':
    case 'answer':
      return state
  }
}

function turnOf({ teams }: Match, team: TeamId): number {
  return (
    Math.max(
      0,
      teams.findIndex(({ id }) => id === team),
    ) % CLIENTS.length
  )
}

function entryOf<T>(team: TeamId, value: T | null): [TeamId, T][] {
  return value === null ? [] : [[team, value]]
}

/** Of every team that somebody plays in. */
function byTeam<T>(match: Match, of: (team: TeamId) => T): Readonly<Record<TeamId, T>> {
  return Object.fromEntries(teamsAtPlay(match).map(({ id }) => [id, of(id)]))
}
