/** The addresses for the wall must lead phones to this very server. */
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Interfaces, originAt, rankAddresses } from '../../../server/http/lan-addresses.ts'
import type { Addresses } from '../../../shared/protocol/http.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('every address of this machine in a network is told, and answers', async () => {
  const { phones, doubtful } = (await (
    await fetch(`http://localhost:${server.port}/api/addresses`)
  ).json()) as Addresses
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const outside = own.filter(({ family, internal }) => family === 'IPv4' && !internal)
  const four = [...phones, ...doubtful].filter((origin) => !origin.includes('['))
  expect(new Set(four)).toEqual(new Set(outside.map(({ address }) => `http://${address}:${server.port}`)))
  for (const origin of [...phones, ...doubtful])
    expect(await (await fetch(`${origin}/health`)).json()).toEqual({ status: 'ok' })
})

const card = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, netmask: '255.255.255.0', family: 'IPv4', mac: '00:00:00:00:00:00', internal, cidr: `${address}/24` },
]

const machines: readonly (readonly [string, Interfaces, string, string | null])[] = [
  ['Docker', { docker0: card('172.17.0.1'), wlp3s0: card('192.168.1.20') }, '192.168.1.20', null],
  ['a bridge of Docker', { 'br-7a2c': card('172.18.0.1'), eth0: card('10.0.0.7') }, '10.0.0.7', null],
  ['WSL', { 'vEthernet (WSL)': card('172.29.16.1'), 'Wi-Fi': card('192.168.0.33') }, '192.168.0.33', null],
  ['a VPN with the default route', { utun4: card('10.8.0.2'), en0: card('192.168.1.5') }, '192.168.1.5', '10.8.0.2'],
  ['two cards', { eth0: card('10.1.1.1'), wlan0: card('192.168.7.7') }, '192.168.7.7', '192.168.7.7'],
  ['a cable without a network', { eth0: card('169.254.3.4'), wlan0: card('192.168.7.7') }, '192.168.7.7', null],
]

test.each(machines)('with %s the classroom’s own address comes first', (_, interfaces, first, routed) => {
  const ranked = rankAddresses({ lo: card('127.0.0.1', true), ...interfaces }, routed)
  expect(ranked.phones[0]).toBe(first)
  expect([...ranked.phones, ...ranked.doubtful]).toHaveLength(2)
})

test('what is only virtual, or was found without a network, leads no phone here', () => {
  const lo = card('127.0.0.1', true)
  const alone = { lo, docker0: card('172.17.0.1'), tun0: card('10.8.0.2'), eth0: card('169.254.3.4') }
  // Not even when a private network has the default route.
  expect(rankAddresses(alone, '10.8.0.2')).toEqual({ phones: [], doubtful: ['172.17.0.1', '10.8.0.2', '169.254.3.4'] })
})

test('without a network there is none', () => {
  expect(rankAddresses({ lo: card('127.0.0.1', true) }, null)).toEqual({ phones: [], doubtful: [] })
})

const six = (address: string): NetworkInterfaceInfo => ({
  address,
  netmask: 'ffff:ffff:ffff:ffff::',
  family: 'IPv6',
  mac: '00:00:00:00:00:00',
  internal: false,
  cidr: `${address}/64`,
  scopeid: 0,
})

test('IPv6 is offered behind the adapter’s IPv4, in brackets, but none that browsers cannot open', () => {
  const wlan0 = [six('fe80::1'), six('2001:db8::20'), six('2001:db8::21'), ...card('192.168.7.7')]
  const ranked = rankAddresses({ docker0: card('172.17.0.1'), wlan0, eth1: [six('fe80::2')] }, null)
  expect(ranked).toEqual({ phones: ['192.168.7.7', '2001:db8::20'], doubtful: ['172.17.0.1'] })
  expect([...ranked.phones, ...ranked.doubtful].map((address) => new URL(originAt(address, 2567)).host)).toEqual([
    '192.168.7.7:2567',
    '[2001:db8::20]:2567',
    '172.17.0.1:2567',
  ])
})

test('a network of IPv6 alone leads phones here too', () => {
  expect(rankAddresses({ wlan0: [six('fe80::1'), six('fd00::2')] }, null).phones).toEqual(['fd00::2'])
})
