/** How words of the sentence and answers are called. */
import { textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { CALLS, REASONS } from '../content.ts'
import type { Words } from '../types.ts'
import { t } from './t.ts'

/** One that stands there twice is told by its place. */
export function wordNames(words: readonly string[], sentence: Words): string[] {
  return sentence.map((token, at) => {
    const word = wordOf(words, token)
    const isTwice = sentence.filter((other) => other === token).length > 1
    return isTwice ? t('spotlight.twice', { word, place: at + 1 }) : word
  })
}

export function callNames(): string[] {
  return CALLS.map((id) => textOf('spotlight', `call-${id}`))
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('spotlight', `reason-${id}`))
}
