/** The plain HTTP doors. Every answer is parsed; a "no" comes as an `ApiError` with the server's word. */
import type { BoardRow } from '../../shared/match/leaderboard.ts'
import { isOwnText } from '../../shared/packs/own-id.ts'
import type { BuildNews } from '../../shared/protocol/build.ts'
import type { Addresses, CreateRoom, CreatedRoom, Keeping, PackTable, RoomInfo } from '../../shared/protocol/http.ts'
import type { NoteWord } from '../store/state.ts'
import { fetchJson } from '../parts/fetch-file.ts'
import { at } from './base.ts'
import { isRejectWord } from './reject-of.ts'
import { languages } from '../../shared/protocol/languages.ts'
import { isBoolean, isNumber, isText, listOf, nullOr, objectOf, oneOf, parsed } from './shape.ts'
import { strangerIn } from './stranger.ts'

/** Requests are small, and so are their answers: what takes longer does not come any more, ms. */
const usualLimit = 20_000
/** For files: half a minute of a thin line, and as much again, ms. */
export const fileLimit = 120_000

export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The server's, or what is the matter with the network. */
  readonly word: NoteWord
  /** Of the answer, also of a proxy's; 0 when there was none. */
  readonly status: number
  constructor(word: NoteWord, status = 0) {
    super(word)
    this.word = word
    this.status = status
  }

  /** The room's own "no": nothing was done. Any other word leaves open what our server has heard, and what it did. */
  get isRefusal(): boolean {
    return isRejectWord(this.word) && this.word !== 'server-trouble'
  }

  /** Whether asking again may help: the network's trouble, not a "no". */
  get mayPass(): boolean {
    return (
      this.word === 'sign-in' || this.status === 0 || this.status >= 500 || this.status === 408 || this.status === 429
    )
  }
}

/** What to tell the person at this screen. */
export function wordOf(error: unknown): NoteWord {
  return error instanceof ApiError ? error.word : 'server-trouble'
}

const roomInfo = objectOf<RoomInfo>({
  code: isText,
  packId: isText,
  language: nullOr(oneOf(...languages)),
  locked: isBoolean,
  full: isBoolean,
  ended: isBoolean,
  from: nullOr(isText),
  first: isText,
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
const addresses = objectOf<Addresses>({ phones: listOf(isText), doubtful: listOf(isText) })
const keeping = objectOf<Keeping>({ days: isNumber })
const buildNews = objectOf<BuildNews>({ build: nullOr(isText) })
const health = objectOf({ status: isText })
const wordBody = objectOf({ word: isRejectWord })

export async function createRoom(room: Partial<CreateRoom>): Promise<CreatedRoom> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(room) }
  // With a text or a model of its own it takes a while on a thin line.
  return parsed(
    createdRoom,
    await jsonOf(
      await call('/api/rooms', init, room.text === undefined && room.model === undefined ? undefined : fileLimit),
    ),
  )
}

export async function fetchRoomInfo(code: string): Promise<RoomInfo> {
  return parsed(roomInfo, await jsonOf(await call(`/api/rooms/${code}`)))
}

/** Which build of the pages the server has now. A host of plain files says it, too: scripts/solo-site.ts. */
export async function serverBuild(): Promise<BuildNews['build']> {
  return parsed(buildNews, await jsonOf(await call('/api/build'))).build
}

/** Days after which this server deletes a room that nobody touches. */
export async function keepingDays(): Promise<number> {
  return parsed(keeping, await jsonOf(await call('/api/keeping'))).days
}

/** The words and racks of a room's pack, without its sentences. Rejects with `FileError` when it did not come. */
export async function packTable(code: string, packId: string): Promise<PackTable> {
  const path = isOwnText(packId) ? `/api/rooms/${code}/table` : `/api/packs/${packId}/table`
  return parsed(packTableShape, await fetchJson(at(path)))
}

/** The text that a class has brought, as it was made into a pack. */
export async function roomText(code: string, secret: string): Promise<unknown> {
  return await jsonOf(await call(`/api/rooms/${code}/text`, { headers: { 'x-host-secret': secret } }, fileLimit))
}

/** Where phones of the local network find this server. */
export async function phoneOrigins(): Promise<Addresses> {
  return parsed(addresses, await jsonOf(await call('/api/addresses')))
}

export async function worldBoard(pack: string): Promise<readonly BoardRow[]> {
  return parsed(boardRows, await jsonOf(await call(`/api/boards/world/${pack}`)))
}

/** All runs of the class with this code, newest rows included. */
export async function classBoard(classCode: string): Promise<readonly BoardRow[]> {
  return parsed(boardRows, await jsonOf(await call(`/api/boards/class/${encodeURIComponent(classCode)}`)))
}

/** What only the host may have: the report, or a file to keep. */
export async function hostFile(code: string, name: 'report' | 'export', secret: string): Promise<Blob> {
  const answer = await call(`/api/rooms/${code}/${name}`, { headers: { 'x-host-secret': secret } }, fileLimit)
  return await answer.blob().catch(unreachable)
}

/** Whether it is our server that answers here, or what is the matter with the network. */
export async function whoAnswers(limit: number): Promise<'ours' | 'sign-in' | 'no-server'> {
  try {
    parsed(health, await jsonOf(await call('/health', { cache: 'no-store' }, limit)))
    return 'ours'
  } catch (error) {
    return wordOf(error) === 'sign-in' ? 'sign-in' : 'no-server'
  }
}

/**
 * One request to the server. `path` begins with a slash, within the app; `limit` is for the whole answer, ms. Rejects with
 * `ApiError`.
 */
export function call(path: string, init?: RequestInit, limit?: number): Promise<Response> {
  return callAddress(at(path), init, limit)
}

/** The same, by a whole address. */
export async function callAddress(address: string, init: RequestInit = {}, limit = usualLimit): Promise<Response> {
  const late = new AbortController()
  setTimeout(() => late.abort(), limit)
  // Our server redirects no request. Whoever does is somebody else, and is not followed.
  const answer = await fetch(address, { redirect: 'manual', signal: late.signal, ...init }).catch(unreachable)
  const stranger = strangerIn(answer)
  if (stranger !== null) throw new ApiError(stranger, answer.status)
  if (answer.ok) return answer
  const body: unknown = await answer.json().catch(() => null)
  throw new ApiError(wordBody(body) ? body.word : 'server-trouble', answer.status)
}

/** The answer's JSON. What is none was not said by our server, whatever it is called. */
export async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text().catch(unreachable)
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError('sign-in')
  }
}

function unreachable(): never {
  throw new ApiError('no-server')
}
