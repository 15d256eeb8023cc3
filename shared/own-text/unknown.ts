/** The word that stands for all rarer ones. It is read and learned like any other, and never written. */
import type { Pack, TokenId } from '../packs/pack.ts'

export const UNKNOWN = '<unk>'

/** null: the pack has no such word. */
export function unknownOf({ words }: Pick<Pack, 'words'>): TokenId | null {
  const at = words.indexOf(UNKNOWN)
  return at === -1 ? null : at
}
