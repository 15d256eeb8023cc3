/** What somebody else's page in a visitor's browser can make this server do: nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const json = { 'content-type': 'application/json' }
const ask = async (method: string, path: string, headers: Record<string, string>, body?: string) => {
  const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method, headers, body: body ?? null })
  const said: { word?: string } | null = answer.status === 204 ? null : await answer.json().catch(() => null)
  return [answer.status, said?.word]
}

test.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json', null])(
  'a body of type %s opens no room: a page may send it without asking',
  async (type) => {
    const headers: Record<string, string> = type === null ? {} : { 'content-type': type }
    expect(await ask('POST', '/api/rooms', headers, '{"brain":"small"}')).toEqual([400, 'malformed'])
    expect(await ask('POST', '/api/rooms', headers)).toEqual([400, 'malformed'])
  },
)

test('a page of another site changes nothing, by whichever header it is known', async () => {
  const { code, secret } = await openRoom(server.port)
  const doors: readonly [method: string, path: string, more: Record<string, string>][] = [
    ['POST', '/api/rooms', json],
    ['POST', `/matchmake/joinById/${code}`, json],
    ['PUT', `/api/rooms/${code}/checkpoints/c1`, { 'x-host-secret': secret }],
    ['DELETE', `/api/rooms/${code}`, { 'x-host-secret': secret }],
    ['POST', `/api/rooms/${code}/deletion`, { 'x-host-secret': secret }],
    ['POST', `/api/rooms/${code}/key`, { 'x-host-secret': secret, ...json }],
    ['POST', '/nowhere', {}],
  ]
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: `http://127.0.0.1:${server.port}` },
    { origin: 'https://elsewhere.example' },
    { origin: 'no origin at all' },
  ]
  for (const [method, path, more] of doors) {
    for (const headers of foreign) {
      expect(await ask(method, path, { ...more, ...headers }, '{"as":"projector"}')).toEqual([403, 'foreign-page'])
    }
  }
  expect((await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}`)).status).toBe(200)
})

test('our own pages are let in: in any browser, through a proxy, and what is no page at all', async () => {
  const open = async (headers: Record<string, string>) =>
    (await ask('POST', '/api/rooms', { ...json, ...headers }, '{"brain":"small"}'))[0]
  expect(await open({})).toBe(201)
  expect(await open({ 'sec-fetch-site': 'same-origin' })).toBe(201)
  expect(await open({ origin: `http://127.0.0.1:${server.port}` })).toBe(201)
  // Some browsers say this of a page that asks to be no referrer.
  expect(await open({ origin: 'null' })).toBe(201)
  // A proxy in the school that asks for this server under a name of its own.
  expect(await open({ origin: 'http://192.168.4.7:8080' })).toBe(201)
  // A proxy in the world: an old browser is known by what a new one has said.
  const site = { origin: 'https://train.school.example' }
  expect(await open(site)).toBe(403)
  expect(await open({ ...site, 'sec-fetch-site': 'same-origin' })).toBe(201)
  expect(await open(site)).toBe(201)
})
