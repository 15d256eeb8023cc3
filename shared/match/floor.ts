/**
 * The deepest that the altitude profile goes: the entropy of the language where its grammar is known. Of a text nobody knows it;
 * then it is an estimate, and called one: what a counter reaches, or the best exam that was shown so far if that is lower.
 */
import type { Pack } from '../packs/pack.ts'
import type { Match } from './types.ts'

/** Bits a token. */
export function floorBitsOf({ model }: Pick<Match, 'model'>, { floor, entropyBits }: Pack): number {
  if (floor === 'exact') return entropyBits.perToken
  return Math.min(entropyBits.perToken, ...model.exams.filter(({ revealed }) => revealed).map(({ bits }) => bits))
}
