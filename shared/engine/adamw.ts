/** AdamW as the experiments of the lessons were measured with it (docs/truth.md): at this rate, and without decay. */
import type { UpdateRule } from './engine.ts'

export const ADAMW: UpdateRule = { kind: 'adamw', rate: 3e-3, beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0 }
