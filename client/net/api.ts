/** The plain HTTP doors. Every answer is parsed; a "no" comes as an `ApiError` with the server's word. */
import * as z from 'zod/mini'
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { CreateRoom, CreatedRoom, PackTable, RoomInfo } from '../../shared/protocol/http.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { isRejectWord } from './reject-of.ts'

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** null: the server could not be reached. */
  readonly word: RejectWord | null
  constructor(word: RejectWord | null) {
    super(word ?? 'unreachable')
    this.word = word
  }
}

const roomInfo = z.object({
  code: z.string(),
  packId: z.string(),
  locked: z.boolean(),
  full: z.boolean(),
  ended: z.boolean(),
  teams: z.array(z.object({ id: z.string(), name: z.string(), style: z.number(), players: z.number() })),
})
const createdRoom = z.object({ code: z.string(), secret: z.string() })
const packTableSchema = z.object({
  id: z.string(),
  title: z.string(),
  words: z.array(z.string()),
  racks: z.array(z.object({ id: z.string(), words: z.array(z.number()) })),
})
const boardRows = z.array(
  z.object({
    matchCode: z.string(),
    classCode: z.nullable(z.string()),
    packId: z.string(),
    brain: z.string(),
    at: z.number(),
    beforeBits: z.number(),
    afterBits: z.number(),
    players: z.number(),
    audited: z.boolean(),
    solo: z.boolean(),
  }),
)
const addresses = z.object({ phones: z.array(z.string()) })
const wordBody = z.object({ word: z.string() })

export async function createRoom(room: Partial<CreateRoom>): Promise<CreatedRoom> {
  const answer = await call('/api/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(room),
  })
  return createdRoom.parse(await answer.json())
}

export async function fetchRoomInfo(code: string): Promise<RoomInfo> {
  return roomInfo.parse(await (await call(`/api/rooms/${code}`)).json())
}

/** Deletes everything the server knows about the room. */
export async function deleteRoom(code: string, secret: string): Promise<void> {
  await call(`/api/rooms/${code}`, { method: 'DELETE', headers: { 'x-host-secret': secret } })
}

/** The words and racks of a pack, without its sentences. */
export async function packTable(id: string): Promise<PackTable> {
  return packTableSchema.parse(await (await call(`/api/packs/${id}/table`)).json())
}

/** Where phones of the local network find this server. */
export async function phoneOrigins(): Promise<readonly string[]> {
  return addresses.parse(await (await call('/api/addresses')).json()).phones
}

export async function worldBoard(pack: string): Promise<readonly BoardRow[]> {
  return boardRows.parse(await (await call(`/api/boards/world/${pack}`)).json())
}

/** All runs of the class with this code, newest rows included. */
export async function classBoard(classCode: string): Promise<readonly BoardRow[]> {
  return boardRows.parse(await (await call(`/api/boards/class/${encodeURIComponent(classCode)}`)).json())
}

/** A file for the host to keep: `export` or `report.csv`. */
export async function hostFile(code: string, name: 'export' | 'report.csv', secret: string): Promise<Blob> {
  return await (await call(`/api/rooms/${code}/${name}`, { headers: { 'x-host-secret': secret } })).blob()
}

export async function call(path: string, init?: RequestInit): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(path, init)
  } catch {
    throw new ApiError(null)
  }
  if (answer.ok) return answer
  const body = z.safeParse(wordBody, await answer.json().catch(() => null))
  throw new ApiError(body.success && isRejectWord(body.data.word) ? body.data.word : 'server-trouble')
}
