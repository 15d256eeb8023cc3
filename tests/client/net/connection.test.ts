import { planned } from '../../match/small-world.ts'
import { playOf } from '../../match/plays.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drawVisit } from '../../../client/net/visit.ts'
import type { CreatedRoom, CreateRoom } from '../../../shared/protocol/http.ts'
import { startChildServer, type ChildServer } from '../../server/child-server.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

let folder: string
let server: ChildServer
let people: Person[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'line-'))
  server = await startChildServer(folder)
})
beforeEach(() => {
  people = []
})

afterEach(async () => {
  await Promise.all(people.map(({ connection }) => connection.close()))
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

async function openRoom(room: Partial<CreateRoom> = {}): Promise<CreatedRoom> {
  const answer = await fetch(`http://localhost:${server.port}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ brain: 'small', timers: null, ...room }),
  })
  return (await answer.json()) as CreatedRoom
}

function enter(...[code, options]: [string, Parameters<typeof person>[2]]): Person {
  const someone = person(server.port, code, options)
  people.push(someone)
  return someone
}

const open = ({ store }: Person) => until(store, ({ line, view }) => line.status === 'open' && view !== null)

describe('the line to a room', () => {
  it('finds a server that was killed and came back, within five seconds, in the same seat', async () => {
    const { code } = await openRoom()
    const ann = enter(code, { as: 'player', name: 'Ann', team: null, visit: drawVisit() })
    const { view } = await open(ann)
    await server.kill()
    await until(ann.store, ({ line }) => line.status === 'waiting')

    server = await startChildServer(folder, server.port)
    const back = performance.now()
    await until(ann.store, ({ line }) => line.status === 'open')
    expect(performance.now() - back).toBeLessThan(5_000)
    await ann.commands.changeTeam('t2')
    expect(ann.store.state.view?.me).toMatchObject({ seat: view?.me?.seat, name: 'Ann', team: 't2' })
  })

  it('shows the host what changed while the host’s lab was speaking', async () => {
    const { code, secret } = await openRoom()
    const host = enter(code, { as: 'host', secret })
    const ann = enter(code, { as: 'player', name: 'Ann', team: 't1', visit: drawVisit() })
    await Promise.all([open(host), open(ann)])
    // Several within one beat of the room: no push of a view comes in between.
    for (const team of ['t2', 't1', 't2', 't1', 't2']) {
      await ann.commands.changeTeam(team)
      await host.commands.lab('labReady', { ready: false, visible: true, engine: '', msPerStep: null, trouble: null })
      expect(host.store.state.view?.roster).toMatchObject([{ name: 'Ann', team }])
    }
  })

  it('sends a guess that was tapped while the line was down as soon as it is back', async () => {
    const { code, secret } = await openRoom({ plan: [planned('pile-of-math')] })
    const host = enter(code, { as: 'host', secret })
    const ann = enter(code, { as: 'player', name: 'Ann', team: null, visit: drawVisit() })
    await Promise.all([open(host), open(ann)])
    await host.commands.host({ kind: 'start' })
    await host.commands.host({ kind: 'next' })
    await until(ann.store, ({ view }) => view?.play?.phase === 'guess')
    await server.kill()
    await until(ann.store, ({ line }) => line.status === 'waiting')
    const guessed = ann.commands.play({ stop: 'pile-of-math', ask: 'guess', tap: 7.5 })
    expect(ann.store.state.note?.word).toBe('sent-later')
    const pressed = ann.commands.play({ stop: 'flashcard', ask: 'press', tap: null })
    expect(ann.store.state.pending).toHaveLength(2)

    server = await startChildServer(folder, server.port)
    const { view } = await until(ann.store, (state) => {
      const play = playOf(state.view?.play)
      return play?.stop === 'pile-of-math' && play.guess.mine !== null
    })
    expect(view?.play).toMatchObject({ guess: { mine: 7.5 } })
    await Promise.all([guessed, pressed])
    expect(ann.store.state.pending).toEqual([])
    // There is nothing to press in this phase; that the line was gone is no reason to count it otherwise.
    expect(ann.store.state.note?.word).toBe('too-late')
  })

  it('says why and stops trying when the room says no', async () => {
    const { code } = await openRoom()
    const lost = enter('ZZZZZ', { as: 'player', name: 'Ann', team: null, visit: drawVisit() })
    expect((await until(lost.store, ({ line }) => line.status === 'closed')).line.why).toBe('unknown-code')
    const forger = enter(code, { as: 'host', secret: 'guessed' })
    expect((await until(forger.store, ({ line }) => line.status === 'closed')).line.why).toBe('not-the-host')
    forger.connection.wake()
    expect(forger.store.state.line.status).toBe('closed')
  })

  it('steps aside for the same seat on another screen, and does not fight for it', async () => {
    const { code } = await openRoom()
    const phone = enter(code, { as: 'player', name: 'Ann', team: null, visit: drawVisit() })
    const { welcome } = await until(phone.store, (state) => state.welcome !== null)
    const laptop = enter(code, { as: 'return', token: welcome?.token ?? '' })
    await open(laptop)
    const { line } = await until(phone.store, (state) => state.line.status === 'closed')
    expect(line.why).toBe('opened-elsewhere')
    expect(laptop.store.state.line.status).toBe('open')
  })

  it('shows a refused tap as a word, and keeps the line and the view', async () => {
    const { code } = await openRoom()
    const ann = enter(code, { as: 'player', name: 'Ann', team: null, visit: drawVisit() })
    const { view } = await open(ann)
    await ann.commands.host({ kind: 'start' })
    expect(ann.store.state.note?.word).toBe('not-the-host')
    expect(ann.store.state.line.status).toBe('open')
    expect(ann.store.state.view).toEqual(view)
    expect(ann.store.state.sending).toBe(0)
  })
})
