/** Words that nobody else can guess: 128 random bits as 32 letters. */
import { deviceKeeps } from './keepsakes.ts'

/** For one arrival in a room. */
export function drawVisit(): string {
  // Not randomUUID: browsers hide that from pages on a plain address of the network.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** For this device in the rooms of one class, by the code of the first: another class knows it by another word. */
export function deviceIn(first: string): string {
  const known = deviceKeeps.get(`device.${first}`)
  if (known !== null) return known
  const device = drawVisit()
  deviceKeeps.put(`device.${first}`, device)
  return device
}
