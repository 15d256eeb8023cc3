/** A tap or its answer is lost on the way: it is sent again, and taken once. The real client through a real proxy. */
import { type Play, playOf } from '../../match/plays.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drawVisit } from '../../../client/net/visit.ts'
import type { ClientState } from '../../../client/store/state.ts'
import type { MatchEvent } from '../../../shared/match/events.ts'
import type { CreatedRoom, ExportedMatch } from '../../../shared/protocol/http.ts'
import { type Line, openLine } from '../../lines/line.ts'
import { type ChildServer, startChildServer } from '../../server/child-server.ts'
import { openRoom } from '../../server/guest.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

let folder: string
let server: ChildServer
/** Ann's line, and the host's. */
let lines: { readonly ann: Line; readonly host: Line }
let room: CreatedRoom
let ann: Person
let host: Person

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lost-answer-'))
  server = await startChildServer(folder)
})
afterAll(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  lines = { ann: await openLine(server.port), host: await openLine(server.port) }
  room = await openRoom(server.port, { plan: ['flashcard'], teams: 2 })
  ann = person(lines.ann.port, room.code, { as: 'player', name: 'Ann', team: 't1', visit: drawVisit() })
  host = person(lines.host.port, room.code, { as: 'host', secret: room.secret })
  await Promise.all([until(ann.store, isOpen), until(host.store, isOpen)])
})

afterEach(async () => {
  await Promise.all([ann.connection.close(), host.connection.close()])
  await Promise.all([lines.ann.close(), lines.host.close()])
})

const isOpen = ({ line, view }: ClientState) => line.status === 'open' && view !== null
const phaseOf = ({ view }: ClientState) => view?.play?.phase ?? null
const seesPhase = ({ store }: Person, phase: string) => until(store, (state) => phaseOf(state) === phase)
const isAway = ({ line }: ClientState) => line.status !== 'open'

async function events(): Promise<readonly MatchEvent[]> {
  const answer = await fetch(`http://localhost:${server.port}/api/rooms/${room.code}/export`, {
    headers: { 'x-host-secret': room.secret },
  })
  const file: ExportedMatch = await answer.json()
  return file.events
}

const presses = async () => (await events()).filter((event) => event.type === 'tapped' && event.on.ask === 'press')
const steps = async () => (await events()).filter((event) => event.type === 'host' && event.command.kind === 'next')

/** How often the card has gone down. The first time is with the phase: only then hands are taken. */
const isDown = (play: Play | null, times: number) => play?.stop === 'flashcard' && play.shares.length === 1 + times
const seesDown = ({ store }: Person, times: number) => until(store, ({ view }) => isDown(playOf(view?.play), times))

async function toPressPhase(): Promise<void> {
  await host.commands.host({ kind: 'start' })
  await host.commands.host({ kind: 'next' })
  await seesPhase(ann, 'press')
  await seesDown(ann, 1)
}

describe('a tap whose answer is lost', () => {
  it('counts once, and its answer comes when the line is back', async () => {
    await toPressPhase()
    lines.ann.goDark('down')
    const pressed = ann.commands.play({ stop: 'flashcard', ask: 'press', tap: null })
    await seesDown(host, 2)
    expect(ann.store.state.pending).toHaveLength(1)
    await until(ann.store, isAway)
    lines.ann.mend()
    await pressed
    expect(ann.store.state.pending).toEqual([])
    expect(ann.store.state.receipt).not.toBeNull()
    expect(await presses()).toHaveLength(1)
  })

  it('counts once, also when the server died with the answer', async () => {
    await toPressPhase()
    lines.ann.goDark('down')
    const pressed = ann.commands.play({ stop: 'flashcard', ask: 'press', tap: null })
    await seesDown(host, 2)
    await server.kill()
    await until(ann.store, isAway)
    lines.ann.mend()
    server = await startChildServer(folder, server.port)
    await pressed
    expect(ann.store.state.receipt).not.toBeNull()
    expect(await presses()).toHaveLength(1)
  })

  it('is a change of team like any other', async () => {
    lines.ann.goDark('down')
    const changed = ann.commands.changeTeam('t2')
    await until(host.store, ({ view }) => view?.roster[0]?.team === 't2')
    await host.commands.host({ kind: 'move', seat: host.store.state.view?.roster[0]?.seat ?? '', team: 't1' })
    await until(ann.store, isAway)
    lines.ann.mend()
    await changed
    // Taken again it would have undone what the host did since.
    expect(ann.store.state.view?.me?.team).toBe('t1')
  })
})

describe('a tap that did not get through', () => {
  it('of a player is kept, said so, and sent when the line is back', async () => {
    await toPressPhase()
    lines.ann.goDark()
    const pressed = ann.commands.play({ stop: 'flashcard', ask: 'press', tap: null })
    await until(ann.store, isAway)
    lines.ann.mend()
    await pressed
    expect(await presses()).toHaveLength(1)
  })

  it('of a host ends the phase that the host saw, once, however often it was tapped', async () => {
    await host.commands.host({ kind: 'start' })
    await seesPhase(ann, 'guess')
    lines.host.goDark()
    const first = host.commands.host({ kind: 'next' })
    await until(host.store, isAway)
    const more = [host.commands.host({ kind: 'next' }), host.commands.host({ kind: 'next' })]
    expect(host.store.state.note?.word).toBe('sent-later')
    lines.host.mend()
    await Promise.all([first, ...more])
    await seesPhase(ann, 'press')
    expect(phaseOf(host.store.state)).toBe('press')
    expect(await steps()).toHaveLength(1)
  })

  it('of a host who was overtaken by another desk skips nothing, and says so', async () => {
    await host.commands.host({ kind: 'start' })
    const { view } = await seesPhase(ann, 'guess')
    const seen = view?.phase.number
    await host.commands.host({ kind: 'next' })
    await seesPhase(ann, 'press')
    const late = host.connection.room?.request('tap', {
      id: 'from-another-desk',
      name: 'host',
      payload: { kind: 'next', phase: seen },
    })
    await expect(late).rejects.toMatchObject({ reason: 'gone-on' })
    expect(await steps()).toHaveLength(1)
  })
})

describe('an arrival whose answer is lost', () => {
  it('is one seat, also when the server died in between', async () => {
    // Slow enough for the host to see Bob before Bob hears of it.
    lines.ann.manner({ roundTripMs: 2_000 })
    const visit = drawVisit()
    const bob = person(lines.ann.port, room.code, { as: 'player', name: 'Bob', team: null, visit })
    try {
      await until(host.store, ({ view }) => view?.roster.length === 2)
      lines.ann.goDark('down')
      await server.kill()
      expect(bob.store.state.welcome).toBeNull()
      lines.ann.manner({})
      lines.ann.mend()
      server = await startChildServer(folder, server.port)
      const { view } = await until(bob.store, isOpen)
      expect(view?.me?.name).toBe('Bob')
      expect((await events()).filter(({ type }) => type === 'joined')).toHaveLength(2)
    } finally {
      await bob.connection.close()
    }
  })
})
