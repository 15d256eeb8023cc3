/** What the copy with the wrong belief was measured to say, in a sentence. */
import type { FlashcardView } from '../types.ts'
import { formatShare } from '../../../client/locale/t.ts'
import { t } from './t.ts'

export function beliefText({ belief, answer, rival }: FlashcardView, words: readonly string[]): string {
  if (belief === null) return t('flash.belief-waits')
  return t('flash.belief', {
    word: words[answer] ?? '',
    rival: words[rival] ?? '',
    right: formatShare(belief.right),
    wrong: formatShare(belief.wrong),
  })
}
