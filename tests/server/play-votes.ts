/** Signal Box over the wire: everybody votes for the left one, and a model is trained from that. */
import { expect } from 'vitest'
import { DUELS } from '../../stops/signal-box/content.ts'
import { LEFT } from '../../stops/signal-box/tastes.ts'
import type { SignalView } from '../../stops/signal-box/view-types.ts'
import type { Guest } from './guest.ts'

export const stop = 'signal-box'

export function boxOf(guest: Guest): SignalView | null {
  const play = guest.view?.play
  return play?.stop === stop ? (play as SignalView) : null
}

/** Everybody votes, and the host goes on as soon as may be, up to a phase. */
export async function playTo(host: Guest, players: readonly Guest[], phase: SignalView['phase']): Promise<void> {
  expect(await host.ask('host', { kind: 'start' })).toBeNull()
  for (const player of players) {
    await player.until(() => (boxOf(player)?.duels.length ?? 0) > 0)
    for (let number = 0; number < DUELS; number++)
      expect(await player.ask('play', { stop, ask: 'judge', tap: { number, pick: LEFT } })).toBeNull()
  }
  while (boxOf(host)?.phase !== phase) {
    const before = host.view?.phase.number
    await host.until(() => boxOf(host)?.waits === null)
    expect(await host.ask('host', { kind: 'next', phase: before })).toBeNull()
    await host.until(() => host.view?.phase.number !== before)
  }
}
