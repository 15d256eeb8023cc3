/** Our own: a class in the Run, up to the bets of its first card. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChildServer } from '../../server/child-server.ts'
import { Guest, openRoom } from '../../server/guest.ts'
import { runOf } from '../../server/play-run.ts'
import type { Arena } from './arena.ts'

const TEAMS = 6

export async function ownArena(players: number): Promise<Arena> {
  const folder = mkdtempSync(join(tmpdir(), 'gradient-peers-'))
  const server = await startChildServer(folder)
  const { port } = server
  const room = await openRoom(port, { plan: ['run'], teams: TEAMS, seatLimit: Math.max(TEAMS, players) })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const wall = await Guest.join(port, room.code, { as: 'projector' })
  const guests = await Promise.all(
    Array.from({ length: players }, (_, i) => Guest.player(port, room.code, `Player ${i}`)),
  )
  const bet = (word: number) => ({ stop: 'run', ask: 'bet', tap: { card: 0, racks: {}, words: { [word]: 20 } } })
  return {
    name: 'Gradient Express',
    pid: server.pid,
    contestants: guests.map((guest, i) => ({
      answer: async () => {
        const word = await guest.ask('play', bet(1 + (i % 200)))
        if (word !== null) throw new Error(word)
      },
      bytes: () => guest.frames.reduce((sum, { length }) => sum + length, 0),
    })),
    ask: async () => {
      await host.ask('host', { kind: 'start' })
      while (runOf(host)?.phase !== 'bet') await host.ask('host', { kind: 'next', phase: host.view?.phase.number })
      await Promise.all([wall, ...guests].map((guest) => guest.until(() => runOf(guest)?.phase === 'bet')))
      // What the lab says of the cards is in, as it is when a class bets.
      await host.until(() => host.news?.job === null)
    },
    close: async () => {
      await server.kill()
      rmSync(folder, { recursive: true })
    },
  }
}
