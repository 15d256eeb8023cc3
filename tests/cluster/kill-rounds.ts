/** A match over two processes, of which the one that has its room is killed in the middle of a wave of bets, again and again. */
import { isDeepStrictEqual } from 'node:util'
import { setTimeout } from 'node:timers/promises'
import { brokenLink, type LoggedEvent } from '../../server/attest/chain.ts'
import { openPostgresStore } from '../../server/persistence/postgres.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { CreatedRoom } from '../../shared/protocol/http.ts'
import { Phone } from '../chaos/crowd.ts'
import { type Ledger, ledgerOf } from '../chaos/ledger.ts'
import type { ChildServer } from '../server/child-server.ts'
import { eventsOf, openRoom } from '../server/guest.ts'
import { runOf } from '../server/play-run.ts'
import type { ClusterHouse } from './house.ts'

/** Bets that each player makes in a wave, each of which replaces the one before. */
const BETS = 3
/** After so long somebody who does not get in again is a fault, ms. */
const PATIENCE_MS = 60_000

export interface KillReport extends Ledger {
  readonly rounds: number
  readonly players: number
  readonly rooms: number
  readonly asked: number
  /** Answered before the process died, and sent again because it had died. */
  readonly answered: number
  readonly sentAgain: number
  /** Players who came back and did not find the bet that they had made last. */
  readonly forgotten: number
  /** Rooms whose log is no whole chain afterwards. */
  readonly brokenLogs: number
  /** From the kill until host and players were all back. */
  readonly backSeconds: { readonly median: number; readonly most: number }
}

interface Stage {
  readonly room: CreatedRoom
  readonly host: Phone
  readonly players: readonly Phone[]
}

export async function killRounds(
  house: ClusterHouse,
  rounds: number,
  crowd: number,
  seed: number,
): Promise<KillReport> {
  const random = randomFrom(seed)
  const stages: Stage[] = []
  const ledgers = new Map<Stage, Ledger>()
  const back: number[] = []
  let [answered, sentAgain, forgotten] = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    const before = stages.at(-1)
    const stage = before !== undefined && (await toBets(before)) ? before : await openStage(house, crowd, stages.length)
    if (stage !== before) stages.push(stage)
    const phones = [stage.host, ...stage.players]
    const dying = await house.ownerOf(stage.room.code)
    answered += await wave(dying, stage, 1 + random.below(Math.floor(0.8 * BETS * crowd)))
    const since = performance.now()
    await Promise.all(phones.map((phone) => comeBack(phone, house.port, stage.room)))
    back.push((performance.now() - since) / 1000)
    sentAgain += (await Promise.all(phones.map((phone) => phone.askAgain()))).reduce((sum, n) => sum + n, 0)
    forgotten += stage.players.filter((phone) => !hasItsBet(phone)).length
    house.processes.splice(house.processes.indexOf(dying), 1)
    await house.start(dying.port)
    ledgers.set(stage, ledgerOf(await eventsOf(house.port, stage.room), phones))
  }
  const sum = (key: keyof Ledger) => [...ledgers.values()].reduce((all, ledger) => all + ledger[key], 0)
  const phones = stages.flatMap(({ host, players }) => [host, ...players])
  return {
    rounds,
    players: crowd,
    rooms: stages.length,
    asked: phones.flatMap(({ asked }) => asked).length,
    answered,
    sentAgain,
    forgotten,
    lost: sum('lost'),
    doubled: sum('doubled'),
    invented: sum('invented'),
    brokenLogs: await brokenLogs(house, stages),
    backSeconds: {
      median: tenths(back.toSorted((a, b) => a - b)[back.length >> 1] ?? 0),
      most: tenths(Math.max(...back)),
    },
  }
}

/** Rooms in the memory of a process. */
export async function roomsOf({ port }: ChildServer): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/^gradient_express_rooms (\d+)/m.exec(text)?.[1])
}

/** As the pages do: again and again. */
export async function comeBack(phone: Phone, port: number, room: CreatedRoom): Promise<void> {
  for (const since = performance.now(); ;) {
    try {
      return await phone.come(port, room)
    } catch (trouble) {
      if (performance.now() - since > PATIENCE_MS) throw trouble
      await setTimeout(200)
    }
  }
}

async function openStage({ port }: ClusterHouse, crowd: number, number: number): Promise<Stage> {
  const room = await openRoom(port, { plan: ['run'], teams: 4, seatLimit: 60 })
  const host = new Phone({ secret: room.secret })
  const players = Array.from({ length: crowd }, (_, i) => new Phone({ name: `Rider ${number} ${i}` }))
  await Promise.all([host, ...players].map((phone) => comeBack(phone, port, room)))
  const stage = { room, host, players }
  await toBets(stage)
  return stage
}

/** To the next card on which there are bets; false when there is none left. */
async function toBets({ host, players }: Stage): Promise<boolean> {
  const { guest } = host
  do {
    const kind = guest.view?.stop === -1 ? 'start' : 'next'
    await host.askAll([{ name: 'host', payload: { kind } }], () => {})
    if (runOf(guest) === null || runOf(guest)?.phase === 'teach') return false
  } while (runOf(guest)?.phase !== 'bet')
  const card = runOf(guest)?.bet?.card
  await Promise.all(players.map((phone) => phone.guest.until(() => runOf(phone.guest)?.bet?.card === card)))
  return true
}

/** Everybody at once, until so many answers have come: then the process is killed. Number of answers. */
async function wave(dying: ChildServer, { host, players }: Stage, enough: number): Promise<number> {
  const card = runOf(host.guest)?.bet?.card
  let answers = 0
  let gone: Promise<void> | null = null
  const heard = () => {
    answers += 1
    if (answers >= enough) gone ??= dying.kill()
  }
  const bets = (i: number) =>
    Array.from({ length: BETS }, (_, k) => ({
      name: 'play' as const,
      payload: { stop: 'run', ask: 'bet', tap: { card, racks: {}, words: { [1 + i]: 1 + k } } },
    }))
  await Promise.all(players.map((phone, i) => phone.askAll(bets(i), heard)))
  await (gone ?? dying.kill())
  return answers
}

function hasItsBet({ guest, asked }: Phone): boolean {
  const tap = asked.at(-1)?.payload['tap']
  return isDeepStrictEqual(runOf(guest)?.bet?.mine?.words, tap instanceof Object ? Reflect.get(tap, 'words') : null)
}

async function brokenLogs({ database }: ClusterHouse, stages: readonly Stage[]): Promise<number> {
  const store = await openPostgresStore(database)
  const logs: readonly (readonly LoggedEvent[])[] = await Promise.all(stages.map(({ room }) => store.log(room.code)))
  await store.close()
  return logs.filter((log) => log.length === 0 || brokenLink(log) !== null).length
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
