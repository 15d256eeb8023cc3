/**
 * The door for requests: how often, how big, in which shape. What it lets through is typed, and `act` turns it into
 * an event of the match or a word to the desk.
 */
import type { Audience } from '../../shared/match/view-types.ts'
import { stopOf } from '../../shared/match/stop.ts'
import type { Tap } from '../../shared/match/play.ts'
import { hostTap, playerTap } from '../../shared/match/tap.ts'
import { sitting } from '../../shared/match/teams.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { type RequestName, requests, type Requests } from '../../shared/protocol/requests.ts'
import { keysOf } from '../../shared/names/name-keys.ts'
import { isOffensive } from '../../shared/names/offence.ts'
import { tidyName } from '../names/tidy-name.ts'
import { Limit, type Speaker, sizeTrouble } from './limits.ts'
import type { LiveMatch } from './live-match.ts'
import { drawName, isTaken, nameTrouble, spellingTrouble } from './names.ts'
import type { Porter } from './porter.ts'

/** Requests in five seconds. A thumb taps six times a second; the host's browser also reports for its lab. */
const WINDOW_S = 5
const MOST = { player: 60, host: 200 }

/** A request whose payload has passed its schema. */
export type Request = { [N in RequestName]: { readonly name: N; readonly payload: Requests[N] } }[RequestName]

export type Admitted =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly word: RejectWord }

/** How often somebody may ask. */
export class Pace {
  readonly #limits = { player: new Limit(MOST.player, WINDOW_S), host: new Limit(MOST.host, WINDOW_S) }

  /** False when this speaker has asked too often of late; takes one from the budget. */
  async take(audience: Audience): Promise<boolean> {
    return await this.#limits[speakerOf(audience)].take(nameOf(audience))
  }
}

/** Checks in the order that costs least: size, shape. */
export function admit(name: RequestName, payload: unknown): Admitted {
  const trouble = sizeTrouble(name, payload)
  if (trouble !== null) return { ok: false, word: trouble }
  const parsed = requests[name].safeParse(payload)
  if (!parsed.success) return { ok: false, word: 'malformed' }
  // Name and schema came from the same entry of `requests`: the compiler cannot follow that through the record.
  return { ok: true, request: { name, payload: parsed.data } as Request }
}

/** Who asks: a seat's id, or the role. */
export function nameOf(audience: Audience): string {
  return audience.role === 'seat' ? audience.seat : audience.role
}

export function speakerOf(audience: Audience): Speaker {
  return audience.role === 'host' ? 'host' : 'player'
}

/**
 * Does what was asked. Null when it is done and written down, else the word that says why not. `tap` is the id that goes
 * into the log with it.
 */
export async function act(
  live: LiveMatch,
  porter: Porter,
  audience: Audience,
  request: Request,
  tap: string | null,
): Promise<RejectWord | null> {
  const by = tap === null ? {} : { tap }
  if (request.name === 'play' || request.name === 'team' || request.name === 'again' || request.name === 'thumb') {
    if (audience.role !== 'seat') return 'not-a-player'
    const { seat } = audience
    if (request.name === 'team')
      return await live.take({ ...by, type: 'team-changed', seat, team: request.payload.team })
    if (request.name === 'again') return await live.take({ ...by, type: 'wished', seat })
    if (request.name === 'thumb') return await live.take({ ...by, type: 'thumb', seat, ...request.payload })
    const on = playerTap(live.match, live.rules.stops, request.payload)
    if (typeof on === 'string') return on
    if (isOffensive(written(live, on))) return 'text-not-allowed'
    return await live.take({ ...by, type: 'tapped', seat, on })
  }
  if (audience.role !== 'host') return 'not-the-host'
  switch (request.name) {
    case 'host':
      return await command(live, request.payload, by)
    case 'door':
      return await porter.answer(request.payload)
    case 'labReady':
      return live.dispatcher.hostReady(request.payload)
    case 'labProgress':
      return live.dispatcher.hostProgress(request.payload)
    case 'labDone':
      return await live.dispatcher.hostDone(request.payload.result)
    case 'labFailed':
      return live.dispatcher.hostFailed(request.payload)
  }
}

/** What a player has written in a tap, for the class to read. */
function written({ match, rules }: LiveMatch, on: Tap): string {
  return match?.play == null ? '' : (stopOf(rules.stops, match.play).written?.(on, rules.pack) ?? '')
}

/** A host's command. A name that the host gives must be legible and free; whether it offends is the host's to say. */
async function command(
  live: LiveMatch,
  asked: Requests['host'],
  by: { readonly tap?: string },
): Promise<RejectWord | null> {
  if (asked.kind === 'tap') {
    const tap = hostTap(live.match, live.rules.stops, asked.on)
    return typeof tap === 'string' ? tap : await live.take({ ...by, type: 'host', command: tap })
  }
  if (asked.kind === 'name-team') return await nameTeam(live, asked, by)
  if (asked.kind !== 'rename' && asked.kind !== 'keep-out')
    return await live.take({ ...by, type: 'host', command: asked })
  const { match } = live
  const others = match === null ? [] : sitting(match).filter(({ id }) => id !== asked.seat)
  const taken = keysOf([...others.map((seat) => seat.name), ...(match?.keptOut ?? [])])
  const isLeft = asked.kind === 'keep-out' && asked.name === ''
  const name = isLeft ? drawName(taken) : tidyName(asked.name)
  const trouble = spellingTrouble(name)
  if (trouble !== null) return trouble
  if (isTaken(name, keysOf(others.map((seat) => seat.name)))) return 'name-taken'
  return await live.take({ ...by, type: 'host', command: { ...asked, name } })
}

/** It stands on every screen for the whole lesson, and often it is the class that has called it out: no swear words. */
async function nameTeam(
  live: LiveMatch,
  asked: Extract<Requests['host'], { kind: 'name-team' }>,
  by: { readonly tap?: string },
): Promise<RejectWord | null> {
  const name = tidyName(asked.name)
  const others = (live.match?.teams ?? []).filter(({ id }) => id !== asked.team)
  const trouble = name === '' ? null : nameTrouble(name, keysOf(others.map((team) => team.name)))
  return trouble ?? (await live.take({ ...by, type: 'host', command: { ...asked, name } }))
}
