/**
 * How a simulated player lays its chips: on the words that lie before it, on which of them it thinks likely by what it
 * knows of the world, and on a rack where it is sure of the kind alone. Who is bold bets on little.
 */
import type { Random } from '../../../shared/measures/random.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { Mind } from '../../../shared/rehearsal/mind.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import { stakesOf } from '../../../shared/rehearsal/stakes.ts'
import type { World } from '../../../shared/rehearsal/world.ts'
import type { RunTap } from '../taps.ts'
import { rackOf } from './chips.ts'
import type { Chips } from './state.ts'
import type { BetView } from './view-types.ts'

export function betRobot(bet: BetView, { mind, world, random }: Player): RunTap | null {
  if (bet.mine !== null) return null
  return { stop: 'run', ask: 'bet', tap: { card: bet.card, ...chipsOn(bet, mind, world, random) } }
}

export function chipsOn(
  { words: card, candidates, chips }: Pick<BetView, 'words' | 'candidates' | 'chips'>,
  mind: Mind,
  world: World,
  random: Random,
): Chips {
  const racks: Record<string, number> = {}
  const words: Record<string, number> = {}
  const comes = world.following(card.filter((word) => word !== null))
  const likely = comes.filter((word) => candidates.includes(word))
  // Whatever comes to mind is looked for on the racks, if it does not lie there.
  const known = likely.length > 0 ? likely : comes
  const any: readonly TokenId[] = candidates.length > 0 ? candidates : world.words.map((_, word) => word)
  for (const laid of stakesOf(chips, mind, random)) {
    const word = pick(random.unit() < mind.skill && known.length > 0 ? known : any, random)
    const rack = rackOf(world, word)
    if (rack !== undefined && random.unit() > mind.boldness) racks[rack.id] = (racks[rack.id] ?? 0) + laid
    else if (rack !== undefined) words[String(word)] = (words[String(word)] ?? 0) + laid
  }
  return { racks, words }
}
