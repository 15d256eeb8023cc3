/** Teams: how many, where a newcomer sits, and how the host evens them out. */
import type { Draft } from './draft.ts'
import type { MOST_TEAMS } from './limits.ts'
import type { Match, Seat, Team, TeamId } from './types.ts'

/** In the order of their styles; each has a colour and a shape. */
const NAMES = ['triangle', 'circle', 'pentagon', 'square', 'diamond', 'star'] as const satisfies {
  readonly length: typeof MOST_TEAMS
}

export function makeTeams(count: number): Team[] {
  return NAMES.slice(0, count).map((name, style) => ({ id: `t${style + 1}`, name, style }))
}

interface Seating {
  readonly all: readonly Seat[]
  readonly byTeam: ReadonlyMap<TeamId, readonly Seat[]>
}

/** Seats change seldom and are looked through often: three hundred views of one wave sort them once. */
const seatings = new WeakMap<Match['seats'], Seating>()

function seating({ seats }: Match): Seating {
  const known = seatings.get(seats)
  if (known !== undefined) return known
  const all = Object.values(seats).filter(({ removed, freed }) => !removed && !freed)
  const sorted = { all, byTeam: Map.groupBy(all, ({ team }) => team) }
  seatings.set(seats, sorted)
  return sorted
}

/** Seats that play: neither removed by the host nor given up. In order of joining. */
export function sitting(match: Match): readonly Seat[] {
  return seating(match).all
}

export function membersOf(match: Match, team: TeamId): readonly Seat[] {
  return seating(match).byTeam.get(team) ?? []
}

/** Who is here now. */
export function presentSeats(match: Match): Seat[] {
  return sitting(match).filter(({ connected }) => connected)
}

/** Members who are here now. */
export function presentOf(match: Match, team: TeamId): Seat[] {
  return membersOf(match, team).filter(({ connected }) => connected)
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

/** Moves one seat at a time from the largest team to the smallest, the newest first, until sizes differ by one at most. */
export function balance(draft: Draft): void {
  for (;;) {
    const bySize = draft.match.teams
      .map(({ id }) => ({ id, members: membersOf(draft.match, id) }))
      .toSorted((a, b) => a.members.length - b.members.length)
    const [smallest, largest] = [bySize[0], bySize.at(-1)]
    const moved = largest?.members.at(-1)
    if (!smallest || !largest || !moved || largest.members.length - smallest.members.length < 2) return
    draft.changeSeat(moved.id, { team: smallest.id })
    draft.effect({ type: 'tell', seat: moved.id, word: 'moved' })
  }
}
