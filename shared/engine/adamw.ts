/** AdamW as the experiments of the lessons were measured with it (docs/truth.md): at this rate, and without decay. */
import type { UpdateRule } from './engine.ts'

export const ADAMW: UpdateRule = { kind: 'adamw', rate: 3e-3, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0 }

/**
 * The same for brains of several widths beside each other. A narrow one wants larger steps: the rate falls with the square
 * root of the width (measured: with one rate for all the narrow ones are left behind).
 */
export function adamwFor(width: number): UpdateRule {
  return { ...ADAMW, rate: ADAMW.rate * Math.sqrt(64 / width) }
}
