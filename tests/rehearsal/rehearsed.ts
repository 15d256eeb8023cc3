/** A match in which every seat is a simulated player: `everybodyActs` lets each look at its own view and tap once. */
import type { Tap } from '../../shared/match/play.ts'
import { stops } from '../../stops/rules.ts'
import { view } from '../match/seen.ts'
import { randomFrom } from '../../shared/measures/random.ts'
import type { RejectWord } from '../../shared/protocol/reject.ts'
import { act } from '../../shared/rehearsal/act.ts'
import { mindOf } from '../../shared/rehearsal/mind.ts'
import { worldOf, type World } from '../../shared/rehearsal/world.ts'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Game } from '../match/game.ts'

/** What a player knows of a pack is the same for all. */
const worlds = new WeakMap<Pack, World>()

function worldHere(pack: Pack): World {
  const world = worlds.get(pack) ?? worldOf(pack)
  worlds.set(pack, world)
  return world
}

export interface Made {
  readonly seat: string
  readonly tap: Tap
  readonly word: RejectWord | null
}

/** One look and at most one tap each, but for a seat at rest. The same seed gives the same taps. */
export function everybodyActs(game: Game, seed: number, atRest: string | null = null): Made[] {
  const world = worldHere(game.pack)
  return Object.values(game.match.seats).flatMap(({ id, removed }, i) => {
    if (removed || id === atRest) return []
    const random = randomFrom(1000 * seed + i)
    const seen = view(game.match, { role: 'seat', seat: id }, game.rules)
    const tap = act(seen, { mind: mindOf(i), world, random }, stops)
    return tap === null ? [] : [{ seat: id, tap, word: game.tap(id, tap) }]
  })
}
