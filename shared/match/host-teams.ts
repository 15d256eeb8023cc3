/** What the host does with teams: how many there are, what they are called, and who sits in which. */
import { randomFrom } from '../measures/random.ts'
import type { RejectWord } from '../protocol/reject.ts'
import type { MatchDraft } from './match-draft.ts'
import { mayMove, nameTrouble } from './seats.ts'
import { membersOf, oneMore, sitting, smallestTeam } from './teams.ts'
import type { HostCommand } from './events.ts'
import type { Seat, TeamId } from './types.ts'

export type TeamCommand = Extract<HostCommand, { kind: 'balance' | 'mix' | 'add-team' | 'remove-team' | 'name-team' }>

export function toTeams(draft: MatchDraft, command: TeamCommand): RejectWord | null {
  if (command.kind === 'name-team') return nameTeam(draft, command.team, command.name)
  if (!mayMove(draft.match, draft.stops) || (command.kind === 'remove-team' && draft.match.stop >= 0)) return 'not-now'
  switch (command.kind) {
    case 'balance':
      balance(draft)
      return null
    case 'mix':
      mix(draft)
      return null
    case 'add-team': {
      const teams = oneMore(draft.match.teams)
      if (teams === null) return 'out-of-range'
      draft.change({ teams })
      return null
    }
    case 'remove-team':
      return removeTeam(draft, command.team)
  }
}

function nameTeam(draft: MatchDraft, id: TeamId, name: string): RejectWord | null {
  const { teams } = draft.match
  if (!teams.some((team) => team.id === id)) return 'unknown-team'
  const others = teams.filter((team) => team.id !== id)
  const trouble = name === '' ? null : nameTrouble(name, others)
  if (trouble !== null) return trouble
  draft.change({ teams: teams.map((team) => (team.id === id ? { ...team, name } : team)) })
  return null
}

/** Whoever sat there, also who was removed or is away, sits wherever there are fewest. */
function removeTeam(draft: MatchDraft, id: TeamId): RejectWord | null {
  const teams = draft.match.teams.filter((team) => team.id !== id)
  if (teams.length === draft.match.teams.length) return 'unknown-team'
  if (teams.length === 0) return 'out-of-range'
  draft.change({ teams })
  for (const seat of Object.values(draft.match.seats)) {
    const place = smallestTeam(draft.match)
    if (seat.team === id && place !== undefined) moved(draft, seat, place.id)
  }
  return null
}

/** Moves one seat at a time from the largest team to the smallest, the newest first, until sizes differ by one at most. */
function balance(draft: MatchDraft): void {
  for (;;) {
    const bySize = draft.match.teams
      .map(({ id }) => ({ id, members: membersOf(draft.match, id) }))
      .toSorted((a, b) => a.members.length - b.members.length)
    const [smallest, largest] = [bySize[0], bySize.at(-1)]
    const last = largest?.members.at(-1)
    if (!smallest || !largest || !last || largest.members.length - smallest.members.length < 2) return
    moved(draft, last, smallest.id)
  }
}

/** The match's own dice, thrown anew each time. */
function mix(draft: MatchDraft): void {
  const { match } = draft
  const { seed, nextId } = match
  draft.change({ nextId: nextId + 1 })
  const random = randomFrom(seed + nextId)
  const teams = random.shuffle(match.teams)
  for (const [i, seat] of random.shuffle(sitting(match)).entries()) {
    const team = teams[i % teams.length]
    if (team !== undefined && team.id !== seat.team) moved(draft, seat, team.id)
  }
}

function moved(draft: MatchDraft, seat: Seat, team: TeamId): void {
  draft.changeSeat(seat.id, { team })
  if (!seat.removed && !seat.freed) draft.effect({ type: 'tell', seat: seat.id, word: 'moved' })
}
