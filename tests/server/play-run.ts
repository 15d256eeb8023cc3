/** Plays a whole Run over the wire: players bet, teach, forecast and crank; the host moves on when all is done. */
import { playOf } from '../match/plays.ts'
import type { RunView } from '../../stops/run/view-types.ts'
import type { PackTable } from '../../shared/protocol/http.ts'
import type { Guest } from './guest.ts'

export function runOf(guest: Guest): RunView | null {
  const play = playOf(guest.view?.play)
  return play?.stop === 'run' ? play : null
}

/** Ends the running phase as its bell would, and waits until everybody sees the next one. */
export async function next(host: Guest, players: readonly Guest[]): Promise<void> {
  const word = await host.ask('host', { kind: 'next' })
  if (word !== null) throw new Error(`next: ${word}`)
  const now = host.view?.phase.number ?? 0
  await Promise.all(players.map((player) => player.until(() => (player.view?.phase.number ?? -1) >= now)))
}

/** The words and racks, as a phone gets them. */
export async function tableOf(port: number): Promise<PackTable> {
  return await (await fetch(`http://127.0.0.1:${port}/api/packs/town/table`)).json()
}

/** From the lobby into the first leg of turbo: through the cranks without a tap, and out of the depot. */
export async function toFirstLeg(host: Guest, players: readonly Guest[], table: PackTable): Promise<void> {
  await host.ask('host', { kind: 'start' })
  while (runOf(host)?.phase !== 'train') {
    await tapAll(players, table)
    await next(host, players)
  }
  await next(host, players)
  await next(host, players)
}

/** The cranks are cut short; everybody votes for faster; the rest goes to its end at full speed. */
export async function throughTraining(host: Guest, players: readonly Guest[]): Promise<void> {
  await next(host, players)
  await Promise.all(players.map((player) => player.ask('play', { stop: 'run', ask: 'drive', tap: 'faster' })))
  while (runOf(host)?.phase === 'train' && runOf(host)?.train?.express !== true) await next(host, players)
  await host.until(() => runOf(host)?.phase !== 'train')
}

/** What each player does in a phase: chips on a rack that differs from seat to seat, a forecast, a sentence. */
export async function tapAll(players: readonly Guest[], table: PackTable): Promise<void> {
  await Promise.all(
    players.map(async (player, i) => {
      const run = runOf(player)
      if (run?.brief)
        await player.ask('play', {
          stop: 'run',
          ask: 'vote',
          tap: { option: i % run.brief.options.length, confidence: 2 },
        })
      if (run?.bet && run.bet.reveal === null) {
        const rack = table.racks[i % table.racks.length]?.id ?? ''
        await player.ask('play', {
          stop: 'run',
          ask: 'bet',
          tap: { card: run.bet.card, racks: { [rack]: 12 }, words: { [1 + i]: 8 } },
        })
      }
      if (run?.forecast)
        await player.ask('play', { stop: 'run', ask: 'forecast', tap: { dropBits: 1 + i / 10, firstFlip: -1 } })
      if (run?.speak && !run.speak.shown) await player.ask('play', { stop: 'run', ask: 'favourite', tap: i % 2 })
      if (run?.explain) await player.ask('play', { stop: 'run', ask: 'explain', tap: `because of reason ${i}` })
    }),
  )
}

/** Plays from the lobby to the end of a plan that is one Run. `each` looks on before every phase ends. */
export async function playRun(
  host: Guest,
  players: readonly Guest[],
  table: PackTable,
  each: (phase: string) => void | Promise<void> = () => {},
): Promise<void> {
  await host.ask('host', { kind: 'start' })
  await Promise.all(players.map((player) => player.until(() => player.view?.stop === 0)))
  while (host.view?.stop === 0) {
    const phase = runOf(host)?.phase ?? ''
    if (phase === 'exam') await host.until(() => runOf(host)?.exam?.waitingFor.length === 0)
    await tapAll(players, table)
    await each(phase)
    if (phase === 'train') {
      await throughTraining(host, players)
      continue
    }
    await next(host, players)
  }
}
