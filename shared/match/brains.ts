/** The two brains a room may choose between: the designed one, and one that trains in seconds on anything. */
import type { Pack } from '../packs/pack.ts'
import type { Brain } from './types.ts'

export type BrainSize = 'class' | 'small'

/** Context lengths are rounded up to whole vectors of four. */
const VECTOR = 4

export function brainFor(size: BrainSize, pack: Pack): Brain {
  const context = Math.ceil(pack.longest / VECTOR) * VECTOR
  const shape = { vocab: pack.words.length, context, attention: 'causal' as const }
  switch (size) {
    case 'class':
      return {
        config: { ...shape, layers: 2, width: 64, heads: 4 },
        rows: 32,
        steps: 300,
        creditSteps: 120,
        creditSeeds: 3,
      }
    case 'small':
      return {
        config: { ...shape, layers: 1, width: 16, heads: 2 },
        rows: 8,
        steps: 60,
        creditSteps: 20,
        creditSeeds: 3,
      }
  }
}
