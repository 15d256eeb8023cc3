/** Two servers on one folder: the second says who has it, and the first one's lesson goes on. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChildServer, failedStart, startChildServer } from './child-server.ts'
import { eventsOf, Guest, openRoom } from './guest.ts'

let folder: string
let server: ChildServer | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gradient-one-'))
})
afterEach(async () => {
  await server?.kill()
  server = null
  rmSync(folder, { recursive: true })
})

test('a second start says who has the data and where to look, and touches nothing', async () => {
  server = await startChildServer(folder)
  const { port, pid } = server
  const room = await openRoom(port)
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  await Guest.player(port, room.code, 'Ada')
  const before = await eventsOf(port, room)
  const files = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')])
  const asTheyWere = files()

  for (const asked of [port, 0]) {
    const said = await failedStart(folder, asked)
    expect(said).toMatch(/ended with code 1/)
    expect(said).toContain(`(process ${pid}). Open http://localhost:${port}, or stop it first.`)
    expect(said.trim().split('\n')).toHaveLength(2)
    expect(said).not.toContain('PORT=')
  }

  expect(files()).toEqual(asTheyWere)
  expect(await eventsOf(port, room)).toEqual(before)
  expect(host.view?.players).toEqual({ joined: 1, connected: 1 })
  expect(await host.ask('host', { kind: 'lock', locked: true })).toBeNull()
})

test('a server that crashed leaves no lock, whichever process has its number now', async () => {
  server = await startChildServer(folder)
  await server.kill()
  const note = join(folder, 'running.json')
  const holder: object = JSON.parse(readFileSync(note, 'utf8'))
  writeFileSync(note, JSON.stringify({ ...holder, pid: process.pid }))
  server = await startChildServer(folder)
  expect(JSON.parse(readFileSync(note, 'utf8'))).toMatchObject({ address: `http://localhost:${server.port}` })
})

test('a server that stops gives the data back', async () => {
  server = await startChildServer(folder)
  await server.stop()
  expect(readdirSync(folder)).not.toContain('running.json')
  server = await startChildServer(folder)
})
