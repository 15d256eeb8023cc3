/** Rooms are opened as fast as a whole school needs them, and no faster. */
import { expect, test } from 'vitest'
import { OpeningPace } from '../../../server/http/opening-pace.ts'
import { networkOf } from '../../../server/http/source.ts'
import { startTestServer } from '../house.ts'

test('sixty teachers behind one address open a room each at ten; a script is stopped, and nobody else waits', async () => {
  const server = await startTestServer()
  const open = () =>
    fetch(`http://127.0.0.1:${server.port}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"brain":"small"}',
    })
  // All at once: a busy machine may open sixty rooms for longer than the minute in which they count.
  const asked = await Promise.all(Array.from({ length: 61 }, open))
  expect(asked.filter(({ status }) => status === 201).length).toBe(60)
  const late = asked.filter(({ status }) => status === 429)
  expect(await Promise.all(late.map(async (one) => (await one.json()).word))).toEqual(['too-many-rooms'])
  expect((await fetch(`http://127.0.0.1:${server.port}/health`)).status).toBe(200)
  await server.stop()
})

test('one source leaves the others their share; many together are stopped, too', async () => {
  const pace = new OpeningPace(null)
  const opened = async (source: string, times: number) => {
    const answers = []
    for (let i = 0; i < times; i++) answers.push(await pace.take(source))
    return answers.filter(Boolean).length
  }
  expect(await opened('one', 500)).toBe(60)
  expect(await opened('another', 1)).toBe(1)
  let all = 61
  for (let source = 0; source < 100; source++) all += await opened(`source ${source}`, 10)
  expect(all).toBe(300)
})

test.each([
  ['192.168.1.20', '192.168.1.20'],
  ['::ffff:192.168.1.20', '192.168.1.20'],
  ['2001:db8:0:7::1', '2001:db8:0:7'],
  ['2001:db8:0:7:ffff:1:2:3', '2001:db8:0:7'],
  ['2001:0db8:0000:0007:a:b:c:d', '2001:db8:0:7'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['nonsense', 'unknown'],
  ['', 'unknown'],
])('the network of %s is %s: a machine takes any number of addresses in it', (ip, network) => {
  expect(networkOf(ip)).toBe(network)
})
