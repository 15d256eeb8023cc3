/** A timed phase ends when its time is over, and not because of what happens to a clock, a laptop or the server. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Beat } from '../../shared/protocol/messages.ts'
import { type ChildServer, startChildServer } from './child-server.ts'
import { Guest, openRoom } from './guest.ts'
import { startTestServer } from './house.ts'
import { runOf } from './play-run.ts'

/** Half the designed pace: a reveal that nobody has bet on lasts less than eleven seconds. */
const PACE = 0.5
const REVEAL_MS = 11_000

let folder: string
let child: ChildServer | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'timed-phase-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await child?.kill()
  child = null
  rmSync(folder, { recursive: true, force: true })
})

async function toReveal(
  port: number,
): Promise<{ readonly host: Guest; readonly code: string; readonly secret: string }> {
  const { code, secret } = await openRoom(port, { plan: ['run'], teams: 1, timers: PACE })
  const host = await Guest.join(port, code, { as: 'host', secret })
  await host.ask('host', { kind: 'start' })
  for (const phase of ['read', 'bet', 'reveal']) {
    await host.ask('host', { kind: 'next' })
    await host.until(() => runOf(host)?.phase === phase)
  }
  return { host, code, secret }
}

/** Milliseconds until the bell, by the room's own clock. */
async function left(host: Guest): Promise<number> {
  const { now }: Beat = await host.room.request('beat')
  return (host.view?.phase.rings ?? 0) - now
}

test.each([-2_000, -86_400_000, 3 * 3_600_000])(
  'the computer’s clock is set by %i ms: the bell rings at its time all the same',
  async (shift) => {
    const server = await startTestServer()
    try {
      const { host } = await toReveal(server.port)
      const real = Date.now
      vi.spyOn(Date, 'now').mockImplementation(() => real() + shift)
      const rest = await left(host)
      expect(rest).toBeGreaterThan(REVEAL_MS / 2)
      expect(rest).toBeLessThanOrEqual(REVEAL_MS)
      const set = performance.now()
      await host.until(() => runOf(host)?.phase === 'bet')
      expect(performance.now() - set).toBeGreaterThan(rest - 200)
    } finally {
      await server.stop()
    }
  },
)

test('a laptop that sleeps in the middle of a phase finds it where it was', async () => {
  child = await startChildServer(folder)
  const { host } = await toReveal(child.port)
  child.freeze()
  await new Promise((resolve) => setTimeout(resolve, 1.3 * REVEAL_MS))
  child.thaw()
  expect(await left(host)).toBeGreaterThan(500)
  expect(runOf(host)?.phase).toBe('reveal')
  await host.until(() => runOf(host)?.phase === 'bet')
})

test('a server that is away for longer than a phase lasts goes on where it was', async () => {
  child = await startChildServer(folder)
  const { code, secret } = await toReveal(child.port)
  await child.kill()
  await new Promise((resolve) => setTimeout(resolve, 1.3 * REVEAL_MS))
  child = await startChildServer(folder)
  const host = await Guest.join(child.port, code, { as: 'host', secret })
  expect(runOf(host)?.phase).toBe('reveal')
  await host.until(() => runOf(host)?.phase === 'bet')
})
