/** Labels as text. */
import type { Label } from '../../teach/state.ts'
import type { TokenId } from '../../../../shared/packs/pack.ts'
import { t } from '../t.ts'
import { sentenceText } from '../../../../client/store/selectors.ts'

export function labelText(words: readonly string[], label: Label): string {
  switch (label.kind) {
    case 'keep':
      return t('teach.kept')
    case 'bin':
      return t('teach.binned')
    case 'words':
      return sentenceText(words, label.tokens)
  }
}

/** The sentence with its blank filled. */
export function filledWith(words: readonly (TokenId | null)[], token: TokenId): readonly TokenId[] {
  return words.map((word) => word ?? token)
}
