/** What every team takes home: its bets, its forecasts, and what its sentences did. */
import { membersOf, teamsAtPlay } from '../../shared/match/teams.ts'
import type { Match } from '../../shared/match/types.ts'
import { sum } from '../../shared/measures/mean.ts'
import type { TeamTicket } from './view-types.ts'

export function teamTickets(match: Match): TeamTicket[] {
  return teamsAtPlay(match).map(({ id }) => {
    const members = membersOf(match, id)
    return {
      team: id,
      players: members.length,
      bitsSaved: sum(members.map(({ bitsSaved }) => bitsSaved)),
      cards: sum(members.map(({ cards }) => cards)),
      foresight: sum(members.map(({ foresight }) => foresight)),
      effect: match.effects.findLast(({ team }) => team === id) ?? null,
    }
  })
}
