import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { strangerIn } from '../../../client/net/stranger.ts'

/** Answers what its path says: /<status>/<content type>. */
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [, status = '200', type = ''] = url.split('/')
    response.writeHead(Number(status), { 'content-type': decodeURIComponent(type), location: '/200/text%2Fhtml' })
    response.end('<title>Welcome to our Wi-Fi</title>')
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  base = `http://localhost:${typeof address === 'object' ? address?.port : 0}`
})
afterAll(() => server.close())

const asked = async (status: number, type: string) =>
  strangerIn(await fetch(`${base}/${status}/${encodeURIComponent(type)}`, { redirect: 'manual' }))

it('knows a network that asks for a sign-in, or says no in its own words', async () => {
  for (const status of [200, 302, 307, 401, 403, 404, 511]) expect(await asked(status, 'text/html')).toBe('sign-in')
  expect(await asked(200, 'text/html; charset=utf-8')).toBe('sign-in')
  expect(await asked(302, 'text/plain')).toBe('sign-in')
  expect(await asked(511, 'application/json')).toBe('sign-in')
})

it('knows a proxy that stands in front of nobody', async () => {
  for (const status of [500, 502, 503, 504]) expect(await asked(status, 'text/html')).toBe('no-server')
})

it('lets our own server say whatever it says', async () => {
  for (const status of [200, 201, 400, 403, 404, 429, 500, 507])
    expect(await asked(status, 'application/json; charset=utf-8')).toBeNull()
  expect(await asked(200, 'application/octet-stream')).toBeNull()
  expect(await asked(200, 'text/csv; charset=utf-8')).toBeNull()
})
