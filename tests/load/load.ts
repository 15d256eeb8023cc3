/**
 * `npm run load -- --players 300`: one real server in its own process, real SDK clients in this one, on loopback.
 * Players join, bet in waves, lose their lines and come back, then the log is asked what it has. Prints JSON;
 * ends with code 1 when anything failed, or a bet was lost or doubled. Ends by itself after five minutes at most.
 */
import type { RunTap } from '../../stops/run/taps.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startChildServer } from '../server/child-server.ts'
import { eventsOf, Guest, openRoom } from '../server/guest.ts'
import { next, runOf } from '../server/play-run.ts'

const LONGEST_MS = 300_000
/** Players that come in at the same moment: a class that has just been told the code. */
const ARRIVING = 50

const { values } = parseArgs({
  options: { players: { type: 'string', default: '300' }, waves: { type: 'string', default: '5' } },
})
const count = Number(values.players)
const waves = Math.min(Number(values.waves), 6)
if (!(count >= 1 && count <= 300 && waves >= 1)) throw new Error('--players 1..300, --waves 1..6')

const folder = mkdtempSync(join(tmpdir(), 'gradient-load-'))
const server = await startChildServer(folder)
const guard = setTimeout(() => {
  console.error('The load run took too long.')
  void server.kill().then(() => process.exit(1))
}, LONGEST_MS)
// The SDK tells every closed line on the console; here lines are closed on purpose.
console.warn = () => {}

const failures: string[] = []
const acks: number[] = []
const bet = new Map<string, number>()

const { code, secret } = await openRoom(server.port, { plan: ['run'], teams: 6, seatLimit: 300 })
const host = await Guest.join(server.port, code, { as: 'host', secret })
const empty = server.memory()

const beganJoining = performance.now()
let players: Guest[] = []
for (let from = 0; from < count; from += ARRIVING) {
  const group = Array.from({ length: Math.min(ARRIVING, count - from) }, (_, i) =>
    Guest.player(server.port, code, `Rider ${from + i}`, `t${1 + ((from + i) % 6)}`),
  )
  players.push(...(await settled(group)))
}
const joinSeconds = (performance.now() - beganJoining) / 1000
const full = server.memory()

await host.ask('host', { kind: 'start' })
await next(host, players)
const perWave = []
for (let card = 0; card < waves; card++) {
  if (card > 0) {
    // Out of the reveal, into the next bet.
    await next(host, players)
    await next(host, players)
  }
  perWave.push(await wave(card))
  if (card === 0) await reconnectSome()
}

const events = await eventsOf(server.port, { code, secret })
const stored = new Map<string, number>()
for (const event of events) {
  if (event.type !== 'tapped' || event.on.ask !== 'bet') continue
  const key = `${event.seat} ${(event.on as Extract<RunTap, { ask: 'bet' }>).tap.card}`
  stored.set(key, (stored.get(key) ?? 0) + 1)
}
const lost = [...bet.keys()].filter((key) => !stored.has(key)).length
const doubled = [...stored.values()].filter((times) => times > 1).length

const report = {
  players: players.length,
  failures: failures.length,
  firstFailures: failures.slice(0, 5),
  bets: bet.size,
  lostBets: lost,
  doubledBets: doubled,
  joinSeconds: round(joinSeconds),
  ackMs: { p50: quantile(acks, 0.5), p99: quantile(acks, 0.99), most: quantile(acks, 1) },
  waves: perWave,
  memory:
    full !== null && empty !== null
      ? { serverMiB: round(full / 2 ** 20), perPlayerKiB: round((full - empty) / count / 1024) }
      : null,
}
console.log(JSON.stringify(report, null, 2))
clearTimeout(guard)
await server.kill()
rmSync(folder, { recursive: true })
process.exit(failures.length + lost + doubled === 0 ? 0 : 1)

/** Everybody bets at once. Receipts and pushes are counted, and bytes as they came over the sockets. */
async function wave(card: number) {
  const everybody = [host, ...players]
  for (const guest of everybody) {
    guest.counts.pushes = guest.counts.receipts = 0
    guest.frames.length = 0
  }
  const began = performance.now()
  await Promise.all(
    players.map(async (player, i) => {
      const asked = performance.now()
      const word = await player
        .ask('play', { stop: 'run', ask: 'bet', tap: { card, racks: {}, words: { [1 + (i % 200)]: 20 } } })
        .catch(String)
      acks.push(performance.now() - asked)
      if (word === null) bet.set(`${player.view?.me?.seat} ${card}`, i)
      else failures.push(`bet: ${word}`)
    }),
  )
  await host.until(() => runOf(host)?.bet?.placed === players.length)
  const sum = (of: (guest: Guest) => number, guests: readonly Guest[]) =>
    guests.reduce((all, guest) => all + of(guest), 0)
  return {
    seconds: round((performance.now() - began) / 1000),
    receipts: sum(({ counts }) => counts.receipts, players),
    pushesToPlayers: sum(({ counts }) => counts.pushes, players),
    pushesToHost: host.counts.pushes,
    kiloBytes: round(sum(({ frames }) => frames.reduce((all, frame) => all + frame.length, 0), everybody) / 1000),
  }
}

/** Every third line breaks; its owner comes back with the token and finds the bet that was made. */
async function reconnectSome(): Promise<void> {
  const back = players.map(async (player, i) => {
    if (i % 3 !== 0) return player
    player.breakLine()
    const again = await Guest.join(server.port, code, { as: 'return', token: player.welcome?.token ?? '' })
    if (runOf(again)?.bet?.mine === null) failures.push('came back without the bet')
    return again
  })
  players = await settled(back)
}

async function settled(work: readonly Promise<Guest>[]): Promise<Guest[]> {
  const outcomes = await Promise.allSettled(work)
  for (const outcome of outcomes) if (outcome.status === 'rejected') failures.push(String(outcome.reason))
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

function quantile(numbers: readonly number[], q: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
