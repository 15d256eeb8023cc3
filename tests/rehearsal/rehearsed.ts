/** A match in which every seat is a simulated player: `everybodyActs` lets each look at its own view and tap once. */
import type { Tap } from '../../shared/match/play.ts'
import { stops } from '../../stops/rules.ts'
import { view } from '../match/seen.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import { worldOf } from '../../shared/rehearsal/world.ts'
import type { Game } from '../match/game.ts'
import { smallPack, smallRules } from '../match/small-world.ts'

const world = worldOf(smallPack)

export interface Made {
  readonly seat: string
  readonly tap: Tap
  readonly word: RejectWord | null
}

/** One look and at most one tap each. The same seed gives the same taps. */
export function everybodyActs(game: Game, seed: number): Made[] {
  return Object.values(game.match.seats).flatMap(({ id, removed }, i) => {
    if (removed) return []
    const random = randomFrom(1000 * seed + i)
    const seen = view(game.match, { role: 'seat', seat: id }, smallRules)
    const tap = act(seen, { mind: mindOf(i), world, random }, stops)
    return tap === null ? [] : [{ seat: id, tap, word: game.tap(id, tap) }]
  })
}
