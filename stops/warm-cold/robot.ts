/** What a simulated player taps at Warm or cold: any word that it has not tried. What words mean it does not know. */
import { tapOf } from '../../shared/match/tap.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { WarmTap } from './taps.ts'
import type { WarmView } from './view-types.ts'

export function warmRobot({ mine, given, words }: WarmView, { random }: Player): WarmTap | null {
  if (mine === null || mine.left === 0) return null
  const known = new Set([...given, ...mine.tries].map(({ word }) => word))
  const first = 1 + random.below(words)
  const word = Array.from({ length: words }, (_, i) => 1 + ((first - 1 + i) % words)).find((one) => !known.has(one))
  return tapOf('warm-cold', 'find', word ?? null)
}
