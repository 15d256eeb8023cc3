/** What training costs: multiplications and additions. */
import { mean } from '../measures/mean.ts'
import { memoized } from '../measures/memoized.ts'
import type { Pack } from '../packs/pack.ts'

/** Tokens of a sentence that are predicted, its end among them, on average. */
const tokensOf = memoized(({ train }: Pack): number => mean(train.map(({ tokens }) => tokens.length + 1)))

/**
 * Of one step: six for each parameter and each token that is predicted, two on the way forward and four on the way back
 * (Kaplan et al. 2020, arXiv 2001.08361, section 2.1: C = 6 N D).
 */
export function sumsOfStep(parameters: number, { rows }: { readonly rows: number }, pack: Pack): number {
  return 6 * parameters * tokensOf(pack) * rows
}
