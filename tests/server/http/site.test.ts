/** A server that a proxy gives a part of a bigger site: its own path, other people's headers, the address for the wall. */
import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '../../../server/env.ts'
import { siteOf } from '../../../server/http/site.ts'
import type { Addresses } from '../../../shared/protocol/http.ts'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: 'https://school.example/train/' })
})
afterAll(() => server.stop())

const url = (path: string) => `http://127.0.0.1:${server.port}${path}`

/** As a proxy asks: with headers that a browser could not set. */
function asProxy(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url(path), { headers }, (response) => resolve(response.resume())).on('error', reject)
  })
}

test.each(['', '/train'])(
  'every door answers below "%s", whether the proxy takes the path off or not',
  async (base) => {
    expect(await (await fetch(url(`${base}/health`))).json()).toEqual({ status: 'ok' })
    const { code } = await openRoom(server.port)
    expect(await (await fetch(url(`${base}/api/rooms/${code}`))).json()).toMatchObject({ code })
    for (const path of ['/', '/join/KELPA', '/index.html']) {
      const page = await (await fetch(url(base + path))).text()
      expect(page).toContain('<base href="/train/"')
      const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
      expect((await fetch(url(base + script))).headers.get('content-type')).toContain('javascript')
    }
    for (const path of ['/sw.js', '/manifest.webmanifest', '/packs/town.json', '/icon.svg'])
      expect((await fetch(url(base + path))).status).toBe(200)
    const ann = await Guest.player(server.port, code, 'Ann', null, base)
    expect(ann.view?.me?.name).toBe('Ann')
    await ann.leave()
  },
)

test('the bare name leads to the app, other names do not', async () => {
  const bare = await fetch(url('/train?x=1'), { redirect: 'manual' })
  expect([bare.status, bare.headers.get('location')]).toEqual([308, '/train/?x=1'])
  expect((await fetch(url('/trainers/app.js'))).status).toBe(404)
})

test('the wall shows the public address, the proxy’s word about https and addresses is taken', async () => {
  const { phones } = (await (await fetch(url('/train/api/addresses'))).json()) as Addresses
  expect(phones).toEqual(['https://school.example/train'])
  for (const headers of [{ host: 'school.example' }, { host: 'x', 'x-forwarded-proto': 'https' }]) {
    const answer = await asProxy('/train/', headers)
    expect(answer.headers['cross-origin-embedder-policy']).toBe('require-corp')
  }
  expect((await asProxy('/train/', { host: 'x' })).headers['cross-origin-embedder-policy']).toBeUndefined()
})

test('settings: a proxy is trusted only where one was named', () => {
  const site = (source: Record<string, string>) => siteOf(readEnv(source))
  expect(site({})).toEqual({ origin: null, base: '/', proxies: 0 })
  expect(site({ PUBLIC_URL: 'https://school.example/train' })).toEqual({
    origin: 'https://school.example/train',
    base: '/train/',
    proxies: 1,
  })
  expect(site({ PUBLIC_URL: 'http://10.0.0.5:8080', PROXIES: '2' })).toEqual({
    origin: 'http://10.0.0.5:8080',
    base: '/',
    proxies: 2,
  })
  for (const wrong of ['school.example/train', '/train/', 'ftp://x/', 'https://x/?a=1', 'https://x/#a'])
    expect(() => readEnv({ PUBLIC_URL: wrong })).toThrow(/PUBLIC_URL/)
})
