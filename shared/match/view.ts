/**
 * The one place that decides who sees what. A view is built from nothing for each audience: what is not put in
 * cannot leak. Players never receive a truth, another's bet or an exam before its reveal; strangers get the door.
 */
import { stopOf, type Rulebook, type Stops } from './stop.ts'
import type { StopState } from './play.ts'
import { memoized } from '../measures/memoized.ts'
import { isOwnText } from '../packs/own-id.ts'
import { lacksOf } from '../packs/lacks.ts'
import { summitBits } from '../packs/signature.ts'
import type { Pack } from '../packs/pack.ts'
import { againTrouble } from './again.ts'
import { feedbackShown, thumbsShown } from './feedback.ts'
import { floorBitsOf } from './floor.ts'
import { hasTime, isDone, isMeasuring } from './done.ts'
import { asTold } from './nameless.ts'
import { isRehearsal } from './occasion.ts'
import { mayMove } from './seats.ts'
import { spareShown } from './spare.ts'
import { standings } from './standings.ts'
import { membersOf, presentOf, presentSeats, sitting } from './teams.ts'
import type { Match, Seat } from './types.ts'
import type { Audience, OutRow, RosterRow, TeamProgress, TeamView, View } from './view-types.ts'

export function view(match: Match, asked: Audience, rules: Rulebook): View {
  const { pack, stops } = rules
  const audience = known(match, asked)
  const me = audience.role === 'seat' ? match.seats[audience.seat] : undefined
  const isStranger = audience.role === 'stranger'
  // A phone lists neither while it plays, and it would hear of every rider who comes or goes.
  const isAtPlay = audience.role === 'seat' && match.play !== null
  const { rings, left, beats, paused, phase, since } = match.bell
  const told = asTold(match, audience)
  const here = sitting(audience.role === 'projector' ? told : match)
  return {
    role: audience.role,
    code: match.code,
    packId: match.packId,
    text: isOwnText(pack.id) && (audience.role === 'host' || audience.role === 'projector') ? pack.title : null,
    plan: match.settings.plan,
    stop: match.stop,
    phase: { number: phase, rings, left, beats, paused, since, ...showing(match, audience, stops) },
    locked: match.locked,
    approve: match.approve,
    seatLimit: match.settings.seatLimit,
    lacks: audience.role === 'host' ? lacksOf(pack) : [],
    rehearsal: isRehearsal(match),
    mayMove: !isStranger && mayMove(match, stops),
    named: match.settings.nameless !== true,
    language: match.settings.language ?? null,
    timers: match.settings.timers,
    teams: teamRows(match.seats)(match.teams),
    players: attendance(here),
    roster: isAtPlay ? [] : roster(match, audience, here, stops),
    out: audience.role === 'host' ? out(match) : [],
    me:
      me === undefined
        ? null
        : {
            seat: me.id,
            name: me.name,
            team: me.team,
            bitsSaved: me.bitsSaved,
            foresight: me.foresight,
            cards: me.cards,
          },
    model: modelView(match, pack),
    speaks: isStranger || match.play === null ? null : stopOf(stops, match.play).speaks(match.play, match, audience),
    play: isStranger || match.play === null ? null : stopOf(stops, match.play).view(told, match.play, audience, pack),
    spare: me === undefined || match.play === null ? null : spare(match, match.play, me, rules),
    thumbs: me === undefined ? null : thumbsShown(match, me.id),
    feedback: audience.role === 'host' ? feedbackShown(match) : null,
    progress: audience.role === 'projector' && match.play !== null ? progress(match, match.play, stops) : null,
    standings: isStranger || isAtPlay ? NO_STANDINGS : standings(told, rules),
    again: {
      open: againTrouble(match) === null,
      wishes: match.wishes.length,
      wished: me !== undefined && match.wishes.includes(me.id),
      next: isStranger ? null : match.next,
    },
  }
}

const attendance = memoized((seats: readonly Seat[]) => ({
  joined: seats.length,
  connected: seats.filter(({ connected }) => connected).length,
}))

/** Every seat's view has the same, and a tap changes none of them. */
const teamRows = memoized((seats: Match['seats']) =>
  memoized((teams: Match['teams']): TeamView[] =>
    teams.map((team) => {
      const { joined, connected } = attendance(membersOf({ seats }, team.id))
      return { ...team, players: joined, connected }
    }),
  ),
)

const NO_STANDINGS: View['standings'] = { teams: [], players: [], rows: [], awards: [], stories: [] }

function showing(match: Match, audience: Audience, stops: Stops): Pick<View['phase'], 'shows' | 'read'> {
  const { play, bell } = match
  const shows = play === null || audience.role === 'stranger' ? null : stopOf(stops, play).shows(play, match)
  return {
    shows: (shows ?? 0) * (match.settings.brain.pace ?? 1),
    read: shows === null || audience.role !== 'seat' ? null : bell.read.includes(audience.seat),
  }
}

/** A seat that is not there, was removed or given up, is a stranger. */
function known(match: Match, audience: Audience): Audience {
  if (audience.role !== 'seat') return audience
  const seat = Object.hasOwn(match.seats, audience.seat) ? match.seats[audience.seat] : undefined
  return seat === undefined || seat.removed || seat.freed ? { role: 'stranger' } : audience
}

function modelView(match: Match, pack: Pack): View['model'] {
  const { model } = match
  return {
    step: model.step,
    ...(match.pretrained !== null && { brought: true as const }),
    summitBits: summitBits(pack),
    floorBits: floorBitsOf(match, pack),
    exams: model.exams.filter(({ revealed }) => revealed).map(({ step, bits, audited }) => ({ step, bits, audited })),
  }
}

/** Host and projector see all; a player sees its own team. Only the host sees who is still busy. */
function roster(match: Match, audience: Audience, here: readonly Seat[], stops: Stops): RosterRow[] {
  if (audience.role === 'stranger') return []
  const mine = audience.role === 'seat' ? match.seats[audience.seat]?.team : undefined
  const shown = mine === undefined ? here : here.filter(({ team }) => team === mine)
  const { play } = match
  return shown.map((seat) => ({
    seat: seat.id,
    name: seat.name,
    team: seat.team,
    connected: seat.connected,
    simulated: seat.simulated,
    since: audience.role === 'host' ? seat.joinedAt : null,
    ...(audience.role === 'host' && besideOf(seat, here)),
    done: audience.role === 'host' && play !== null ? isDone(match, play, seat, stops) : null,
  }))
}

/** Pupils may share a device. Or one of them sits there twice: that is for the host to know. */
function besideOf({ id, device }: Seat, here: readonly Seat[]): Pick<RosterRow, 'beside'> {
  const first = device === null ? undefined : here.find((other) => other.device === device)
  return first === undefined || first.id === id ? {} : { beside: first.name }
}

/** null: this seat has no time to spare. */
function spare(match: Match, state: StopState, me: Seat, { pack, stops }: Rulebook): View['spare'] {
  if (!hasTime(match, state, me, stops)) return null
  const busy = busyOf(stops)(match)
  return spareShown(match, me.id, pack, busy === 0 && isMeasuring(state) ? null : busy)
}

/** How many of those who are here have not done yet what the phase asks: the same for every seat. */
const busyOf = memoized((stops: Stops) =>
  memoized((match: Match): number => {
    const { play } = match
    return play === null ? 0 : presentSeats(match).filter((seat) => isDone(match, play, seat, stops) === false).length
  }),
)

/** Team by team, so that the wall moves with everybody's act. */
function progress(match: Match, state: StopState, stops: Stops): TeamProgress[] | null {
  const all = match.teams.map(({ id }) => ({
    team: id,
    acts: presentOf(match, id).map((seat) => isDone(match, state, seat, stops)),
  }))
  if (all.every(({ acts }) => acts.every((act) => act === null))) return null
  return all.map(({ team, acts }) => ({ team, done: acts.filter((act) => act === true).length, of: acts.length }))
}

/** Who sits here no more, the newest first. */
function out({ seats }: Match): OutRow[] {
  return Object.values(seats)
    .filter(({ removed }) => removed)
    .map(({ id, name }) => ({ seat: id, name }))
    .toReversed()
}
