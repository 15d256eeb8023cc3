/**
 * The seats that were taken from this device. A tab knows its own, so that two pupils on one tablet stay two; the device
 * knows all of them, so that a new tab can offer to go on as one.
 */
import { deviceKeeps, tabKeeps } from './keepsakes.ts'
import { isText, listOf, objectOf } from './shape.ts'

export interface KeptSeat {
  /** Reclaims the seat. */
  readonly token: string
  /** As it was last seen on the screen. */
  readonly name: string
}

/** Seats of one room that a device remembers; more pupils than this share no tablet. */
const MOST = 8

const isSeat = objectOf<KeptSeat>({ token: isText, name: isText })
const areSeats = listOf(isSeat)

const placeOf = (code: string) => `seat.${code}`

/** The seat of this tab. */
export function tabSeat(code: string): KeptSeat | null {
  const seat = unpacked(tabKeeps.get(placeOf(code)))
  return isSeat(seat) ? seat : null
}

/** Seats of this device, the newest first. */
export function deviceSeats(code: string): readonly KeptSeat[] {
  const seats = unpacked(deviceKeeps.get(placeOf(code)))
  return areSeats(seats) ? seats : []
}

/** The same, with those of the room from which the class came; who has gone on already is offered once. */
export function seatsOfDevice(code: string, from: string | null): readonly KeptSeat[] {
  const here = deviceSeats(code)
  const before = from === null ? [] : deviceSeats(from)
  return [...here, ...before.filter(({ name }) => !here.some((seat) => seat.name === name))]
}

export function keepSeat(code: string, seat: KeptSeat): void {
  tabKeeps.put(placeOf(code), JSON.stringify(seat))
  const others = deviceSeats(code).filter(({ token }) => token !== seat.token)
  deviceKeeps.put(placeOf(code), JSON.stringify([seat, ...others].slice(0, MOST)))
}

/** The class went on in another room: this tab has the same seat there, with the token that it has. */
export function takeSeatAlong(from: string, to: string): void {
  const seat = tabSeat(from)
  if (seat !== null && tabSeat(to) === null) tabKeeps.put(placeOf(to), JSON.stringify(seat))
}

/** The room does not know this seat any more. */
export function forgetSeat(code: string, token: string): void {
  if (tabSeat(code)?.token === token) tabKeeps.put(placeOf(code), null)
  const left = deviceSeats(code).filter((seat) => seat.token !== token)
  deviceKeeps.put(placeOf(code), left.length === 0 ? null : JSON.stringify(left))
}

/** The room is gone, and with it all who had a seat there: tab and device forget their names. */
export function forgetSeats(code: string): void {
  tabKeeps.put(placeOf(code), null)
  deviceKeeps.put(placeOf(code), null)
}

function unpacked(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? 'null')
  } catch {
    return null
  }
}
