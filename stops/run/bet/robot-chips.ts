/** How a simulated player lays its chips: who knows the world bets near it, who is bold bets on little. */
import type { Random } from '../../../shared/measures/random.ts'
import { BOUNDARY, type TokenId } from '../../../shared/packs/pack.ts'
import type { Mind } from '../../../shared/rehearsal/mind.ts'
import type { Player } from '../../../shared/rehearsal/player.ts'
import type { RunTap } from '../taps.ts'
import type { BetView } from './view-types.ts'
import { pick } from '../../../shared/rehearsal/pick.ts'
import type { World } from '../../../shared/rehearsal/world.ts'
import type { Chips } from './state.ts'

export function betRobot(bet: BetView, { mind, world, random }: Player): RunTap | null {
  if (bet.mine !== null) return null
  const context = bet.words.filter((word) => word !== null)
  return { stop: 'run', ask: 'bet', tap: { card: bet.card, ...chipsOn(context, bet.chips, mind, world, random) } }
}

export function chipsOn(
  context: readonly TokenId[],
  chips: number,
  { skill, boldness }: Mind,
  world: World,
  random: Random,
): Chips {
  const racks: Record<string, number> = {}
  const words: Record<string, number> = {}
  const likely = world.following(context)
  // Some chips stay in the hand: they count for every word alike.
  let left = chips - random.below(4)
  while (left > 0) {
    const word = random.unit() < skill ? pick(likely, random) : random.below(world.words.length)
    const stake = Math.min(left, 1 + Math.floor(boldness * (chips / 2)))
    const rack = world.racks.find((one) => one.words.includes(word))
    if (rack !== undefined && random.unit() > boldness) racks[rack.id] = (racks[rack.id] ?? 0) + stake
    else if (word !== BOUNDARY && rack !== undefined) words[String(word)] = (words[String(word)] ?? 0) + stake
    left -= stake
  }
  return { racks, words }
}
