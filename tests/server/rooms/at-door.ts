/** Somebody who comes to a room's door. */
import { randomUUID } from 'node:crypto'
import type { JoinOptions } from '../../../shared/protocol/messages.ts'

type Player = Extract<JoinOptions, { as: 'player' }>

export function player(name: string, more: Partial<Player> = {}): Player {
  return { as: 'player', name, team: null, visit: randomUUID(), ...more }
}

/** What the door says to a page; null when it is in. */
export function refusal(entering: Promise<unknown>): Promise<string | null> {
  return entering.then(
    () => null,
    (refused: Error) => refused.message,
  )
}
