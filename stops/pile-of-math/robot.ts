/** What a simulated player taps at Pile of Math. */
import { pick } from '../../shared/rehearsal/pick.ts'
import type { Player } from '../../shared/rehearsal/player.ts'
import type { PileTap } from './taps.ts'
import type { PileView } from './types.ts'

export function pileRobot(view: PileView, { mind, world, random }: Player): PileTap | null {
  if (view.phase === 'talk') {
    const isWriting = view.answers.some(({ written }) => written === null)
    if (view.questionsLeft === 0 || isWriting) return null
    const first = pick(world.following([]), random)
    const prompt = random.unit() < 0.5 ? [first] : [first, pick(world.following([first]), random)]
    return { stop: 'pile-of-math', ask: 'begin', tap: prompt }
  }
  if (view.phase !== 'guess' || view.mine !== null) return null
  // Most people think that it knows something; who has understood says the summit.
  const { summitBits } = view
  const bits = random.unit() < mind.skill / 2 ? summitBits : summitBits * random.unit()
  return { stop: 'pile-of-math', ask: 'guess', tap: bits }
}
