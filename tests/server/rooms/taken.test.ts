import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Guest, openRoom } from '../guest.ts'
import { startTestServer, type TestServer } from '../house.ts'

let server: TestServer
let host: Guest
let ann: Guest

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  const { code, secret } = await openRoom(server.port, { plan: ['pile-of-math'], teams: 2 })
  host = await Guest.join(server.port, code, { as: 'host', secret })
  ann = await Guest.player(server.port, code, 'Ann', 't1')
  await host.until(() => teamOf() === 't1')
})

const tap = (guest: Guest, id: string, name: string, payload: unknown) => guest.ask('tap', { id, name, payload })
const teamOf = () => host.view?.roster[0]?.team

describe('a tap that comes twice', () => {
  it('is taken once and answered twice, one after the other or both at once', async () => {
    await host.ask('host', { kind: 'start' })
    const extend = { kind: 'extend', seconds: 30 }
    await host.ask('host', { kind: 'pause' })
    await host.ask('host', { kind: 'resume' })
    const words = await Promise.all([1, 2, 3].map(() => tap(host, 'one-and-the-same', 'host', { kind: 'pause' })))
    expect(words).toEqual([null, null, null])
    expect(await tap(host, 'one-and-the-same', 'host', extend)).toBeNull()
    expect(await tap(host, 'another-one', 'host', { kind: 'pause' })).toBe('not-now')
  })

  it('gets the same "no" again, also when the moment has changed', async () => {
    expect(await tap(host, 'much-too-early', 'host', { kind: 'next' })).toBe('not-now')
    await host.ask('host', { kind: 'start' })
    expect(await tap(host, 'much-too-early', 'host', { kind: 'next' })).toBe('not-now')
    expect(host.view?.play?.phase).toBe('talk')
  })

  it('is its own speaker’s: nobody can take another’s id away', async () => {
    expect(await tap(host, 'everybodys-id', 'host', { kind: 'lock', locked: true })).toBeNull()
    expect(await tap(ann, 'everybodys-id', 'team', { team: 't2' })).toBeNull()
    await host.until(() => teamOf() === 't2')
  })

  it('needs an id, a name of a person’s request, and the shape behind it', async () => {
    for (const payload of [
      undefined,
      { id: 'short', name: 'team', payload: { team: 't2' } },
      { id: 'long-enough-id', name: 'labDone', payload: { result: {} } },
      { id: 'long-enough-id', name: 'team', payload: { team: 7 } },
      { id: { toString: 'x' }, name: 'team', payload: {} },
    ])
      expect(await ann.ask('tap', payload)).toBe('malformed')
    expect(await tap(ann, 'not-the-hosts-id', 'host', { kind: 'start' })).toBe('not-the-host')
    expect(teamOf()).toBe('t1')
  })
})
