/** What a simulated player taps at Spotlight. */
import { sum } from '../../shared/measures/mean.ts'
import { tapOf } from '../../shared/match/tap.ts'
import { bet, type Laid } from '../../shared/moves/bet.ts'
import { vote } from '../../shared/moves/vote.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { SpotlightTap } from './taps.ts'
import type { SpotlightView } from './view-types.ts'

const stop = 'spotlight'

export function spotlightRobot(view: SpotlightView, player: Player): SpotlightTap | null {
  const { phase, call, say, sentence } = view
  if (phase === 'lamps' && sentence !== null) return tapOf(stop, 'lamps', lampsOf(view, player))
  if (phase === 'swap' && call !== null) return tapOf(stop, 'call', bet.robot(call, player))
  if (phase === 'say' && say !== null) return tapOf(stop, 'say', vote.robot(say.vote, player))
  return null
}

/** Who knows its world hangs most lamps on the longest words, which mean something; others hang them anywhere. */
function lampsOf({ lamps, sentence }: SpotlightView, player: Player): Laid | null {
  const { mind, random, world } = player
  const laid = bet.robot(lamps, player)
  if (laid === null || sentence === null || random.unit() >= mind.skill) return laid
  const length = (at: number) => (world.words[sentence.words[at] ?? 0] ?? '').length
  const byLength = sentence.words.map((_, at) => at).toSorted((a, b) => length(b) - length(a) || b - a)
  const [first, second] = byLength
  const all = sum(laid)
  const most = Math.ceil(all * (0.5 + mind.boldness / 2))
  return laid.map((_, at) => (at === first ? most : at === second ? all - most : 0))
}
