/** The plain http doors: what they give, whom they refuse, and the headers that go with it. */
import { MOST_MODEL_BYTES } from '../../../shared/gpt2/read-model.ts'
import { MOST_PACK_BYTES } from '../../../shared/own-text/limits.ts'
import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const url = (path: string) => `http://127.0.0.1:${server.port}${path}`
const post = (path: string, body: string) =>
  fetch(url(path), { method: 'POST', headers: { 'content-type': 'application/json' }, body })

test('health', async () => {
  const response = await fetch(url('/health'))
  expect(await response.text()).toBe('{"status":"ok"}')
})

test('headers fit a phone on plain http: no upgrade, no HSTS, isolated, nothing foreign', async () => {
  const { headers } = await fetch(url('/health'))
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(policy).toContain("worker-src 'self' blob:")
  expect(policy).not.toContain('upgrade-insecure-requests')
  expect(policy).not.toContain("'unsafe-eval'")
  expect(headers.get('strict-transport-security')).toBeNull()
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
  expect(headers.get('access-control-allow-origin')).toBeNull()
  expect(headers.get('x-powered-by')).toBeNull()
})

/** As a phone asks that knows the server by its address in the network. */
function asPhone(path: string): Promise<IncomingMessage> {
  const headers = { host: `192.0.2.7:${server.port}`, 'accept-encoding': 'gzip' }
  return new Promise((resolve, reject) => {
    get(url(path), { headers }, (response) => resolve(response.resume())).on('error', reject)
  })
}

test('a phone on plain http gets small answers, and no header that its browser would complain about', async () => {
  const { headers } = await asPhone('/api/packs/town/table')
  expect(headers['content-encoding']).toBe('gzip')
  expect(headers['cross-origin-opener-policy']).toBeUndefined()
  expect(headers['cross-origin-embedder-policy']).toBeUndefined()
  expect(headers['content-security-policy']).toContain("default-src 'self'")
})

test('a room is opened, looked at, and unknown ones are said to be so', async () => {
  const { code, secret } = await openRoom(server.port, { teams: 3 })
  expect(secret.length).toBeGreaterThanOrEqual(32)
  const info = await (await fetch(url(`/api/rooms/${code.toLowerCase()}`))).json()
  expect(info).toMatchObject({ code, packId: 'town', locked: false, full: false, ended: false })
  expect(info.teams).toHaveLength(3)
  const unknown = await fetch(url('/api/rooms/ZZZZZ'))
  expect([unknown.status, (await unknown.json()).word]).toEqual([404, 'unknown-code'])
})

test.each([
  ['{"teams":0}', 400, 'malformed'],
  ['{"plan":["dance"]}', 400, 'malformed'],
  ['{"pack":"nowhere"}', 404, 'unknown-pack'],
  ['{"pack":"../../etc/passwd"}', 400, 'malformed'],
  ['{not json', 400, 'malformed'],
  [JSON.stringify({ pack: 'x'.repeat(MOST_PACK_BYTES + 1.5 * MOST_MODEL_BYTES + 5_000) }), 413, 'too-large'],
])('opening a room with %.40s is refused', async (body, status, word) => {
  const response = await post('/api/rooms', body)
  expect([response.status, (await response.json()).word]).toEqual([status, word])
})

test('what belongs to the host is given to the host alone', async () => {
  const { code, secret } = await openRoom(server.port)
  for (const path of ['export', 'report', 'checkpoints/c1']) {
    const other = await openRoom(server.port)
    for (const wrong of [undefined, 'guessed', other.secret]) {
      const headers: Record<string, string> = wrong === undefined ? {} : { 'x-host-secret': wrong }
      expect((await fetch(url(`/api/rooms/${code}/${path}`), { headers })).status).toBe(403)
    }
  }
  const headers = { 'x-host-secret': secret }
  expect((await fetch(url(`/api/rooms/${code}/export`), { headers })).status).toBe(200)
  const report = await (await fetch(url(`/api/rooms/${code}/report`), { headers })).json()
  expect(report).toMatchObject({ code, players: [], stops: [] })
  const upload = (bytes: number, range: string) =>
    fetch(url(`/api/rooms/${code}/checkpoints/c1`), {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/octet-stream',
        'content-range': range,
        'x-checksum': '1',
      },
      body: new Uint8Array(bytes),
    })
  expect((await upload(64, 'bytes 0-63/128')).status).toBe(202)
  expect((await fetch(url(`/api/rooms/${code}/checkpoints/c1`), { headers })).status).toBe(409)
  for (const wrong of ['', 'bytes 0-62/128', 'bytes 0-63/63', 'bytes */128', 'bytes 0-63/9999999999'])
    expect((await upload(64, wrong)).status).toBe(400)
  const huge = await upload(2_000_000, 'bytes 0-1999999/2000000')
  expect([huge.status, (await huge.json()).word]).toEqual([413, 'too-large'])
})

test('packs: the table for players, the whole for a lab', async () => {
  const table = await (await fetch(url('/api/packs/town/table'))).json()
  expect(Object.keys(table).sort()).toEqual(['id', 'racks', 'title', 'words'])
  const pack = await (await fetch(url('/api/packs/town'))).json()
  expect(pack.heldOut.length).toBeGreaterThan(100)
  expect((await fetch(url('/api/packs/nowhere/table'))).status).toBe(404)
})

test('rooms are opened by no other door, and unknown doors say so', async () => {
  for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
    expect((await post(`/matchmake/${method}/class`, '{}')).status).toBe(404)
  }
  expect((await fetch(url('/api/nothing'))).status).toBe(404)
  expect((await fetch(url('/missing.js'))).status).toBe(404)
})
