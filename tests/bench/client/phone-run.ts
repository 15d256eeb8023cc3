/**
 * What a phone hears in a whole Run of a class: every view is sent whole, so its size is worth watching. Thirty players
 * on the real SDK; they bet, forecast and explain, the relay is cut short, and the server trains the class model.
 */
import type { PackTable } from '../../../shared/protocol/http.ts'
import { Guest, openRoom } from '../../server/guest.ts'
import { playRun } from '../../server/play-run.ts'
import type { Figure } from './figure.ts'

const passengers = 30

/** One player's frames as they came over its socket, from the seat to the end of the match. */
export async function measureRun(port: number): Promise<Figure[]> {
  const { code, secret } = await openRoom(port, { plan: ['run'], teams: 4, brain: 'class' })
  const host = await Guest.join(port, code, { as: 'host', secret })
  const players: Guest[] = []
  for (let i = 0; i < passengers; i++) {
    players.push(await Guest.player(port, code, `Rider ${i + 1}`, `t${1 + (i % 4)}`))
  }
  const table = (await (await fetch(`http://127.0.0.1:${port}/api/packs/town/table`)).json()) as PackTable
  await playRun(host, players, table)
  await Promise.all([host, ...players].map((guest) => guest.leave()))
  const frames = players[0].frames.map((frame) => frame.length)
  const bytes = frames.reduce((sum, length) => sum + length, 0)
  const what = `phone: a whole Run of ${passengers} players`
  return [
    { what: `${what}, messages to one phone`, unit: 'messages', goal: null, values: [frames.length] },
    { what: `${what}, sent to one phone`, unit: 'kB', goal: null, values: [bytes / 1000] },
    { what: `${what}, its longest message`, unit: 'kB', goal: null, values: [Math.max(...frames) / 1000] },
  ]
}
