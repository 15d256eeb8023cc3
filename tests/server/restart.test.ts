/** The server dies without a goodbye, in the middle of a match: nothing that was acknowledged is lost. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChildServer, failedStart, startChildServer, startOnFullDisk } from './child-server.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'
import { next, runOf, tableOf, toFirstLeg } from './play-run.ts'

let folder: string
let server: ChildServer | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-restart-'))
})
afterEach(async () => {
  await server?.kill()
  server = null
  rmSync(folder, { recursive: true })
})

const back = (port: number, code: string, before: Guest) =>
  Guest.join(port, code, { as: 'return', token: before.welcome?.token ?? '' })

test('a wave of bets that were acknowledged before kill -9 is there after the restart, once each', async () => {
  server = await startChildServer(folder)
  const { code, secret } = await openRoom(server.port, { plan: ['run'], teams: 2 })
  let host = await Guest.join(server.port, code, { as: 'host', secret })
  const names = Array.from({ length: 12 }, (_, i) => `Player ${i}`)
  const players = await Promise.all(names.map((name) => Guest.player(server?.port ?? 0, code, name)))
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'bet') await next(host, players)
  const acknowledged: number[] = []
  const answers = players.map(async (player, i) => {
    const word = await player
      .ask('play', { stop: 'run', ask: 'bet', tap: { card: 0, racks: {}, words: { [i + 1]: 1 + i } } })
      .catch(() => 'gone')
    if (word !== null) return
    acknowledged.push(i)
    if (acknowledged.length === 6) await server?.kill()
  })
  await Promise.all(answers)
  expect(acknowledged.length).toBeGreaterThanOrEqual(6)
  await server.kill()

  server = await startChildServer(folder)
  host = await Guest.join(server.port, code, { as: 'host', secret })
  expect(host.view?.players).toEqual({ joined: 12, connected: 0 })
  for (const i of acknowledged) {
    const player = players[i]
    if (player === undefined) throw new Error('no player')
    const again = await back(server.port, code, player)
    expect(again.view?.me?.name).toBe(`Player ${i}`)
    expect(runOf(again)?.bet?.mine?.words).toEqual({ [i + 1]: 1 + i })
  }
  const events = await eventsOf(server.port, { code, secret })
  const bets = events.flatMap((event) => (event.type === 'tapped' ? [event.seat] : []))
  expect(new Set(bets).size).toBe(bets.length)
})

test('killed in mid-training, the run goes on after the restart and ends', async () => {
  server = await startChildServer(folder)
  const { code, secret } = await openRoom(server.port, { plan: ['run'], teams: 1, brain: 'class' })
  let host = await Guest.join(server.port, code, { as: 'host', secret })
  const ada = await Guest.player(server.port, code, 'Ada')
  await toFirstLeg(host, [ada], await tableOf(server.port))
  const points = () => runOf(host)?.train?.points ?? []
  await host.until(() => points().length > 10)
  const before = points()
  await server.kill()

  server = await startChildServer(folder)
  host = await Guest.join(server.port, code, { as: 'host', secret })
  expect(points().slice(0, before.length)).toEqual(before)
  await host.until(() => points().length > before.length + 20)
  while (runOf(host)?.phase === 'train' && runOf(host)?.train?.express !== true) await next(host, [])
  const again = await back(server.port, code, ada)
  await again.until(() => runOf(again)?.phase === 'exam')
  await host.until(() => runOf(host)?.exam?.waitingFor.length === 0)
  const exam = runOf(host)?.exam
  const steps = exam?.points.map(({ step }) => step) ?? []
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(new Set(steps).size).toBe(steps.length)
  expect(exam?.afterBits).toBeLessThan((exam?.beforeBits ?? 0) - 0.5)
})

test('a broken database and a taken port are named in one clear line', async () => {
  writeFileSync(join(folder, 'gradient-express.db'), 'this was a database once, or so they say, but now it is a poem')
  expect(await failedStart(folder)).toMatch(/could not start\. The database .*gradient-express\.db is damaged/)
  rmSync(join(folder, 'gradient-express.db'))
  const squatter = createServer().listen(0)
  await once(squatter, 'listening')
  const address = squatter.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  expect(await failedStart(folder, port)).toContain(`Port ${port} is taken`)
  squatter.close()
})

test('on a full disk a tap is refused with its word, the match is untouched and the line stays', async () => {
  server = await startOnFullDisk(folder, 400)
  const { code, secret } = await openRoom(server.port)
  const host = await Guest.join(server.port, code, { as: 'host', secret })
  const locked = () => host.view?.locked
  let word: string | null = null
  for (let i = 0; i < 150 && word === null; i++) word = await host.ask('host', { kind: 'lock', locked: i % 2 === 0 })
  expect(word).toBe('storage-full')
  const before = locked()
  expect(await host.ask('host', { kind: 'lock', locked: before === false })).toBe('storage-full')
  expect(await host.ask('labFailed', { jobId: 'j1', part: 'lab', why: '' })).toBe('unknown-job')
  expect(locked()).toBe(before)
  const info = await (await fetch(`http://127.0.0.1:${server.port}/api/rooms/${code}`)).json()
  expect(info.locked).toBe(before)
  await expect(openRoom(server.port)).rejects.toThrow('storage-full')
})
