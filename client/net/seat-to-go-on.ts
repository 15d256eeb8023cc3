/** Whose seat a page takes up by itself: its tab's own, else the device's if there is but one; never another tab's. */
import { heldElsewhere } from './held-seats.ts'
import { deviceSeats, type KeptSeat, tabSeat } from './kept-seats.ts'

/** null: somebody has to say who they are. A duplicated tab has a copy of the other's seat. */
export async function seatToGoOn(code: string): Promise<KeptSeat | null> {
  const all = deviceSeats(code)
  const seat = tabSeat(code) ?? (all.length === 1 ? all[0] : undefined)
  if (seat === undefined) return null
  return (await heldElsewhere(code)).has(seat.token) ? null : seat
}
