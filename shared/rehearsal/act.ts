/**
 * What a simulated player taps next, from its own seat's view alone: what a person at that phone could see and know.
 * Its taps go through the same doors as a person's; the stop that is played only chooses them.
 */
import { stopOf, type Stops } from '../match/stop.ts'
import { READ, type Tap } from '../match/play.ts'
import type { View } from '../match/view-types.ts'
import type { Player } from './player.ts'

/** Null when there is nothing to do now, or nothing that this player wants to do. */
export function act({ play, phase }: View, player: Player, stops: Stops): Tap | null {
  if (play === null || phase.paused) return null
  return stopOf(stops, play).robot(play, player) ?? (phase.read === false ? { stop: play.stop, ask: READ } : null)
}
