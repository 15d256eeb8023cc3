/** Three hundred players answer at once: each gets a receipt, and the crowd hears nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildServer, startChildServer } from './child-server.ts'
import { Guest, openRoom } from './guest.ts'
import { next, runOf } from './play-run.ts'

const N = 300
let folder: string
let server: ChildServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-wave-'))
  server = await startChildServer(folder)
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true })
})

test(`a wave of ${N} bets causes ${N} receipts, and tallies for host and projector at no more than 10 Hz`, async () => {
  const { code, secret } = await openRoom(server.port, { plan: ['run'], teams: 6, seatLimit: N })
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  const projector = await Guest.join(server.port, code, { as: 'projector' })
  const players = await Promise.all(
    Array.from({ length: N }, (_, i) => Guest.player(server.port, code, `Player ${i}`, `t${1 + (i % 6)}`)),
  )
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'bet') await next(host, players)
  // The lab's first answers are in, and everybody is up to date: what comes now, the wave has caused.
  await host.until(() => host.news?.job === null)
  const everybody = [host, projector, ...players]
  await Promise.all(players.map((player) => player.until(() => runOf(player)?.phase === 'bet')))
  for (const guest of everybody) Object.assign(guest.counts, { pushes: 0, views: 0, receipts: 0 })

  const began = performance.now()
  const words = await Promise.all(
    players.map((player, i) =>
      player.ask('play', { stop: 'run', ask: 'bet', tap: { card: 0, racks: {}, words: { [1 + (i % 200)]: 20 } } }),
    ),
  )
  await Promise.all([host, projector].map((guest) => guest.until(() => runOf(guest)?.bet?.placed === N)))
  const tenths = Math.ceil((performance.now() - began) / 100) + 1

  expect(words.filter((word) => word !== null)).toEqual([])
  expect(players.map(({ counts }) => counts.receipts)).toEqual(players.map(() => 1))
  expect(players.reduce((sum, { counts }) => sum + counts.pushes, 0)).toBe(0)
  expect(host.counts.views).toBeLessThanOrEqual(tenths)
  expect(projector.counts.views).toBeLessThanOrEqual(tenths)
})
