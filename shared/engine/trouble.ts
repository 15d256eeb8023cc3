/** Why a fast engine was given up for the sure one, as a closed list: the screens have a sentence for each. */
import { EngineError } from './engine.ts'

/** Its device is gone; it has not enough memory; its numbers were no numbers where the sure engine's are; anything else. */
export const engineTroubles = ['lost', 'memory', 'numbers', 'error'] as const
export type EngineTrouble = (typeof engineTroubles)[number]

export function troubleOf(error: unknown): EngineTrouble {
  if (!(error instanceof EngineError)) return 'error'
  const { field } = error
  if (field === 'device') return 'lost'
  return field === 'memory' || field === 'numbers' ? field : 'error'
}
