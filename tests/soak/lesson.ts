/** A short lesson that comes to one of the ends that lessons have: left, dropped, ended, trained and left, or deleted. */
import type { View } from '../../shared/match/view-types.ts'
import type { PackTable } from '../../shared/protocol/http.ts'
import { Guest, openRoom } from '../server/guest.ts'
import { next, runOf, tapAll, throughTraining } from '../server/play-run.ts'

export const endings = ['left', 'dropped', 'ended', 'trained', 'deleted'] as const
export type Ending = (typeof endings)[number]

const PLAYERS = 5
/** Phases that are played before the end of a lesson that is not trained. */
const PHASES = 4

/** What the host saw last. */
export async function lesson(port: number, table: PackTable, ending: Ending): Promise<View | null> {
  const room = await openRoom(port, { plan: ['run'], teams: 2 })
  const host = await Guest.join(port, room.code, { as: 'host', secret: room.secret })
  const names = Array.from({ length: PLAYERS }, (_, i) => `Rider ${i}`)
  const players = await Promise.all(names.map((name) => Guest.player(port, room.code, name)))
  const everybody = [host, await Guest.join(port, room.code, { as: 'projector' }), ...players]
  try {
    await host.ask('host', { kind: 'start' })
    await play(host, players, table, ending)
    if (ending === 'ended') await host.ask('host', { kind: 'end' })
    return host.view
  } finally {
    if (ending === 'deleted') {
      const headers = { 'x-host-secret': room.secret }
      await fetch(`http://127.0.0.1:${port}/api/rooms/${room.code}`, { method: 'DELETE', headers })
      await Promise.all(everybody.map(({ closed }) => closed))
    } else if (ending === 'dropped') for (const guest of everybody) guest.breakLine()
    else await Promise.all(everybody.map((guest) => guest.leave()))
  }
}

async function play(host: Guest, players: readonly Guest[], table: PackTable, ending: Ending): Promise<void> {
  const most = ending === 'trained' ? Infinity : PHASES
  for (let phase = 0; phase < most; phase++) {
    await tapAll(players, table)
    await next(host, players)
    if (runOf(host)?.phase === 'train') break
  }
  if (ending === 'trained') await throughTraining(host, players)
}
