/** What a phase has asked is decided at its end: who works for whom, by which recipe, and what goes into the second job. */
import { teamsAtPlay, teamsOfSeats } from '../../shared/match/teams.ts'
import type { Match, TeamId } from '../../shared/match/types.ts'
import { dealsOf } from './bids.ts'
import { CLIENTS } from './client-ids.ts'
import { broughtBy, keyOf, wantsOwn } from './jobs.ts'
import { keepFor, recipeFor, struckFor } from './score.ts'
import type { SpecialistState } from './types.ts'

export function closed(match: Match, state: SpecialistState): SpecialistState {
  const playing = teamsAtPlay(match).map(({ id }) => id)
  // A team whose first player comes after the bids works for nobody, and nothing is trained for it.
  const hired = playing.filter((team) => keyOf(state, team) !== null)
  switch (state.phase) {
    case 'pick': {
      const deals = dealsOf(match, state)
      const won = deals.flatMap(({ who, client }) => (who === null ? [] : [[who, client] as const]))
      const own = playing.filter((team) => wantsOwn(match, state, team))
      return {
        ...state,
        deals,
        // A team whose text must go works for the client whose turn it is.
        clients: { ...ofThese(playing, (team) => turnOf(match, team)), ...Object.fromEntries(won) },
        texts: Object.fromEntries(own.flatMap((team) => entryOf(team, broughtBy(match, state, team)))),
        // What nobody works for is not kept.
        brought: {},
      }
    }
    case 'recipe':
      return {
        ...state,
        recipes: ofThese(hired, (team) => recipeFor(match, state, team)),
        struck: ofThese(hired, (team) => struckFor(match, state, team)),
      }
    case 'again':
      return {
        ...state,
        kept: ofThese(
          playing.filter((team) => Object.hasOwn(state.recipes, team)),
          (team) => keepFor(match, state, team),
        ),
      }
    case 'bet':
      return { ...state, betFor: teamsOfSeats(match, Object.keys(state.bets)) }
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

function ofThese<T>(teams: readonly TeamId[], of: (team: TeamId) => T): Readonly<Record<TeamId, T>> {
  return Object.fromEntries(teams.map((team) => [team, of(team)]))
}
