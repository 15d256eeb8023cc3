/** What a simulated player taps at Pile of Math. */
import { tapOf } from '../../shared/match/tap.ts'
import { write } from '../../shared/moves/write.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { PileTap } from './taps.ts'
import type { PileView } from './types.ts'

export function pileRobot({ phase, begin, guess, summitBits }: PileView, player: Player): PileTap | null {
  const { mind, random } = player
  if (phase === 'talk') return tapOf('pile-of-math', 'begin', write.robot(begin, player))
  if (phase !== 'guess' || guess.mine !== null) return null
  // Most people think that it knows something; who has understood says the summit.
  const bits = random.unit() < mind.skill / 2 ? summitBits : summitBits * random.unit()
  return tapOf('pile-of-math', 'guess', bits)
}
