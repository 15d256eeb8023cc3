/**
 * Plain HTTP doors. All under /api; the host's secret travels in the header `x-host-secret`.
 *
 * POST   /api/rooms                          CreateRoom -> CreatedRoom
 * GET    /api/rooms/:code                    -> RoomInfo, or 404 { word: 'unknown-code' }
 * DELETE /api/rooms/:code                    host: everything the room knows is deleted; 202 when its weights follow soon
 * POST   /api/rooms/:code/deletion           the same, for networks that let no DELETE through; so POST for every PUT
 * GET    /api/rooms/:code/export             host: the match as a file for `npm run replay`
 * GET    /api/rooms/:code/report             host: RoomReport
 * GET    /api/rooms/:code/class              host: ClassLessons, or null where the room has no class code
 * POST   /api/rooms/:code/class/deletion     host: HostKeys -> ClassDeleted: its lessons that these keys open, rooms and all
 * POST   /api/rooms/:code/feedback           host: HostKeys -> FeedbackInfo: of earlier lessons of the class that these keys open
 * POST   /api/rooms/:code/feedback/use       host: UseFeedback: it comes into this room, or out again; before the start
 * POST   /api/rooms/:code/feedback/deletion  host: HostKeys: what these earlier lessons have left of it goes for good
 * GET    /api/rooms/:code/key                host: 204 while the key is the desk's, else 403
 * GET    /api/rooms/:code/desk               -> DeskInfo for this key; opens nothing, and the room's days run on
 * PUT    /api/rooms/:code/key                NewKey, from the host or with a desk code: the key of before is dead, open
 *                                            desks are closed
 * POST   /api/rooms/:code/again              host: GoOn -> WentOn: another match with the same seats, in a room with this key;
 *                                            asked again, the same room
 * POST   /api/rooms/:code/desk-code          host: -> DeskCode, which lets one other device bring a key of its own
 * GET    /api/rooms/:code/checkpoints/:id    host's browser: weights, application/octet-stream
 * POST   /api/rooms/:code/checkpoints/:id    host's browser: a part of weights it made (parts.ts) -> PartReceipt; 204 when
 *                                            all of them are there, 202 when nobody waits for them any more
 * GET    /api/rooms/:code/table              -> PackTable of a room with a text of its own
 * GET    /api/rooms/:code/text               host: the pack of that text
 * GET    /api/packs/:id/table                -> PackTable: the words and racks, no sentences
 * GET    /api/packs/:id                      the whole public pack; no sentence that a room bets or is examined on
 * GET    /api/boards/world/:pack             -> BoardRow[], without the codes of rooms and classes
 * GET    /api/boards/class/:classCode        -> BoardRow[]
 * /api/homework                              homework.ts
 * GET    /api/addresses                      -> Addresses: where phones find a server that was opened as localhost
 * GET    /api/keeping                        -> Keeping: how long rooms are kept
 * GET    /api/check                          -> ServerCheck (check.ts)
 * GET    /health                             -> {"status":"ok"}
 */
import { isPlan } from '../match/plan.ts'
import { asDesigned } from '../lessons/plan.ts'
import { planSchema } from '../lessons/plan-schema.ts'
import { z } from 'zod'
import type { ThumbsCounted } from '../match/feedback.ts'
import type { BoardRow } from '../match/leaderboard.ts'
import { LONGEST_WORD, MOST_WORDS } from '../own-text/limits.ts'
import { CLASS_CODE, MOST_SEATS, MOST_TEAMS } from '../match/limits.ts'
import type { Stops } from '../match/stop.ts'
import type { MatchEvent } from '../match/events.ts'
import type { Pack, Rack } from '../packs/pack.ts'
import { textFile, type TextFile } from '../packs/schema.ts'
import { type Language, languages } from './languages.ts'
import { hostKeySchema } from './requests.ts'

export const classCodeSchema = z
  .string()
  .regex(/^[A-Za-z0-9-]*$/)
  .min(CLASS_CODE.least)
  .max(CLASS_CODE.most)
  .nullable()
  .default(null)

/** `stops`: those that this server knows. */
export const createRoomSchema = (stops: Stops) =>
  z.object({
    pack: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .default('town'),
    /** A class's own text, in the place of a pack: kept with the room and deleted with it. */
    text: textFile.exactOptional(),
    /** A model that was taken home, to go on from: its size is the room's, in the place of `brain`. Kept with the room, too. */
    model: z
      .object({
        words: z.array(z.string().max(LONGEST_WORD)).max(MOST_WORDS + 1),
        heads: z.int().nullable(),
        /** `model.safetensors`. */
        tensors: z.base64(),
      })
      .exactOptional(),
    /** Unless given, all stops as they were designed. */
    plan: planSchema.refine((plan) => isPlan(plan, stops)).default(stops.map(({ card }) => asDesigned(card))),
    teams: z.int().min(1).max(MOST_TEAMS).default(4),
    /** 1 designed pace, 2 doubled, null off. */
    timers: z.number().min(0.5).max(10).nullable().default(1),
    /** 'class' is the 64x2 brain; 'small' trains in seconds on anything. */
    brain: z.enum(['class', 'small']).default('class'),
    /** Of what is only shown (reveals, stations, legs), times the designed one: .1 for whoever tries a match out in a hurry. */
    pace: z.number().min(0.05).max(2).default(1),
    seatLimit: z.int().min(1).max(MOST_SEATS).default(60),
    /** Wall, phones and winners tell of teams, and name no single child. */
    nameless: z.boolean().default(false),
    /** What wall and phones speak; null: each device its own language. */
    language: z.enum(languages).nullable().default(null),
    classCode: classCodeSchema,
  })
export type CreateRoom = z.infer<ReturnType<typeof createRoomSchema>>

export interface CreatedRoom {
  readonly code: string
  readonly secret: string
}

export const newKeySchema = z.object({
  key: hostKeySchema,
  /** Instead of the key of before. */
  deskCode: z.string().max(40).optional(),
})
export type NewKey = z.infer<typeof newKeySchema>

/** The key is drawn by the browser that will hold it, so that an answer that is lost can be asked for again. */
export const goOnSchema = z.object({ key: hostKeySchema })
export type GoOn = z.infer<typeof goOnSchema>

/**
 * Keys of other rooms that this browser has hosted, and of homework that it has given: what each has left is opened and deleted
 * with its own.
 */
export const hostKeysSchema = z.object({ keys: z.array(z.string().regex(/^[\w-]{20,64}$/)).max(120) })
export type HostKeys = z.infer<typeof hostKeysSchema>

export const useFeedbackSchema = hostKeysSchema.extend({ isOn: z.boolean() })
export type UseFeedback = z.infer<typeof useFeedbackSchema>

/** What earlier lessons have left for this room's pack. */
export interface FeedbackInfo extends ThumbsCounted {
  readonly lessons: number
  /** Sentences that thumbs can be given to here. */
  readonly released: number
  /** Lessons of the same class code that were held with other keys. */
  readonly left: number
}

export interface ClassDeleted {
  /** Codes of their rooms. */
  readonly deleted: readonly string[]
  /** Ids of homework of the class. */
  readonly homework: readonly string[]
  /** Lessons and homework of the same class code that were held with other keys. */
  readonly left: number
  /** Weights lie on the disk still, and follow. */
  readonly isSoon: boolean
}

export interface WentOn {
  readonly code: string
}

/** What "my rooms" says of a room. */
export interface DeskInfo {
  /** `gone`: deleted, or expired; `elsewhere`: its desk has another key. */
  readonly state: 'open' | 'ended' | 'gone' | 'elsewhere'
}

/** Good for one device, so many seconds from now. */
export interface DeskCode {
  readonly deskCode: string
  readonly seconds: number
}

export interface RoomInfo {
  readonly code: string
  readonly packId: string
  /** What the room speaks; null: each device its own language. */
  readonly language: Language | null
  readonly locked: boolean
  readonly full: boolean
  readonly ended: boolean
  /** Code of the room from which this class came: who had a seat there has it here. */
  readonly from: string | null
  /** Code of the room in which this class began: in all its rooms a device goes by the same word. */
  readonly first: string
  readonly teams: readonly {
    readonly id: string
    readonly name: string
    readonly style: number
    readonly players: number
  }[]
}

export interface PackTable {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly racks: readonly Rack[]
}

/** Origins of this server in the local network, such as `http://192.168.1.20:2567`; empty without a network. */
/** The likeliest first. */
export interface Addresses {
  readonly phones: readonly string[]
  /** Only containers, virtual machines or private networks are known to be there; a teacher may know better. */
  readonly doubtful: readonly string[]
}

/** Rooms that nobody touches are deleted after so many days. */
export interface Keeping {
  readonly days: number
}

/**
 * An exported match. `npm run replay -- file.json` proves the signature, folds the events again, does the lab's work
 * again, and prints the standings.
 */
export interface ExportedMatch {
  readonly format: 3
  readonly packId: string
  readonly packVersion: number
  readonly board: readonly BoardRow[]
  /** Audited exam checkpoints, base64 of the checkpoint bytes, by id: the replay evaluates them again. */
  readonly checkpoints: Readonly<Record<string, string>>
  /** The room's papers that are opened: all when the match is over, none before. Absent in rooms without any. */
  readonly sealed?: NonNullable<Pack['sealed']>
  /** The pack of a class's own text. Absent where the pack is one that everybody has. */
  readonly text?: TextFile
  /** null: the server found that somebody had changed its log, and did not sign. */
  readonly signed: Attestation | null
  readonly events: readonly MatchEvent[]
}

/** A server's signature under what it gives away. */
export interface Attestation {
  /** The server's public key: 32 bytes (Ed25519), base64url. */
  readonly key: string
  /** The JSON text that was signed: the room's code, how many events, the hash of the last one, the pack, the weights. */
  readonly statement: string
  /** 64 bytes, base64url. */
  readonly signature: string
}
