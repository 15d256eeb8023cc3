/** Where other devices of the local network find this machine, the likeliest address first. */
import { createSocket } from 'node:dgram'
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** Adapters of containers, virtual machines and private networks: no phone of the classroom is behind one. */
const virtual =
  /^(docker|br-|veth|virbr|vboxnet|vmnet|vEthernet|tun|tap|utun|ipsec|ppp|wg|tailscale|zt|ham|podman|cni|flannel|lxc|lxd|bridge|awdl|llw)|wsl|hyper-v|virtualbox|vmware|vpn/i

/** What a machine gives itself when it finds no network. */
const selfGiven = /^169\.254\./

/** IPv4 addresses without the loopback: first the one that the default route leaves from, last what is only virtual. */
export function rankAddresses(interfaces: Interfaces, routed: string | null): string[] {
  const found = Object.entries(interfaces).flatMap(([name, list]) =>
    (list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address, routed) })),
  )
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address)
}

/** Whether a phone of the classroom may find this machine at all. */
export function isInNetwork(interfaces: Interfaces): boolean {
  return Object.entries(interfaces).some(([name, list]) =>
    (list ?? []).some(
      ({ address, family, internal }) => family === 'IPv4' && !internal && rankOf(name, address, null) < 2,
    ),
  )
}

function rankOf(name: string, address: string, routed: string | null): number {
  if (selfGiven.test(address)) return 3
  // A private network may take the default route to itself: the classroom's own adapter still comes first.
  if (virtual.test(name)) return 2
  return address === routed ? 0 : 1
}

/** Asked anew each time: a laptop changes its network between two lessons. */
export async function lanAddresses(): Promise<string[]> {
  return rankAddresses(networkInterfaces(), await routedAddress())
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
