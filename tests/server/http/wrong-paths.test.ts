/** Paths that nobody can read: each door says that they make no sense, and none of them is the server's trouble. */
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let code: string
beforeAll(async () => {
  server = await startTestServer()
  ;({ code } = await openRoom(server.port))
})
afterAll(() => server.stop())

/** As it stands: `fetch` would tidy the path. */
function ask(method: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, method, path, headers: { 'content-type': 'application/json' } }
    const asking = request(options, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    asking.on('error', reject).end()
  })
}

const doors: readonly [method: string, path: (wrong: string) => string][] = [
  ['GET', (wrong) => `/api/rooms/${wrong}`],
  ['DELETE', (wrong) => `/api/rooms/${wrong}`],
  ['GET', (wrong) => `/api/rooms/${wrong}/export`],
  ['GET', (wrong) => `/api/rooms/${wrong}/report`],
  ['GET', (wrong) => `/api/rooms/${code}/checkpoints/${wrong}`],
  ['PUT', (wrong) => `/api/rooms/${wrong}/checkpoints/c1`],
  ['PUT', (wrong) => `/api/rooms/${code}/checkpoints/${wrong}`],
  ['GET', (wrong) => `/api/packs/${wrong}`],
  ['GET', (wrong) => `/api/packs/${wrong}/table`],
  ['GET', (wrong) => `/api/boards/world/${wrong}`],
  ['GET', (wrong) => `/api/boards/class/${wrong}`],
  ['GET', (wrong) => `/api/${wrong}`],
  ['POST', (wrong) => `/matchmake/joinById/${wrong}`],
  ['POST', (wrong) => `/matchmake/${wrong}/${code}`],
  ['GET', (wrong) => `/assets/${wrong}.js`],
  ['GET', (wrong) => `/${wrong}`],
]
const wrongs = [
  '%E0%A4%A',
  '%',
  '%00',
  'a%00b',
  '%ff',
  '%c0%ae',
  '..%2f..%2fpackage.json',
  '__proto__',
  'A'.repeat(9_000),
]

test.each(wrongs.map((wrong) => [wrong.slice(0, 12), wrong]))('%s is nobody’s trouble', async (_, wrong) => {
  for (const [method, path] of doors) {
    const { status, body } = await ask(method, path(wrong))
    expect([method, path(wrong), status]).toEqual([method, path(wrong), expect.toSatisfy((is: number) => is < 500)])
    expect(body).not.toMatch(/server-trouble|\bat .*node_modules|ENOENT/)
  }
})

test('an escape that is broken has its word', async () => {
  for (const door of [`/api/rooms/%E0%A4%A`, '/api/packs/%/table', '/api/boards/world/%ff']) {
    const { status, body } = await ask('GET', door)
    expect([status, JSON.parse(body).word]).toEqual([400, 'malformed'])
  }
})
