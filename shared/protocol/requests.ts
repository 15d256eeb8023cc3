/**
 * Everything a browser may ask of a room, one line each: who asks, and when. All of it travels as
 * `room.request`, so that a bad message gets a word back and the connection stays.
 */
import { z } from 'zod'
import { planSchema } from '../lessons/plan-schema.ts'
import { tapEnvelope } from '../match/tap.ts'
import { MOST_SEATS, MOST_SIMULATED } from '../match/limits.ts'
import { languages } from './languages.ts'
import { engineTroubles } from '../engine/trouble.ts'

const seat = z.string().min(1).max(40)
const team = z.string().min(1).max(20)
/** Far more than a name may have: the door says how long one is. */
export const typedName = z.string().max(200)

export const hostCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('next'), phase: z.int().optional() }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('extend'), seconds: z.int().min(5).max(600) }),
  z.object({ kind: z.literal('skip'), phase: z.int().optional() }),
  z.object({ kind: z.literal('lock'), locked: z.boolean() }),
  z.object({ kind: z.literal('approve'), approve: z.boolean() }),
  z.object({ kind: z.literal('names'), shown: z.boolean() }),
  z.object({ kind: z.literal('language'), language: z.enum(languages).nullable() }),
  z.object({ kind: z.literal('seats'), limit: z.int().min(1).max(MOST_SEATS) }),
  z.object({ kind: z.literal('free-away') }),
  z.object({ kind: z.literal('rename'), seat, name: typedName }),
  /** Of a name that is '' the room makes one. */
  z.object({ kind: z.literal('keep-out'), seat, name: typedName }),
  z.object({ kind: z.literal('remove'), seat }),
  z.object({ kind: z.literal('remove-many'), seats: z.array(seat).min(1).max(MOST_SEATS) }),
  z.object({ kind: z.literal('restore'), seat }),
  z.object({ kind: z.literal('move'), seat, team }),
  z.object({ kind: z.literal('balance') }),
  z.object({ kind: z.literal('mix') }),
  z.object({ kind: z.literal('add-team') }),
  z.object({ kind: z.literal('remove-team'), team }),
  z.object({ kind: z.literal('name-team'), team, name: typedName }),
  z.object({
    kind: z.literal('plan'),
    plan: planSchema,
    timers: z.number().min(0.5).max(10).nullable(),
  }),
  z.object({ kind: z.literal('tap'), on: tapEnvelope }),
  z.object({ kind: z.literal('end') }),
  z.object({ kind: z.literal('rehearse'), players: z.int().min(1).max(MOST_SIMULATED) }),
  z.object({ kind: z.literal('end-rehearsal') }),
])

/** One point of a loss curve, as the host's browser claims it. */
const lossPoint = z.object({ step: z.int().min(0), bits: z.number(), rate: z.number() })

/**
 * Request `tap`: one of the requests below that a person makes, with an id. It may be sent again as often as no answer
 * came, on any line, also to a server that was started anew: it is taken once, and answered each time.
 */
export const sentTapSchema = z.object({
  /** Drawn by the device. Ids of one seat, or of the host's desk, are its own affair. */
  id: z.string().regex(/^[\w-]{8,40}$/),
  name: z.enum(['play', 'team', 'again', 'thumb', 'host', 'door']),
  payload: z.unknown(),
})
export type SentTap = z.infer<typeof sentTapSchema>

/** The host's key is drawn by the browser that will hold it: 32 random bytes, base64url. */
export const hostKeySchema = z.string().regex(/^[\w-]{43}$/)

/** Request `rekey`, host: this is the desk's key from now on. The line that asks stays open, the key of before is dead. */
export const rekeySchema = z.object({ key: hostKeySchema })
export type Rekey = z.infer<typeof rekeySchema>

/** Name -> schema of its payload. The reply of every one is a `Receipt`. */
export const requests = {
  /** Player: a tap at the running stop, which looks at it more closely. */
  play: tapEnvelope,
  /** Player, between rounds: sit with another team. */
  team: z.object({ team }),
  /** Player, after the end: would like another match. */
  again: z.object({}),
  /** Player, before the start and after the end: likes a sentence of the class's released model, or does not. */
  thumb: z.object({ sentence: z.int().min(0), up: z.boolean() }),
  /** Host: anything on the desk. */
  host: hostCommandSchema,
  /** Host: lets somebody in who waits at the door, or says no; `all` are those who are new. */
  door: z.object({
    who: z.string().min(1).max(40),
    letIn: z.boolean(),
    /** The seat to give, where the one at the door does not say which. */
    seat: seat.nullable(),
  }),
  /** Host's browser, when its lab is ready, hidden, shown again, or has measured its speed. */
  labReady: z.object({
    ready: z.boolean(),
    visible: z.boolean(),
    engine: z.string().max(60),
    msPerStep: z.number().min(0).max(1e6).nullable(),
    /** Why a faster engine was given up for this one. */
    trouble: z.enum(engineTroubles).nullable(),
    /** Train here however slow it is: the page's address asks for an engine that is known to be slow. */
    anyway: z.boolean().optional(),
  }),
  /** Host's browser, about four times a second while a job runs: a claim, checked by the server. */
  labProgress: z.object({
    jobId: z.string().max(40),
    done: z.int().min(0),
    all: z.int().min(0),
    points: z.array(lossPoint).max(2_000),
  }),
  /** Host's browser, when a job has ended; its checkpoint was uploaded before (see http.ts). Result shape: shared/lab. */
  labDone: z.object({ result: z.unknown() }),
  /** Host's browser, when a job could not be run: because of its lab, or because weights do not get through. */
  labFailed: z.object({ jobId: z.string().max(40), part: z.enum(['lab', 'weights']), why: z.string().max(200) }),
} as const

export type Requests = { [K in keyof typeof requests]: z.infer<(typeof requests)[K]> }
export type RequestName = keyof Requests
