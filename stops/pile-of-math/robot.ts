/** What a simulated player taps at Pile of Math. */
import { write } from '../../shared/moves/write.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { PileTap } from './taps.ts'
import type { PileView } from './types.ts'

export function pileRobot({ phase, begin, guess, summitBits }: PileView, player: Player): PileTap | null {
  const { mind, random } = player
  if (phase === 'talk') {
    const tap = write.robot(begin, player)
    return tap === null ? null : { stop: 'pile-of-math', ask: 'begin', tap }
  }
  if (phase !== 'guess' || guess.mine !== null) return null
  // Most people think that it knows something; who has understood says the summit.
  const bits = random.unit() < mind.skill / 2 ? summitBits : summitBits * random.unit()
  return { stop: 'pile-of-math', ask: 'guess', tap: bits }
}
