/**
 * The key that a wall opens with. The desk puts it into its link; the wall takes it out of the address, which a whole
 * class can read, and keeps it on the device for a reload.
 */
import { takeFragment } from './fragment.ts'
import { deviceKeeps } from './keepsakes.ts'

/** The class went on in another room: this wall is the host's own there, too. */
export function takeWallAlong(from: string, to: string): void {
  const key = deviceKeeps.get(`wall.${from}`)
  if (key !== null && deviceKeeps.get(`wall.${to}`) === null) deviceKeeps.put(`wall.${to}`, key)
}

/** undefined: this wall is opened by somebody who knows no more than the code. */
export function wallKey(code: string): string | undefined {
  const given = takeFragment(/^[\w-]{20,}$/)
  if (given !== null) deviceKeeps.put(`wall.${code}`, given)
  return given ?? deviceKeeps.get(`wall.${code}`) ?? undefined
}

/** The room is gone, and its wall opens nothing any more. */
export function forgetWallKey(code: string): void {
  deviceKeeps.put(`wall.${code}`, null)
}
