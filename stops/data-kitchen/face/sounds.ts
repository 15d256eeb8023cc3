/** What a room hears of its kitchen: two agree on a card, and a team's brains have come out better than uncleaned ones. */
import type { Sound } from '../../../client/sound/sound-list.ts'
import { sum } from '../../../shared/measures/mean.ts'
import type { KitchenView } from '../types.ts'
import { outcomeOf } from './outcome-of.ts'

export function sounds(before: KitchenView, after: KitchenView): readonly Sound[] {
  const heard: Sound[] = []
  // The more is agreed, the higher the click: an octave below at the first card, an octave above at the last.
  if (agreedOn(after) > agreedOn(before)) heard.push({ name: 'crank', pitch: 2 ** (2 * agreedOn(after) - 1) })
  if (betterTeams(after) > betterTeams(before)) heard.push({ name: 'chime', pitch: 1 })
  return heard
}

/** Share of all cards of all teams. */
function agreedOn({ sort, cards }: KitchenView): number {
  const agreed = Object.values(sort?.agreed ?? {})
  return agreed.length === 0 ? 0 : sum(agreed) / (cards * agreed.length)
}

function betterTeams({ teams }: KitchenView): number {
  return (teams ?? []).filter(({ saved }) => outcomeOf(saved) === 'better').length
}
