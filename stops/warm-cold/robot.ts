/** What a simulated player taps at Warm or cold. */
import { tapOf } from '../../shared/match/tap.ts'
import { pick } from '../../shared/rehearsal/pick.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { WarmTap } from './taps.ts'
import type { WarmView } from './view-types.ts'

type Asked = Pick<WarmView, 'mine' | 'given' | 'words'>

/** Who has skill tries another word of the kind that is warmest so far; others, and who knows no more of them, try any. */
export function warmRobot({ mine, given, words }: Asked, { mind, random, world }: Player): WarmTap | null {
  if (mine === null || mine.left === 0) return null
  const seen = [...given, ...mine.tries]
  const known = new Set(seen.map(({ word }) => word))
  const [warmest] = seen.toSorted((a, b) => a.place - b.place)
  const alike = world.racks.find((rack) => warmest !== undefined && rack.words.includes(warmest.word))?.words ?? []
  const open = alike.filter((word) => !known.has(word))
  if (open.length > 0 && random.unit() < mind.skill) return tapOf('warm-cold', 'find', pick(open, random))
  const first = 1 + random.below(words)
  const any = Array.from({ length: words }, (_, i) => 1 + ((first - 1 + i) % words)).find((one) => !known.has(one))
  return tapOf('warm-cold', 'find', any ?? null)
}
