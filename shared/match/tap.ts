/** Taps at the door: how a stop says what it asks, and what a tap means in the match that is running. */
import { z } from 'zod'
import type { RejectWord } from '../protocol/reject.ts'
import { stopOf, type Stops } from './stop.ts'
import { READ, SPARE, type Tap } from './play.ts'
import { spareTap } from './spare.ts'
import type { HostCommand } from './events.ts'
import type { Match } from './types.ts'

const name = z.string().min(1).max(40)

/** Any tap, before it is known what it must look like. */
export const tapEnvelope = z.strictObject({ stop: name, ask: name, tap: z.unknown().optional() })

/** The shape of a tap that brings an answer. */
export function answering<const S extends string, const A extends string, T extends z.ZodType>(
  stop: S,
  ask: A,
  tap: T,
) {
  return z.strictObject({ stop: z.literal(stop), ask: z.literal(ask), tap })
}

/** The shape of a tap that says only that it was made. */
export function tapping<const S extends string, const A extends string>(stop: S, ask: A) {
  return z.strictObject({ stop: z.literal(stop), ask: z.literal(ask) })
}

/** The tap that brings this answer; null: there is none. */
export function tapOf<const S extends string, const A extends string, T>(stop: S, ask: A, tap: T | null) {
  return tap === null ? null : { stop, ask, tap }
}

/** Token ids, as somebody puts them in a row; which of them are words, and how many there may be, is for the rules to say. */
export const tokensTap = z.array(z.int().min(0).max(100_000)).max(200).readonly()
/** What may be an index or a number of things, and what may be a figure; their ranges are for the rules. */
export const countTap = z.int().min(-1_000).max(1_000)
export const figureTap = z.number().min(-1e6).max(1e6)

/** Every tap of every stop, as it stands in a log. */
export function tapSchema(stops: Stops): z.ZodType<Tap> {
  return z.union(
    stops.flatMap(({ id, tap }): z.ZodType<Tap>[] => [tap, tapping(id, READ), answering(id, SPARE, spareTap)]),
  )
}

/** Every tap that a host has. */
export function hostTapSchema(stops: Stops): z.ZodType<Tap> {
  return z.union(stops.flatMap(({ host }): z.ZodType<Tap>[] => (host === undefined ? [] : [host.tap])))
}

/** A player's tap as the running stop understands it, or why it does not. */
export function playerTap(match: Match | null, stops: Stops, on: Tap): Tap | RejectWord {
  const play = running(match, on)
  if (typeof play === 'string') return play
  if (on.ask === READ) return { stop: on.stop, ask: READ }
  if (on.ask === SPARE) return parsed(answering(on.stop, SPARE, spareTap), on)
  return parsed(stopOf(stops, play).tap, on)
}

/** The same for a tap of the host's own. */
export function hostTap(
  match: Match | null,
  stops: Stops,
  on: Tap,
): Extract<HostCommand, { kind: 'tap' }> | RejectWord {
  const play = running(match, on)
  if (typeof play === 'string') return play
  const { host } = stopOf(stops, play)
  const tap = host === undefined ? 'not-now' : parsed(host.tap, on)
  return typeof tap === 'string' ? tap : { kind: 'tap', on: tap }
}

function running(match: Match | null, on: Tap): NonNullable<Match['play']> | RejectWord {
  if (match === null) return 'unknown-code'
  if (match.play === null) return match.stop < 0 ? 'not-now' : 'room-ended'
  return match.play.stop === on.stop ? match.play : 'not-now'
}

function parsed(schema: z.ZodType<Tap>, on: Tap): Tap | 'malformed' {
  const found = schema.safeParse(on)
  return found.success ? found.data : 'malformed'
}
