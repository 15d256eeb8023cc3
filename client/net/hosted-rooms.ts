/**
 * The rooms whose desk this browser has had, the newest first. The list is kept here and nowhere else: a server knows
 * nobody's rooms, and another browser knows nothing of these.
 */
import type { DeskInfo } from '../../shared/protocol/http.ts'
import { call, jsonOf } from './api.ts'
import { deviceKeeps } from './keepsakes.ts'
import { isNumber, isText, listOf, objectOf, oneOf, parsed } from './shape.ts'
import { forgetWallKey } from './wall-key.ts'

export interface HostedRoom {
  readonly code: string
  /** When this browser had its desk first, ms. */
  readonly at: number
}

/** The oldest fall off: a year of lessons. */
const MOST = 40
const place = 'hosted-rooms'

const areRooms = listOf(objectOf<HostedRoom>({ code: isText, at: isNumber }))
const deskInfo = objectOf<DeskInfo>({ state: oneOf('open', 'ended', 'gone', 'elsewhere') })

export function hostedRooms(): readonly HostedRoom[] {
  return deviceKeeps.read(place, areRooms, [])
}

/** The desk of this room is here. */
export function noteHostedRoom(code: string, at: number): void {
  const rooms = hostedRooms()
  if (rooms.some((room) => room.code === code)) return
  deviceKeeps.put(place, JSON.stringify([{ code, at }, ...rooms].slice(0, MOST)))
}

/** Nothing of it stays in this browser but what `forgetHostKey` forgets. */
export function dropHostedRoom(code: string): void {
  forgetWallKey(code)
  const left = hostedRooms().filter((room) => room.code !== code)
  deviceKeeps.put(place, left.length === 0 ? null : JSON.stringify(left))
}

/** `unknown`: the server does not answer. */
export type RoomState = DeskInfo['state'] | 'unknown'

/** How a room stands, without opening it: its days run on. */
export async function stateOfRoom(code: string, key: string | null): Promise<RoomState> {
  try {
    const answer = await call(`/api/rooms/${code}/desk`, { headers: { 'x-host-secret': key ?? '' } })
    return parsed(deskInfo, await jsonOf(answer)).state
  } catch {
    return 'unknown'
  }
}

/** Asked without a key: whether it was deleted, or its days are over. */
export async function isRoomGone(code: string): Promise<boolean> {
  return (await stateOfRoom(code, null)) === 'gone'
}
