/** Teams: which there are, who sits in them, where a newcomer sits. */
import { memoized } from '../measures/memoized.ts'
import { lettersIn, LONGEST_NAME, MOST_TEAMS } from './limits.ts'
import type { Match, Seat, SeatId, Team, TeamId } from './types.ts'

/** One a style: each has a colour and a shape. */
function teamOf(style: number): Team {
  return { id: `t${style + 1}`, name: '', style }
}

export function makeTeams(count: number): Team[] {
  return Array.from({ length: count }, (_, style) => teamOf(style))
}

/** What a match may begin with: at least one, each with a style of its own. */
export function areTeams(teams: readonly Team[]): boolean {
  return (
    teams.length > 0 &&
    new Set(teams.map(({ style }) => style)).size === teams.length &&
    teams.every(({ id, name, style }) => makeTeams(MOST_TEAMS)[style]?.id === id && lettersIn(name) <= LONGEST_NAME)
  )
}

interface Seating {
  readonly all: readonly Seat[]
  readonly byTeam: ReadonlyMap<TeamId, readonly Seat[]>
}

/** Seats change seldom and are looked through often. */
const seating = memoized((seats: Match['seats']): Seating => {
  const all = Object.values(seats).filter(({ removed, freed }) => !removed && !freed)
  return { all, byTeam: Map.groupBy(all, ({ team }) => team) }
})

/** Seats that play: neither removed by the host nor given up. In order of joining. */
export function sitting(match: Match): readonly Seat[] {
  return seating(match.seats).all
}

export function membersOf({ seats }: Pick<Match, 'seats'>, team: TeamId): readonly Seat[] {
  return seating(seats).byTeam.get(team) ?? []
}

/** Teams that somebody plays in. */
export function teamsAtPlay(match: Match): readonly Team[] {
  return match.teams.filter(({ id }) => membersOf(match, id).length > 0)
}

/** Who is here now. */
export function presentSeats(match: Match): Seat[] {
  return sitting(match).filter(({ connected }) => connected)
}

/** Members who are here now. */
export function presentOf(match: Match, team: TeamId): Seat[] {
  return membersOf(match, team).filter(({ connected }) => connected)
}

/** One of those who hold a seat with the same device: where a team decides together, two seats are not two voices. */
export function onePerDevice(seats: readonly Seat[]): readonly Seat[] {
  const voices = new Map<string, Seat>()
  for (const seat of seats) if (!voices.has(seat.device ?? seat.id)) voices.set(seat.device ?? seat.id, seat)
  return [...voices.values()]
}

/** What members of a team have chosen, one voice a device. */
export function voicesOf<T>(match: Match, chosen: Readonly<Record<SeatId, T>>, team: TeamId): T[] {
  const voices = onePerDevice(membersOf(match, team).filter(({ id }) => Object.hasOwn(chosen, id)))
  // What they have chosen may be a list itself.
  return voices.flatMap(({ id }) => {
    const one = chosen[id]
    return one === undefined ? [] : [one]
  })
}

/** In which team each of these seats sits. */
export function teamsOfSeats(
  { seats }: Pick<Match, 'seats'>,
  ids: readonly SeatId[],
): Readonly<Record<SeatId, TeamId>> {
  return Object.fromEntries(ids.flatMap((id) => (seats[id] === undefined ? [] : [[id, seats[id].team]])))
}

/** The most that one team takes, so that nobody fills a room from one side. */
export function teamLimit({ settings, teams }: Match): number {
  return Math.ceil(settings.seatLimit / teams.length)
}

/** The team with the fewest members, the first of several. */
export function smallestTeam(match: Match): Team | undefined {
  const sized = match.teams.map((team) => ({ team, size: membersOf(match, team.id).length }))
  return sized.toSorted((a, b) => a.size - b.size)[0]?.team
}

/** One more, of the first style that is free; null: there are as many as can be. */
export function oneMore(teams: readonly Team[]): Team[] | null {
  const free = makeTeams(MOST_TEAMS).find(({ style }) => !teams.some((team) => team.style === style))
  return free === undefined ? null : [...teams, free].toSorted((a, b) => a.style - b.style)
}
