/** Where other devices of the local network find this machine, the likeliest address first. */
import { createSocket } from 'node:dgram'
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import type { Addresses } from '../../shared/protocol/http.ts'

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** Adapters of containers, virtual machines and private networks: no phone of the classroom is behind one. */
const virtual =
  /^(docker|br-|veth|virbr|vboxnet|vmnet|vEthernet|tun|tap|utun|ipsec|ppp|wg|tailscale|zt|ham|podman|cni|flannel|lxc|lxd|bridge|awdl|llw)|wsl|hyper-v|virtualbox|vmware|vpn/i

/** What a machine gives itself when it finds no network. */
const selfGiven = /^169\.254\./

/** From this rank on no phone of the classroom is expected behind an address. */
const doubtfulFrom = 3

/**
 * Addresses without the loopback: first the one that the default route leaves from; what is only virtual, or was found without
 * a network, is doubtful. Each adapter's IPv6 comes after its IPv4, which is shorter to type; one of its own making (fe80::) is
 * left out, because no browser opens one.
 */
export function rankAddresses(interfaces: Interfaces, routed: string | null): Addresses {
  const found = Object.entries(interfaces)
    .flatMap(([name, list]) =>
      offered(list ?? []).map(({ address, family }) => ({ address, rank: rankOf(name, address, family, routed) })),
    )
    .sort((a, b) => a.rank - b.rank)
  const which = (isDoubtful: boolean) =>
    found.filter(({ rank }) => rank >= doubtfulFrom === isDoubtful).map(({ address }) => address)
  return { phones: which(false), doubtful: which(true) }
}

/** Every IPv4, and one IPv6: an adapter has several, and the others are soon changed. */
function offered(list: readonly NetworkInterfaceInfo[]): NetworkInterfaceInfo[] {
  const outside = list.filter(({ internal }) => !internal)
  const six = outside.find(({ family, address }) => family === 'IPv6' && !/^fe[89ab]/i.test(address))
  return [...outside.filter(({ family }) => family === 'IPv4'), ...(six === undefined ? [] : [six])]
}

function rankOf(name: string, address: string, family: NetworkInterfaceInfo['family'], routed: string | null): number {
  if (selfGiven.test(address)) return 5
  const isSix = family === 'IPv6' ? 1 : 0
  // A private network may take the default route to itself: the classroom's own adapter still comes first.
  if (virtual.test(name)) return doubtfulFrom + isSix
  return address === routed ? 0 : 1 + isSix
}

/** As a browser opens it: the numbers of IPv6 stand in brackets. */
export function originAt(address: string, port: number | undefined): string {
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`
}

/** Origins of a server on this port. Asked anew each time: a laptop changes its network between two lessons. */
export async function lanOrigins(port: number | undefined): Promise<Addresses> {
  const { phones, doubtful } = rankAddresses(networkInterfaces(), await routedAddress())
  const origins = (addresses: readonly string[]) => addresses.map((address) => originAt(address, port))
  return { phones: origins(phones), doubtful: origins(doubtful) }
}

/** The address that the system would send from; nothing is sent. null without a route. */
function routedAddress(): Promise<string | null> {
  const socket = createSocket('udp4')
  return new Promise<string | null>((resolve) => {
    socket.once('error', () => resolve(null))
    // An address for documentation: it is nobody's, so the default route is asked.
    socket.connect(9, '192.0.2.1', () => resolve(socket.address().address))
  }).finally(() => socket.close())
}
