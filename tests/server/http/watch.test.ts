/** What whoever runs a server may ask it: does it live, is it ready, how is it doing; and who may not ask. */
import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { watchRoutes } from '../../../server/http/watch-routes.ts'
import { openSqliteStore } from '../../../server/persistence/sqlite.ts'
import { eventsOf, Guest, openRoom } from '../guest.ts'
import { openHouse, startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const ask = (path: string, headers: Record<string, string> = {}, port = server.port) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers })

/** One value of the text format; NaN: it is not there. */
async function value(line: string): Promise<number> {
  const text = await (await ask('/metrics')).text()
  return Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.split(' ')[1],
  )
}

test('the numbers are those of the rooms, and name nobody', async () => {
  const room = await openRoom(server.port, { plan: ['pile-of-math'] })
  const host = await Guest.join(server.port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(server.port, room.code, 'Ada')
  expect(await value('gradient_express_rooms')).toBe(1)
  expect(await value('gradient_express_lines{role="host"}')).toBe(1)
  expect(await value('gradient_express_lines{role="seat"}')).toBe(1)
  expect(await value('gradient_express_lines{role="projector"}')).toBe(0)

  const count = (answer: string) => value(`gradient_express_request_seconds_count{answer="${answer}"}`)
  expect(await ada.ask('host', { kind: 'start' })).toBe('not-the-host')
  expect(await host.ask('host', { kind: 'start' })).toBeNull()
  expect(await count('refused')).toBe(1)
  expect(await count('done')).toBe(1)

  // The first event is written with the room itself.
  const events = await eventsOf(server.port, room)
  expect(await value('gradient_express_store_append_seconds_count')).toBe(events.length - 1)
  expect(await value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0)

  const text = await (await ask('/metrics')).text()
  expect(text).not.toContain(room.code)
  expect(text).not.toContain('Ada')
  await Promise.all([host.leave(), ada.leave()])
  await expect.poll(() => value('gradient_express_lines{role="seat"}')).toBe(0)
})

test('without a token they are for this computer itself, not for whom a proxy speaks for', async () => {
  const answer = await ask('/metrics')
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  for (const header of ['x-forwarded-for', 'forwarded', 'via'])
    expect((await ask('/metrics', { [header]: '203.0.113.7' })).status).toBe(403)
})

test('a server is ready until it stops, or its store is away; with a token whoever sends it may read the numbers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-watch-'))
  const store = await openSqliteStore(folder)
  let isStopping = false
  const token = 'a token of a long night'
  const web = createServer(express().use(watchRoutes({ ...openHouse(), store }, () => isStopping, token)))
  await once(web.listen(0), 'listening')
  const address = web.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const ready = async () => {
    const answer = await ask('/ready', {}, port)
    return { code: answer.status, ...((await answer.json()) as { status: string }) }
  }
  expect(await ready()).toMatchObject({ code: 200, status: 'ready' })
  isStopping = true
  expect(await ready()).toMatchObject({ code: 503, status: 'stopping' })
  isStopping = false
  await store.close()
  expect(await ready()).toMatchObject({ code: 503, status: 'store' })
  // It lives all the same: nobody should kill it for that.
  expect((await ask('/health', {}, port)).status).toBe(200)

  const metrics = async (authorization?: string) =>
    (await ask('/metrics', authorization === undefined ? {} : { authorization }, port)).status
  expect(await metrics()).toBe(403)
  expect(await metrics('Bearer another one')).toBe(403)
  expect(await metrics(`Bearer ${token}`)).toBe(200)
  web.closeAllConnections()
  web.close()
  rmSync(folder, { recursive: true })
})
