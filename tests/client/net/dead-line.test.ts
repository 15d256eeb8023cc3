/** A line that dies without a word, or is slow: real sockets through a real proxy, a real server behind it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetWays } from '../../../client/net/line-memory.ts'
import { drawVisit } from '../../../client/net/visit.ts'
import type { ClientState } from '../../../client/store/state.ts'
import { type Line, openLine } from '../../lines/line.ts'
import { startChildServer, type ChildServer } from '../../server/child-server.ts'
import { openRoom } from '../../server/guest.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

let folder: string
let server: ChildServer
let line: Line
let people: Person[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dead-line-'))
  server = await startChildServer(folder)
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  forgetWays()
  line = await openLine(server.port)
  people = []
})

afterEach(async () => {
  await Promise.all(people.map(({ connection }) => connection.close()))
  await line.close()
})

function enter(...entering: Parameters<typeof person>): Person {
  const someone = person(...entering)
  people.push(someone)
  return someone
}

const newcomer = (name: string) => ({ as: 'player', name, team: null, visit: drawVisit() }) as const
const isOpen = ({ line, view }: ClientState) => line.status === 'open' && view !== null

describe('a line that dies without a word', () => {
  it('is noticed on both sides within ten seconds, and comes back by itself to the same seat', async () => {
    const { code, secret } = await openRoom(server.port)
    const host = enter(server.port, code, { as: 'host', secret })
    const ann = enter(line.port, code, newcomer('Ann'))
    const wall = enter(line.port, code, { as: 'projector' })
    for (const { store } of [host, ann, wall]) await until(store, isOpen)
    const seat = ann.store.state.view?.me?.seat

    const dark = performance.now()
    line.goDark()
    await Promise.all([
      until(ann.store, (state) => state.line.status === 'waiting'),
      until(wall.store, (state) => state.line.status === 'waiting'),
      until(host.store, ({ view }) => view?.players.connected === 0),
    ])
    expect(performance.now() - dark).toBeLessThan(10_000)
    expect(host.store.state.line.status).toBe('open')

    line.mend()
    for (const { store } of [ann, wall]) await until(store, (state) => state.line.status === 'open')
    await until(host.store, ({ view }) => view?.players.connected === 1)
    expect(ann.store.state.view?.me).toMatchObject({ seat, name: 'Ann' })
    expect(host.store.state.view?.roster).toHaveLength(1)
  })

  it('is noticed when the server stops answering while its sockets stay open', async () => {
    const { code } = await openRoom(server.port)
    const ann = enter(server.port, code, newcomer('Ann'))
    await until(ann.store, isOpen)
    const stopped = performance.now()
    server.freeze()
    await until(ann.store, (state) => state.line.status === 'waiting')
    expect(performance.now() - stopped).toBeLessThan(10_000)
    server.thaw()
    await until(ann.store, (state) => state.line.status === 'open')
    expect(ann.store.state.view?.roster).toHaveLength(1)
  })

  it('is not one that only stood still for some seconds', async () => {
    const { code } = await openRoom(server.port)
    const ann = enter(line.port, code, newcomer('Ann'))
    await until(ann.store, isOpen)
    const heard: string[] = []
    ann.store.listen(() => heard.push(ann.store.state.line.status))
    line.stall()
    await new Promise((resolve) => setTimeout(resolve, 3_500))
    line.mend()
    await ann.commands.changeTeam('t2')
    expect(new Set(heard)).toEqual(new Set(['open']))
    expect(ann.store.state.view?.me?.team).toBe('t2')
  })
})

describe('a slow line', () => {
  it.each([
    [1_500, 400],
    [3_000, 200],
  ])('with a round trip of %i ms and %i kbit/s gets in within 15 seconds, with one seat', async (roundTripMs, kbit) => {
    const { code } = await openRoom(server.port)
    line.manner({ roundTripMs, kbitPerSecond: kbit })
    const start = performance.now()
    const ann = enter(line.port, code, newcomer('Ann'))
    const { view } = await until(ann.store, isOpen)
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(view?.me?.name).toBe('Ann')
    expect(view?.roster).toHaveLength(1)
    // In one attempt: its socket, and a knock at the other door, which was left when the socket opened.
    expect(line.asked).toBeLessThan(4)
  })

  it('that fetches something else at the same time is no dead one', async () => {
    const { code } = await openRoom(server.port)
    const ann = enter(line.port, code, newcomer('Ann'))
    await until(ann.store, isOpen)
    line.manner({ roundTripMs: 2_000, kbitPerSecond: 400 })
    const heard: string[] = []
    ann.store.listen(() => heard.push(ann.store.state.line.status))
    // Half a megabyte: ten seconds during which every answer of the room has to squeeze in.
    await (await fetch(`${line.base}/packs/town.json`, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer()
    await ann.commands.changeTeam('t2')
    expect(new Set(heard)).toEqual(new Set(['open']))
  })
})
