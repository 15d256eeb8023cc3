/**
 * Where a request comes from, as far as a limit may ask: one machine, or everybody behind one school's address, or
 * everybody behind a proxy that is not known to be one. Limits by source must leave a whole class room.
 */
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { Hop } from '../cluster/hop.ts'

/** Groups of an IPv6 address that name the network: inside it a machine takes any number of addresses it likes. */
const NETWORK_GROUPS = 4

export type SourceOf = (request: IncomingMessage) => string

/**
 * As many of the addresses that proxies noted are believed as there are proxies; the rest anybody can write. `hop`: what
 * another process of this server has handed on came over one more.
 */
export function sourceBehind(proxies: number, hop: Hop | null = null): SourceOf {
  return (request) => {
    const { socket, headers } = request
    const before = hop?.isOurs(request) === true ? proxies + 1 : proxies
    const noted = String(headers['x-forwarded-for'] ?? '').split(',')
    const way = [socket.remoteAddress ?? '', ...noted.map((address) => address.trim()).toReversed()].filter(Boolean)
    return networkOf(way[Math.min(before, way.length - 1)] ?? '')
  }
}

/** An IPv4 address as it is; of an IPv6 address the network, 64 bits. */
export function networkOf(ip: string): string {
  const address = ip.replace(/%.*$/, '')
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4 !== undefined) return v4
  if (!isIPv6(address)) return 'unknown'
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const [left, right] = [groups(head), groups(tail ?? '')]
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  const all = [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...right]
  return all
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
