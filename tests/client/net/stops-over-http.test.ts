/**
 * Every stop is played to its end where no socket opens and answers get lost: host and players over plain http, each tap once.
 * They tap what simulated players would, from what their own screens were told.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { forgetWays, waysHere } from '../../../client/net/line-memory.ts'
import { drawVisit } from '../../../client/net/visit.ts'
import { randomFrom } from '../../../shared/measures/random.ts'
import { act } from '../../../shared/rehearsal/act.ts'
import { mindOf } from '../../../shared/rehearsal/mind.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { worldOf } from '../../../shared/rehearsal/world.ts'
import { stops } from '../../../stops/rules.ts'
import { openSchoolProxy, type SchoolProxy } from '../../lines/school-proxy.ts'
import { storedPack } from '../../packs/stored-pack.ts'
import { type ChildServer, startChildServer } from '../../server/child-server.ts'
import { eventsOf, openRoom } from '../../server/guest.ts'
import { waysToPlay } from '../../stops/ways-to-play.ts'
import { person, type Person } from './person.ts'
import { until } from './until.ts'

// Brains are trained here, on whatever machine this is.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'over-http-'))
const world = worldOf(storedPack('town'))
let server: ChildServer
let proxy: SchoolProxy

beforeAll(async () => {
  server = await startChildServer(folder)
  proxy = await openSchoolProxy(server.port, { sockets: 'refused', losesEvery: 9 })
})
beforeEach(() => forgetWays())
afterAll(async () => {
  await proxy.close()
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Taps until there is nothing to do in this phase; how often. */
async function tapAll({ store, commands }: Person, player: Player): Promise<number> {
  const phase = store.state.view?.phase.number
  for (let taps = 0; taps < 25; taps++) {
    const { view } = store.state
    const tap = view === null || view.phase.number !== phase ? null : act(view, player, stops)
    if (tap === null) return taps
    await commands.play(tap)
  }
  return 25
}

it.each(stops.map(({ card }) => [card.id, waysToPlay(card).slice(-1)] as const))('%s, in short', async (_id, ways) => {
  const plan = ways.map(([, planned]) => planned)
  const { code, secret } = await openRoom(server.port, { plan, teams: 2, pace: 0.1 })
  const host = person(proxy.port, code, { as: 'host', secret })
  const players = ['Ann', 'Ben', 'Cy', 'Di'].map((name, i) => {
    const line = person(proxy.port, code, { as: 'player', name, team: `t${1 + (i % 2)}`, visit: drawVisit() })
    return { line, robot: { mind: mindOf(i), world, random: randomFrom(i) } }
  })
  const all = [host, ...players.map(({ line }) => line)]
  await Promise.all(all.map(({ store }) => until(store, ({ line, view }) => line.status === 'open' && view !== null)))
  await host.commands.host({ kind: 'start' })
  // A first phase may wait for its model: a host who went on at once would leave it unplayed.
  const [{ line, robot }] = players
  const mayTap = ({ view }: Person['store']['state']) =>
    view !== null && act(view, { ...robot, random: randomFrom(7) }, stops) !== null
  await until(line.store, mayTap)
  const sees = () => host.store.state.view ?? { stop: -1, phase: { number: -1 } }
  const phases = new Set<string>()
  let taps = 0
  while (sees().stop === 0) {
    const { number } = sees().phase
    const isHere = ({ view }: Person['store']['state']) => (view?.phase.number ?? -1) >= number
    await Promise.all(players.map(({ line }) => until(line.store, isHere)))
    phases.add(host.store.state.view?.play?.phase ?? '')
    for (const each of await Promise.all(players.map(({ line, robot }) => tapAll(line, robot)))) taps += each
    // What is measured comes before the host goes on; a phase may end by itself meanwhile.
    await until(host.store, ({ desk, view }) => desk?.job === null || view?.phase.number !== number)
    if (sees().phase.number === number) await host.commands.host({ kind: 'next' })
  }
  expect(waysHere().sockets).toBe(false)
  await Promise.all(all.map(({ store }) => until(store, ({ view }) => view?.stop === 1)))
  const tapped = (await eventsOf(server.port, { code, secret })).filter(({ type }) => type === 'tapped')
  const ids = tapped.flatMap((event) => ('tap' in event ? [event.tap] : []))
  expect(new Set(ids).size).toBe(tapped.length)
  expect(tapped.length).toBeGreaterThanOrEqual(players.length)
  expect(tapped.length).toBeLessThanOrEqual(taps)
  expect(phases.size).toBeGreaterThan(1)
  await Promise.all(all.map(({ connection }) => connection.close()))
})
