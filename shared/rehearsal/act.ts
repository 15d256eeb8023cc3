/**
 * What a simulated player taps next, from its own seat's view alone: what a person at that phone could see and know.
 * Its taps go through the same doors as a person's; the stop that is played only chooses them.
 */
import { stopOf, type Stops } from '../match/stop.ts'
import { READ, SPARE, type Tap } from '../match/play.ts'
import type { SpareShown, SpareTap } from '../match/spare.ts'
import type { View } from '../match/view-types.ts'
import type { Player } from './player.ts'

/** Null when there is nothing to do now, or nothing that this player wants to do. */
export function act({ play, phase, spare, language }: View, player: Player, stops: Stops): Tap | null {
  if (play === null || phase.paused) return null
  const own = stopOf(stops, play).robot(play, language === null ? player : { ...player, language })
  if (own !== null) return own
  if (phase.read === false) return { stop: play.stop, ask: READ }
  return spare === null || spare.card === null ? null : { stop: play.stop, ask: SPARE, tap: spared(spare.card, player) }
}

/** It says what often follows the last word. */
function spared({ at, words, options }: NonNullable<SpareShown['card']>, { world }: Player): SpareTap {
  const follow = world.following(words)
  const [likely] = follow.filter((word) => options.includes(word))
  return { at, option: likely === undefined ? 0 : options.indexOf(likely) }
}
