/**
 * Whose tap it is. Each hand-cranked step belongs to one team, whose members take the five stations in turn; teams
 * and members rotate, so that everybody sits everywhere. Seats that are away are passed over.
 */
import { presentOf } from '../../match/teams.ts'
import type { Match, SeatId, TeamId } from '../../match/types.ts'
import { RATES } from './content.ts'
import { stations, type Station, type TrainState } from './types.ts'

const DRIVER = stations.indexOf('driver')

export interface Turn {
  readonly team: TeamId
  /** null: nobody is there, and the bell makes the tap. */
  readonly seat: SeatId | null
}

function crewedTeams(match: Match): TeamId[] {
  return match.teams.map(({ id }) => id).filter((team) => presentOf(match, team).length > 0)
}

/** The team whose step this is. */
export function turnOf(match: Match, { cranked, station }: TrainState): Turn {
  const crews = crewedTeams(match)
  if (crews.length === 0) return { team: match.teams[0].id, seat: null }
  const team = crews[cranked % crews.length]
  return { team, seat: memberAt(match, team, Math.floor(cranked / crews.length), station) }
}

function memberAt(match: Match, team: TeamId, round: number, station: number): SeatId | null {
  const crew = presentOf(match, team)
  return crew.length === 0 ? null : crew[(station + round) % crew.length].id
}

/** The member at the team's throttle and STOP lever; null when nobody of it is there. */
export function driverOf(match: Match, team: TeamId, train: TrainState): SeatId | null {
  const crews = Math.max(1, crewedTeams(match).length)
  return memberAt(match, team, Math.floor(train.cranked / crews), DRIVER)
}

/** The stations a seat holds now: in turbo only the driver's is manned. */
export function stationsOf(match: Match, team: TeamId, seat: SeatId, train: TrainState): Station[] {
  if (train.mode !== 'crank') return driverOf(match, team, train) === seat ? ['driver'] : []
  const crews = crewedTeams(match)
  const round = Math.floor(train.cranked / Math.max(1, crews.length))
  return stations.filter((_, station) => memberAt(match, team, round, station) === seat)
}

/** The rate that the train runs at: the median of the crewed teams' throttles, the lower one of two in the middle. */
export function throttleOf(match: Match, { throttles }: TrainState): number {
  const crews = crewedTeams(match)
  const rates = Object.entries(throttles)
    .filter(([team]) => crews.length === 0 || crews.includes(team))
    .map(([, rate]) => rate)
    .toSorted((a, b) => a - b)
  return rates[Math.floor((rates.length - 1) / 2)]
}

/** More than half of the teams that have a driver want to stop. */
export function wantsToStop(match: Match, { stops }: TrainState): boolean {
  const crews = crewedTeams(match)
  return crews.filter((team) => stops.includes(team)).length * 2 > crews.length
}

/** After a derailment every lever is back at the safe rate. */
export function safeThrottles({ throttles }: TrainState): Record<string, number> {
  return Object.fromEntries(Object.keys(throttles).map((team) => [team, RATES.safe]))
}
