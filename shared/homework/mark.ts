/** By what a teacher knows a device: 32 bits of what it has drawn for this homework, which itself is told to nobody. */
import { checksum } from '../measures/checksum.ts'

/** `device`: base64url. */
export function markOf(device: string): number {
  return checksum(Uint8Array.from(device, (sign) => sign.charCodeAt(0)))
}
