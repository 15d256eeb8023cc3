/**
 * How a simulated player trains: its own tap of all hands, then a vote for each depot. Who has understood keeps away from
 * the cliff, and from the slow end.
 */
import type { Player } from '../../../shared/rehearsal/player.ts'
import type { RunTap } from '../taps.ts'
import type { TrainView } from './view-types.ts'

const stop = 'run'

export function trainRobot(train: TrainView, { mind, random }: Player): RunTap | null {
  if (train.mode === 'crank') return train.part === 'hands' && !train.tapped ? { stop, ask: 'crank' } : null
  const { lever } = train
  if (!lever.isOpen || lever.mine !== null || random.unit() > 0.6) return null
  const here = lever.notches[lever.notch]?.word
  if (random.unit() < mind.skill)
    return { stop, ask: 'drive', tap: here === 'slow' ? 'faster' : here === 'fast' ? 'keep' : 'slower' }
  const feels =
    random.unit() < mind.boldness && here !== 'cliff'
      ? 'faster'
      : random.unit() < 0.5 || here === 'slow'
        ? 'keep'
        : 'slower'
  return { stop, ask: 'drive', tap: feels }
}
