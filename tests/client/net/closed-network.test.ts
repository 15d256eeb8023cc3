/** Networks that let no socket through: people get in and play over plain http, soon, and once. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetWays, networkChanged, waysHere } from '../../../client/net/line-memory.ts'
import { drawVisit } from '../../../client/net/visit.ts'
import type { JoinOptions } from '../../../shared/protocol/messages.ts'
import { openSchoolProxy, type SchoolManner, type SchoolProxy } from '../../lines/school-proxy.ts'
import { type ChildServer, startChildServer } from '../../server/child-server.ts'
import { openRoom } from '../../server/guest.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

let folder: string
let server: ChildServer
let proxy: SchoolProxy
let people: Person[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'closed-'))
  server = await startChildServer(folder)
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  // The clock on the wall alone, for what is tried again after minutes.
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true })
  forgetWays()
  proxy = await openSchoolProxy(server.port)
  people = []
})
afterEach(async () => {
  await Promise.all(people.map(({ connection }) => connection.close()))
  await proxy.close()
  vi.useRealTimers()
})

function enter(code: string, options: JoinOptions): Person {
  const someone = person(proxy.port, code, options)
  people.push(someone)
  return someone
}

const newcomer = (name: string): JoinOptions => ({ as: 'player', name, team: 't1', visit: drawVisit() })
const isOpen = ({ line, view }: Person['store']['state']) => line.status === 'open' && view !== null
const opened = () => proxy.asked.filter((each) => each.startsWith('POST /http/line/')).length

describe.each<[string, SchoolManner]>([
  ['takes the upgrade out of the request', { sockets: 'stripped' }],
  ['refuses upgrades', { sockets: 'refused' }],
  ['lets sockets wait for ever', { sockets: 'waiting' }],
  ['opens sockets and lets nothing through them', { sockets: 'mute' }],
  ['refuses upgrades and holds back answers until they end', { sockets: 'refused', holdsAnswers: true }],
  ['lets sockets wait and cuts every answer after two seconds', { sockets: 'waiting', cutsStreamsAfterMs: 2_000 }],
])('a network that %s', (_, manner) => {
  it('lets a host and a player in within eight seconds, with one seat, and the match begin', async () => {
    proxy.manner(manner)
    const { code, secret } = await openRoom(server.port, { plan: ['pile-of-math'] })
    const start = performance.now()
    const host = enter(code, { as: 'host', secret })
    const ann = enter(code, newcomer('Ann'))
    await Promise.all([until(host.store, isOpen), until(ann.store, isOpen)])
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(waysHere().sockets).toBe(false)

    await host.commands.host({ kind: 'start' })
    await host.commands.host({ kind: 'next' })
    await until(ann.store, ({ view }) => view?.play?.phase === 'guess')
    await ann.commands.play({ stop: 'pile-of-math', ask: 'guess', tap: 7.5 })
    const { view } = await until(host.store, ({ view }) => view?.roster[0]?.done === true)
    expect(view?.roster).toHaveLength(1)
    expect(ann.store.state.view?.me).toMatchObject({ name: 'Ann' })
    expect(ann.store.state.note).toBeNull()
  })
})

describe('a line over http', () => {
  it('is left alone where sockets open, and not tried before they had their time', async () => {
    const { code } = await openRoom(server.port)
    const ann = enter(code, newcomer('Ann'))
    await until(ann.store, isOpen)
    expect(opened()).toBe(0)
    expect(waysHere()).toMatchObject({ sockets: true, polling: false })
  })

  it('is taken again by whoever comes back after the server was away, soon, in the same seat', async () => {
    proxy.manner({ sockets: 'waiting' })
    const { code } = await openRoom(server.port)
    const ann = enter(code, newcomer('Ann'))
    await until(ann.store, isOpen)
    const seat = ann.store.state.view?.me?.seat
    const { port } = server
    await server.kill()
    await until(ann.store, ({ line }) => line.status === 'waiting')
    server = await startChildServer(folder, port)
    const back = performance.now()
    await until(ann.store, ({ line }) => line.status === 'open')
    expect(performance.now() - back).toBeLessThan(8_000)
    await ann.commands.changeTeam('t2')
    expect(ann.store.state.view?.me).toMatchObject({ seat, team: 't2' })
    expect(ann.store.state.view?.roster).toHaveLength(1)
    expect(waysHere().sockets).toBe(false)
  })

  it.each<[string, () => void]>([
    ['after some minutes', () => void vi.setSystemTime(Date.now() + 4 * 60_000)],
    ['on another network', networkChanged],
  ])('gives way to a socket %s, and nobody waits for it', async (_when, happen) => {
    proxy.manner({ sockets: 'waiting' })
    const { code } = await openRoom(server.port)
    const ann = enter(code, newcomer('Ann'))
    await until(ann.store, isOpen)
    const { token = '' } = ann.store.state.welcome ?? {}
    // Still closed: that is tried once, beside the line.
    const tried = () => proxy.asked.filter((each) => each === 'UPGRADE /').length
    happen()
    await vi.waitFor(() => expect(tried()).toBe(1), { timeout: 50_000 })
    proxy.manner({})
    happen()
    await vi.waitFor(() => expect(waysHere().sockets).toBe(true), { timeout: 50_000 })
    await ann.commands.changeTeam('t2')
    expect(ann.store.state.line.status).toBe('open')
    const lines = opened()
    await ann.connection.close()
    const back = enter(code, { as: 'return', token })
    await until(back.store, isOpen)
    expect(back.store.state.view?.me).toMatchObject({ name: 'Ann', team: 't2' })
    expect(opened()).toBe(lines)
  })

  it('is changed for a socket at a quiet moment, with no tap lost, and nobody else sees it', async () => {
    proxy.manner({ sockets: 'waiting' })
    const { code, secret } = await openRoom(server.port, { plan: ['pile-of-math'] })
    const host = person(server.port, code, { as: 'host', secret })
    people.push(host)
    const ann = enter(code, newcomer('Ann'))
    await until(ann.store, isOpen)
    await host.commands.host({ kind: 'start' })
    await host.commands.host({ kind: 'next' })
    await until(ann.store, ({ view }) => view?.play?.phase === 'guess')
    // Where sockets do not come through, nothing is changed.
    const thin = ann.connection.room
    await ann.connection.takeBetterWay()
    expect(ann.connection.room).toBe(thin)
    proxy.manner({})
    networkChanged()
    await vi.waitFor(() => expect(waysHere().sockets).toBe(true), { timeout: 50_000 })
    const lines = opened()
    const seen: (boolean | undefined)[] = []
    host.store.listen(() => seen.push(host.store.state.view?.roster[0]?.connected))
    const said = [5, 6, 7].map((tap) => ann.commands.play({ stop: 'pile-of-math', ask: 'guess', tap }))
    await Promise.all([ann.connection.takeBetterWay(), ...said])
    expect(ann.connection.room).not.toBe(thin)
    expect(ann.store.state.line).toEqual({ status: 'open', why: null })
    expect(ann.store.state.pending).toEqual([])
    await until(host.store, ({ view }) => view?.roster[0]?.done === true)
    expect(new Set(seen)).toEqual(new Set([true]))
    // Over the socket, and no line over http was opened for it.
    await ann.commands.play({ stop: 'pile-of-math', ask: 'guess', tap: 3.5 })
    await ann.connection.takeBetterWay()
    expect(opened()).toBe(lines)
    const own = ann.store.state.view?.play
    expect(own).toMatchObject({ guess: { mine: 3.5 } })
  })

  it('gives the words of the door, and steps aside for the same seat elsewhere', async () => {
    proxy.manner({ sockets: 'refused' })
    const { code } = await openRoom(server.port)
    const lost = enter('ZZZZZ', newcomer('Ann'))
    expect((await until(lost.store, ({ line }) => line.status === 'closed')).line.why).toBe('unknown-code')
    const ann = enter(code, newcomer('Ann'))
    const { welcome } = await until(ann.store, (state) => state.welcome !== null)
    const twin = enter(code, newcomer('Ann'))
    expect((await until(twin.store, ({ line }) => line.status === 'closed')).line.why).toBe('name-taken')
    const laptop = enter(code, { as: 'return', token: welcome?.token ?? '' })
    await until(laptop.store, isOpen)
    expect((await until(ann.store, ({ line }) => line.status === 'closed')).line.why).toBe('opened-elsewhere')
  })

  it('is noticed by the room when it dies without a word', async () => {
    proxy.manner({ sockets: 'refused' })
    const { code, secret } = await openRoom(server.port)
    const host = person(server.port, code, { as: 'host', secret })
    people.push(host)
    const ann = enter(code, newcomer('Ann'))
    await until(ann.store, isOpen)
    await until(host.store, ({ view }) => view?.players.connected === 1)
    const gone = performance.now()
    await proxy.close()
    proxy = await openSchoolProxy(1)
    await until(host.store, ({ view }) => view?.players.connected === 0)
    expect(performance.now() - gone).toBeLessThan(10_000)
    // Her page finds it out by itself, a moment earlier or later.
    await until(ann.store, ({ line }) => line.status !== 'open')
  })

  it('speaks under the same limits as a socket does', async () => {
    proxy.manner({ sockets: 'refused' })
    const { code } = await openRoom(server.port)
    const ann = enter(code, newcomer('Ann'))
    await until(ann.store, isOpen)
    await ann.commands.play({ stop: 'run', ask: 'explain', tap: 'x'.repeat(20_000) })
    expect(ann.store.state.note?.word).toBe('too-large')
    const words: (string | undefined)[] = []
    ann.store.listen(() => words.push(ann.store.state.note?.word))
    await Promise.all(
      Array.from({ length: 80 }, () => ann.commands.play({ stop: 'flashcard', ask: 'press', tap: null })),
    )
    expect(words).toContain('too-fast')
    expect(ann.store.state.line.status).toBe('open')
  })
})
