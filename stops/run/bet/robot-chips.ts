/**
 * How a simulated player lays its chips: on the words that lie before it, on which of them it thinks likely by what it
 * knows of the world, and on a rack where it is sure of the kind alone. Who is bold bets on little.
 */
import type { Random } from '../../../shared/measures/random.ts'
import type { TokenId } from '../../../shared/packs/pack.ts'
import type { Mind } from '../../../shared/rehearsal/mind.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import type { World } from '../../../shared/rehearsal/world.ts'
import type { RunTap } from '../taps.ts'
import { rackOf } from './chips.ts'
import type { Chips } from './state.ts'
import type { BetView } from './view-types.ts'

/** So many places the most timid of them lays chips on. */
const MOST_PLACES = 4

export function betRobot(bet: BetView, { mind, world, random }: Player): RunTap | null {
  if (bet.mine !== null) return null
  return { stop: 'run', ask: 'bet', tap: { card: bet.card, ...chipsOn(bet, mind, world, random) } }
}

export function chipsOn(
  { words: card, candidates, chips }: Pick<BetView, 'words' | 'candidates' | 'chips'>,
  { skill, boldness }: Mind,
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
  // Some chips stay in the hand: they count for every word alike.
  let left = chips - random.below(4)
  const stake = Math.ceil(left / (1 + Math.round((1 - boldness) * (MOST_PLACES - 1))))
  while (left > 0) {
    const word = pick(random.unit() < skill && known.length > 0 ? known : any, random)
    const laid = Math.min(left, stake)
    const rack = rackOf(world, word)
    if (rack !== undefined && random.unit() > boldness) racks[rack.id] = (racks[rack.id] ?? 0) + laid
    else if (rack !== undefined) words[String(word)] = (words[String(word)] ?? 0) + laid
    left -= laid
  }
  return { racks, words }
}
