/** Where other devices of the local network find this machine. */
import { networkInterfaces } from 'node:os'

/** IPv4 addresses, without the loopback. */
export function lanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}
