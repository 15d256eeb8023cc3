/** An exported match as it comes out of a file: parsed before anything in it is believed. */
import { z } from 'zod'
import type { Pack } from '../../shared/packs/pack.ts'
import type { MatchEvent } from '../../shared/match/events.ts'
import { stops } from '../../stops/rules.ts'
import { matchEventSchema } from '../../shared/protocol/event-schema.ts'
import type { Attestation } from '../../shared/protocol/http.ts'

export interface ExportFile {
  readonly events: readonly MatchEvent[]
  /** The events' texts, as the server hashed them. */
  readonly bodies: readonly string[]
  readonly checkpoints: ReadonlyMap<string, Uint8Array>
  readonly board: readonly unknown[]
  readonly signed: Attestation | null
  readonly pack: { readonly id: string; readonly version: number }
  /** The room's papers, as far as they were opened: compared with the first event before they are used. */
  readonly sealed: Pack['sealed']
  /** The pack file of a class's own text, as the server hashed it; null where the pack is one that everybody has. */
  readonly text: string | null
}

const sentences = z.array(
  z.strictObject({
    tokens: z.array(z.int().min(0)),
    key: z.array(z.int().min(0)),
    floorBits: z.array(z.number()),
    template: z.string(),
  }),
)
const papers = z.strictObject({ cards: sentences, exam: sentences, practice: sentences })

const fileSchema = z.strictObject({
  format: z.literal(
    3,
    'this program reads files of format 3: the match was played by the rules of another version of it',
  ),
  packId: z.string(),
  packVersion: z.number(),
  board: z.array(z.unknown()),
  checkpoints: z.record(z.string(), z.base64()),
  signed: z.strictObject({ key: z.string(), statement: z.string(), signature: z.string() }).nullable(),
  sealed: z.strictObject({ lesson: papers.exactOptional(), rehearsal: papers.exactOptional() }).exactOptional(),
  text: z.record(z.string(), z.unknown()).exactOptional(),
  events: z.array(z.unknown()).min(1),
})

/** Why a file cannot be replayed at all. */
export class UnreadableExport extends Error {
  override readonly name = 'UnreadableExport'
}

/** Throws `UnreadableExport`, with the place in the file. */
export function readExport(text: string): ExportFile {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new UnreadableExport('The file is no JSON: it may be cut off.')
  }
  const { events, packId, packVersion, ...file } = parsed(fileSchema, json, 'the file')
  const eventSchema = matchEventSchema(stops)
  return {
    events: events.map((event, seq) => parsed(eventSchema, event, `event ${seq}`)),
    // What `JSON.stringify` wrote, it writes again when it has been read: the texts need not be kept.
    bodies: events.map((event) => JSON.stringify(event)),
    checkpoints: new Map(Object.entries(file.checkpoints).map(([id, bytes]) => [id, fromBase64(bytes)])),
    board: file.board,
    signed: file.signed,
    sealed: file.sealed,
    text: file.text === undefined ? null : JSON.stringify(file.text),
    pack: { id: packId, version: packVersion },
  }
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue?.path.length ? `${where}, ${issue.path.join('.')}` : where
  throw new UnreadableExport(`This is no exported match. ${place}: ${issue?.message ?? 'not readable'}`)
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'base64'))
}
