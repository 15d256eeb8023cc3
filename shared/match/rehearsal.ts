/**
 * A rehearsal: the host tries a lesson with simulated players. They sit on real seats and everything they do is
 * measured like anything else; only no row of such a match may stand on a board, and at its end the room is as new.
 */
import type { RejectWord } from '../protocol/reject.ts'
import { seedAfter } from '../measures/random.ts'
import { robotNames } from '../rehearsal/robot-names.ts'
import type { Draft } from './draft.ts'
import { MOST_SIMULATED } from './limits.ts'
import { isRehearsal } from './occasion.ts'
import { nameTrouble, newSeat } from './seats.ts'
import { sitting, smallestTeam } from './teams.ts'
import { NO_MODEL, type Seat, type SeatId } from './types.ts'

/** Seats so many simulated players, wherever teams are smallest. Lobby only; all of them find room, or none. */
export function rehearse(draft: Draft, players: number): RejectWord | null {
  const { match } = draft
  if (match.stop >= 0) return 'not-now'
  if (!Number.isInteger(players) || players < 1 || players > MOST_SIMULATED) return 'out-of-range'
  const names = robotNames.filter((name) => nameTrouble(name, sitting(match)) === null).slice(0, players)
  if (names.length < players || sitting(match).length + players > match.settings.seatLimit) return 'room-full'
  for (const name of names) {
    const team = smallestTeam(draft.match)?.id
    if (team === undefined) return 'unknown-team'
    const id = `robot-${robotNames.indexOf(name) + 1}`
    const seat = { ...newSeat(id, name, team, draft.at), simulated: true }
    draft.change({ seats: { ...draft.match.seats, [id]: seat } })
  }
  return null
}

/** A simulated player that left before anything was played leaves no trace: without any, the match counts. */
export function forgetSimulated(draft: Draft, id: SeatId): null {
  const { seats } = draft.match
  draft.change({ seats: Object.fromEntries(Object.entries(seats).filter(([other]) => other !== id)) })
  return null
}

/**
 * The simulated players leave and the room stands where it stood when it was opened: people keep their seats, and what was
 * played is gone. The class will meet other cards than the host has met: those of the lesson, and what other dice throw.
 */
export function endRehearsal(draft: Draft): RejectWord | null {
  const { match } = draft
  if (!isRehearsal(match)) return 'not-now'
  draft.cancel(match.jobs.map(({ id }) => id))
  const people = Object.values(match.seats).filter(({ simulated }) => !simulated)
  draft.change({
    seats: Object.fromEntries(people.map((seat): [string, Seat] => [seat.id, { ...seat, ...NOTHING_EARNED }])),
    seed: seedAfter(match.seed),
    stop: -1,
    play: null,
    model: NO_MODEL,
    board: [],
    finished: [],
    effects: [],
    written: [],
    spared: {},
    feedback: match.feedback && { ...match.feedback, thumbs: {} },
    wishes: [],
  })
  draft.newPhase(null)
  draft.pause(false)
  draft.keep([])
  return null
}

const NOTHING_EARNED: Pick<Seat, 'bitsSaved' | 'cards' | 'foresight'> = { bitsSaved: 0, cards: 0, foresight: 0 }
