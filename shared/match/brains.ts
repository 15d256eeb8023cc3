/** The two brains a room may choose between: the designed one, and one that trains in seconds on anything. */
import type { Pack } from '../packs/pack.ts'
import type { Brain } from './types.ts'

export type BrainSize = 'class' | 'small'

const VECTOR = 4

/** The context of a brain that reads so many tokens: rounded up to whole vectors of four. */
export function contextFor(longest: number): number {
  return Math.ceil(longest / VECTOR) * VECTOR
}

export function brainFor(size: BrainSize, pack: Pack): Brain {
  const context = contextFor(pack.longest)
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
