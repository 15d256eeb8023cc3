/** The plain HTTP doors. Every answer is parsed; a "no" comes as an `ApiError` with the server's word. */
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import type { BuildNews } from '../../shared/protocol/build.ts'
import type { Addresses, CreateRoom, CreatedRoom, Keeping, PackTable, RoomInfo } from '../../shared/protocol/http.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { fetchJson } from '../parts/fetch-file.ts'
import { at } from './base.ts'
import { isRejectWord } from './reject-of.ts'
import { isBoolean, isNumber, isText, listOf, nullOr, objectOf, parsed } from './shape.ts'

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** null: the server could not be reached. */
  readonly word: RejectWord | null
  /** Of the answer, also of a proxy's; 0 when there was none. */
  readonly status: number
  constructor(word: RejectWord | null, status = 0) {
    super(word ?? 'unreachable')
    this.word = word
    this.status = status
  }

  /** Whether asking again may help: the network's trouble, not a "no". */
  get mayPass(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 408 || this.status === 429
  }
}

const roomInfo = objectOf<RoomInfo>({
  code: isText,
  packId: isText,
  locked: isBoolean,
  full: isBoolean,
  ended: isBoolean,
  from: nullOr(isText),
  teams: listOf(objectOf({ id: isText, name: isText, style: isNumber, players: isNumber })),
})
const createdRoom = objectOf<CreatedRoom>({ code: isText, secret: isText })
const packTableShape = objectOf<PackTable>({
  id: isText,
  title: isText,
  words: listOf(isText),
  racks: listOf(objectOf({ id: isText, words: listOf(isNumber) })),
})
const boardRows = listOf(
  objectOf<BoardRow>({
    matchCode: isText,
    classCode: nullOr(isText),
    packId: isText,
    brain: isText,
    at: isNumber,
    beforeBits: isNumber,
    afterBits: isNumber,
    players: isNumber,
    audited: isBoolean,
    solo: isBoolean,
  }),
)
const addresses = objectOf<Addresses>({ phones: listOf(isText) })
const keeping = objectOf<Keeping>({ days: isNumber })
const buildNews = objectOf<BuildNews>({ build: nullOr(isText) })
const wordBody = objectOf({ word: isRejectWord })

export async function createRoom(room: Partial<CreateRoom>): Promise<CreatedRoom> {
  const answer = await call('/api/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(room),
  })
  return parsed(createdRoom, await answer.json())
}

export async function fetchRoomInfo(code: string): Promise<RoomInfo> {
  return parsed(roomInfo, await (await call(`/api/rooms/${code}`)).json())
}

/** Which build of the pages the server has now. */
export async function serverBuild(): Promise<BuildNews['build']> {
  return parsed(buildNews, await (await call('/api/build')).json()).build
}

/** Days after which this server deletes a room that nobody touches. */
export async function keepingDays(): Promise<number> {
  return parsed(keeping, await (await call('/api/keeping')).json()).days
}

/** The words and racks of a pack, without its sentences. Rejects with `FileError` when it did not come. */
export async function packTable(id: string): Promise<PackTable> {
  return parsed(packTableShape, await fetchJson(at(`/api/packs/${id}/table`)))
}

/** Where phones of the local network find this server. */
export async function phoneOrigins(): Promise<readonly string[]> {
  return parsed(addresses, await (await call('/api/addresses')).json()).phones
}

export async function worldBoard(pack: string): Promise<readonly BoardRow[]> {
  return parsed(boardRows, await (await call(`/api/boards/world/${pack}`)).json())
}

/** All runs of the class with this code, newest rows included. */
export async function classBoard(classCode: string): Promise<readonly BoardRow[]> {
  return parsed(boardRows, await (await call(`/api/boards/class/${encodeURIComponent(classCode)}`)).json())
}

/** What only the host may have: the report, or a file to keep. */
export async function hostFile(code: string, name: 'report' | 'export', secret: string): Promise<Blob> {
  return await (await call(`/api/rooms/${code}/${name}`, { headers: { 'x-host-secret': secret } })).blob()
}

/** One request to the server. `path` begins with a slash, within the app. Rejects with `ApiError`. */
export function call(path: string, init?: RequestInit): Promise<Response> {
  return callAddress(at(path), init)
}

/** The same, by a whole address. */
export async function callAddress(address: string, init?: RequestInit): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(address, init)
  } catch {
    throw new ApiError(null)
  }
  if (answer.ok) return answer
  const body: unknown = await answer.json().catch(() => null)
  throw new ApiError(wordBody(body) ? body.word : 'server-trouble', answer.status)
}
