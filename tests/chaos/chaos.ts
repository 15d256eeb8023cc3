/**
 * A server that is killed in the middle of a wave, again and again: `kill -9`, started anew on the same folder, everybody
 * comes back and sends again what was not answered. Real SDK clients, a real server in its own process.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { brokenLink } from '../../server/attest/chain.ts'
import { openStore } from '../../server/persistence/open-store.ts'
import type { Store } from '../../server/persistence/store.ts'
import { type Random, randomFrom } from '../../shared/measures/random.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { type ChildServer, startChildServer } from '../server/child-server.ts'
import { eventsOf, openRoom } from '../server/guest.ts'
import { runOf } from '../server/play-run.ts'
import { type Asked, Phone } from './crowd.ts'
import { type Ledger, ledgerOf } from './ledger.ts'

/** Things that each player asks for in a wave, and players who arrive in it. */
const TAPS = 4
const NEWCOMERS = 2

export interface ChaosReport extends Ledger {
  readonly rounds: number
  readonly players: number
  readonly rooms: number
  readonly asked: number
  /** Answered before the server died, and sent again because it had died. */
  readonly answered: number
  readonly sentAgain: number
  /** Refused with a word, though nothing was wrong with it. */
  readonly refused: number
  /** Players who came back and did not find the bet that they had made last. */
  readonly forgotten: number
  /** Rooms whose log is no whole chain afterwards. */
  readonly brokenLogs: number
  readonly restartSeconds: { readonly median: number; readonly most: number }
}

interface Stage {
  readonly room: CreatedRoom
  readonly host: Phone
  readonly players: Phone[]
}

/** `database`: address of a PostgreSQL that the server keeps its rooms in; a file in its folder if not said. */
export async function chaos(rounds: number, crowd: number, seed: number, database?: string): Promise<ChaosReport> {
  const random = randomFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'gradient-chaos-'))
  const settings = database === undefined ? {} : { DATABASE_URL: database }
  let server = await startChildServer(folder, 0, settings)
  const stages: Stage[] = []
  const restarts: number[] = []
  const ledgers = new Map<Stage, Ledger>()
  let [answered, sentAgain, forgotten] = [0, 0, 0]
  try {
    for (let round = 0; round < rounds; round++) {
      const before = stages.at(-1)
      const stage =
        before !== undefined && (await goOn(before)) ? before : await openStage(server.port, crowd, stages.length)
      if (stage !== before) stages.push(stage)
      answered += await wave(server, stage, random)

      const began = performance.now()
      server = await startChildServer(folder, 0, settings)
      restarts.push((performance.now() - began) / 1000)
      const phones = [stage.host, ...stage.players]
      await Promise.all(phones.map((phone) => phone.come(server.port, stage.room)))
      sentAgain += (await Promise.all(phones.map((phone) => phone.askAgain()))).reduce((sum, n) => sum + n, 0)
      forgotten += stage.players.filter((phone) => !hasItsBet(phone)).length
      ledgers.set(stage, ledgerOf(await eventsOf(server.port, stage.room), phones))
    }
  } finally {
    await server.kill()
  }
  const asked = stages.flatMap(({ host, players }) => [host, ...players].flatMap((phone) => phone.asked))
  const report = {
    rounds,
    players: crowd,
    rooms: stages.length,
    asked: asked.length,
    answered,
    sentAgain,
    refused: asked.filter(({ answer }) => answer !== null).length,
    ...sumOf([...ledgers.values()]),
    forgotten,
    brokenLogs: await brokenLogs(await openStore(folder, database), stages),
    restartSeconds: {
      median: round1(restarts.toSorted((a, b) => a - b)[restarts.length >> 1] ?? 0),
      most: round1(Math.max(...restarts)),
    },
  }
  rmSync(folder, { recursive: true })
  return report
}

function sumOf(ledgers: readonly Ledger[]): Ledger {
  const sum = (key: keyof Ledger) => ledgers.reduce((all, ledger) => all + ledger[key], 0)
  return { lost: sum('lost'), doubled: sum('doubled'), invented: sum('invented') }
}

async function openStage(port: number, crowd: number, number: number): Promise<Stage> {
  const room = await openRoom(port, { plan: ['run'], teams: 4, seatLimit: 300 })
  const host = new Phone({ secret: room.secret })
  const players = Array.from({ length: crowd }, (_, i) => new Phone({ name: `Rider ${number} ${i}` }))
  await Promise.all([host, ...players].map((phone) => phone.come(port, room)))
  return { room, host, players }
}

/** To the next phase in which players may answer as often as they like; false when there is none left. */
async function goOn({ host }: Stage): Promise<boolean> {
  const { guest } = host
  for (;;) {
    await host.askAll([{ name: 'host', payload: { kind: guest.view?.stop === -1 ? 'start' : 'next' } }], () => {})
    const phase = runOf(guest)?.phase
    if (phase === 'brief' || phase === 'bet') return true
    if (phase !== 'reveal') return false
  }
}

/** Everybody at once, until so many answers have come: then the server is killed. Number of answers. */
async function wave(server: ChildServer, stage: Stage, random: Random): Promise<number> {
  const all = TAPS * (stage.players.length + 1)
  const enough = 1 + random.below(Math.floor(0.8 * all))
  let answers = 0
  let dying: Promise<void> | null = null
  const heard = () => {
    answers += 1
    if (answers >= enough) dying ??= server.kill()
  }
  const present = [...stage.players]
  const phase = stage.host.guest.view?.phase.number ?? -1
  await Promise.all(present.map(({ guest }) => guest.until(() => (guest.view?.phase.number ?? -1) >= phase)))
  const newcomers = Array.from({ length: NEWCOMERS }, (_, i) => new Phone({ name: `Late ${present.length + i}` }))
  stage.players.push(...newcomers)
  await Promise.all([
    stage.host.askAll(
      wishes((i) => ({ name: 'host', payload: { kind: 'seats', limit: 290 + i } })),
      heard,
    ),
    ...present.map((phone, i) => phone.askAll(wishesOf(phone, i), heard)),
    ...newcomers.map((phone) => phone.come(server.port, stage.room).catch(() => {})),
  ])
  await (dying ?? server.kill())
  return answers
}

function wishesOf({ guest }: Phone, i: number): Pick<Asked, 'name' | 'payload'>[] {
  const run = runOf(guest)
  const card = run?.bet?.card
  if (run?.phase === 'brief')
    return wishes((k) => ({
      name: 'play',
      payload: { stop: 'run', ask: 'vote', tap: { option: k % 2, confidence: 1 + (i % 3) } },
    }))
  if (card !== undefined)
    return wishes((k) => ({
      name: 'play',
      payload: { stop: 'run', ask: 'bet', tap: { card, racks: {}, words: { [1 + i]: 1 + k } } },
    }))
  return wishes((k) => ({ name: 'team', payload: { team: `t${1 + ((i + k) % 4)}` } }))
}

/** Whether somebody who came back has the bet on the table that was made last. */
function hasItsBet({ guest, asked }: Phone): boolean {
  const run = runOf(guest)
  const last = asked.at(-1)?.payload
  return run?.phase !== 'bet' || last === undefined || isDeepStrictEqual(run.bet?.mine?.words, last['words'])
}

function wishes(make: (i: number) => Pick<Asked, 'name' | 'payload'>): Pick<Asked, 'name' | 'payload'>[] {
  return Array.from({ length: TAPS }, (_, i) => make(i))
}

async function brokenLogs(store: Store, stages: readonly Stage[]): Promise<number> {
  const logs = await Promise.all(stages.map(({ room }) => store.log(room.code)))
  await store.close()
  return logs.filter((log) => log.length === 0 || brokenLink(log) !== null).length
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}
