/** A disk that fills up in the middle of a lesson, and has room again: nothing is lost, everybody stays, and it goes on. */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type ChildServer, startChildServer, startOnFullDisk } from './child-server.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'
import { runOf } from './play-run.ts'

let folder: string
let server: ChildServer | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-full-'))
})
afterEach(async () => {
  await server?.kill()
  server = null
  rmSync(folder, { recursive: true })
})

/** Somebody has made room. */
function makeRoom({ pid }: ChildServer): void {
  execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited'])
}

test('taps, newcomers and new rooms are refused with a word, nobody is thrown out, and all goes on when there is room', async () => {
  server = await startOnFullDisk(folder, 400)
  const { port } = server
  const room = await openRoom(port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const ada = await Guest.player(port, room.code, 'Ada')
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'bet') await host.ask('host', { kind: 'next' })
  await ada.until(() => runOf(ada)?.phase === 'bet')

  const accepted: string[] = []
  const tap = async (guest: Guest, name: 'host' | 'play', payload: object, id: string = randomUUID()) => {
    const word = await guest.ask('tap', { id, name, payload })
    if (word === null) accepted.push(id)
    return word
  }
  let word: string | null = null
  for (let i = 0; i < 400 && word === null; i++)
    word = await tap(host, 'host', { kind: 'seats', limit: 20 + (i % 200) })
  expect(word).toBe('storage-full')

  const id = randomUUID()
  const chips = { stop: 'run', ask: 'bet', tap: { card: runOf(ada)?.bet?.card, racks: {}, words: { 1: 5 } } }
  expect(await tap(ada, 'play', chips, id)).toBe('storage-full')
  expect(runOf(ada)?.bet?.mine ?? null).toBeNull()
  await expect(openRoom(port)).rejects.toThrow('storage-full')
  await expect(Guest.player(port, room.code, 'Bo')).rejects.toThrow('storage-full')
  expect([...host.words, ...ada.words]).toEqual([])

  makeRoom(server)
  expect(await tap(ada, 'play', chips, id)).toBeNull()
  expect(runOf(ada)?.bet?.mine?.words).toEqual({ 1: 5 })
  const bo = await Guest.player(port, room.code, 'Bo')
  expect(bo.view?.players).toEqual({ joined: 2, connected: 2 })
  await openRoom(port)
  const taps = (await eventsOf(port, room)).flatMap((event) => ('tap' in event ? (event.tap ?? []) : []))
  expect(accepted.length).toBeGreaterThan(10)
  expect(accepted.map((each) => taps.filter((other) => other === each).length)).toEqual(accepted.map(() => 1))

  await server.kill()
  server = await startChildServer(folder)
  const found = (await eventsOf(server.port, room)).flatMap((event) => ('tap' in event ? (event.tap ?? []) : []))
  expect(accepted.filter((each) => !found.includes(each))).toEqual([])
})

test('a bell that rang on a full disk rings again by itself when there is room', async () => {
  server = await startOnFullDisk(folder, 400)
  const { port } = server
  const room = await openRoom(port, { plan: ['run'], teams: 1, timers: 1 })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'reveal') await host.ask('host', { kind: 'next' })
  let seats = 20
  /** To the last byte, also of what the database has tidied up meanwhile. */
  const fill = async () => {
    let word: string | null = null
    for (let i = 0; i < 400 && word === null; i++) {
      word = await host.ask('host', { kind: 'seats', limit: (seats = 20 + ((seats + 1) % 200)) })
    }
    expect(word).toBe('storage-full')
  }
  await fill()
  const { number, rings } = host.view?.phase ?? { number: -1, rings: null }
  expect(rings).not.toBeNull()
  await vi.waitFor(
    async () => {
      await fill()
      expect((await host.room.request<{ now: number }>('beat')).now).toBeGreaterThan((rings ?? 0) + 500)
    },
    { timeout: 30_000, interval: 200 },
  )
  expect(host.view?.phase.number).toBe(number)
  makeRoom(server)
  await host.until(() => (host.view?.phase.number ?? 0) > number)
})
