/** The addresses for the wall must lead phones to this very server. */
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Addresses } from '../../../shared/protocol/http.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('every address of this machine in a network is told, and answers', async () => {
  const { phones } = (await (await fetch(`http://localhost:${server.port}/api/addresses`)).json()) as Addresses
  const own = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const outside = own.filter(({ family, internal }) => family === 'IPv4' && !internal)
  expect(phones).toEqual(outside.map(({ address }) => `http://${address}:${server.port}`))
  for (const origin of phones) expect(await (await fetch(`${origin}/health`)).json()).toEqual({ status: 'ok' })
})
