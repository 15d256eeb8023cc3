/** When two labels say the same. */
import type { Label } from './state.ts'

export function sameLabel(one: Label, other: Label): boolean {
  if (one.kind !== 'words' || other.kind !== 'words') return one.kind === other.kind
  return one.tokens.length === other.tokens.length && one.tokens.every((word, i) => word === other.tokens[i])
}
