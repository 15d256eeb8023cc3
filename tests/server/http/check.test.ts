/** What the server says of itself to /check: a real trial of its disk, and who has found it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkDisk } from '../../../server/http/check.ts'
import type { ServerCheck } from '../../../shared/protocol/check.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ PUBLIC_URL: 'https://school.example/' })
})
afterAll(() => server.stop())

/** `from`: the address that the proxy notes. */
async function ask(visit: string, from: string): Promise<ServerCheck> {
  const headers = { 'x-forwarded-for': from }
  return (await (
    await fetch(`http://127.0.0.1:${server.port}/api/check?visit=${visit}`, { headers })
  ).json()) as ServerCheck
}

test('a device is counted once, however often it asks, and the server’s own computer never', async () => {
  expect(await ask('desk', '127.0.0.1')).toMatchObject({ others: 0, isElsewhere: false, disk: { writable: true } })
  await ask('second-tab', '127.0.0.1')
  expect((await ask('desk', '127.0.0.1')).others).toBe(0)
  expect(await ask('phone', '192.0.2.9')).toMatchObject({ others: 0, isElsewhere: true })
  await ask('phone', '192.0.2.9')
  const found = await ask('desk', '127.0.0.1')
  expect(found.others).toBe(1)
  expect(Math.abs(found.now - Date.now())).toBeLessThan(5_000)
})

test('the disk is tried for real, and nothing is left behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-disk-'))
  const tried = await checkDisk(folder)
  expect(tried.writable).toBe(true)
  expect(tried.freeBytes).toBeGreaterThan(0)
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
  expect(await checkDisk(folder)).toEqual({ writable: false, freeBytes: null })
})
