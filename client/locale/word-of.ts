/** A word of the world as a screen names it, the same on a phone and on the wall. */
import type { TokenId } from '../../shared/packs/pack.ts'
import { t } from './t.ts'

/** The boundary before and after every sentence is no word: it is named. */
export function wordOf(words: readonly string[], token: TokenId): string {
  return token === 0 ? t('card.end') : (words[token] ?? '?')
}
