/** How kinds of words, swaps and answers are called. */
import { formatList, textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { NEITHER, REASONS } from '../content.ts'
import type { Swap, Words } from '../types.ts'
import type { BanksView } from '../view-types.ts'
import { t } from './t.ts'

export function kindName({ kinds }: Pick<BanksView, 'kinds'>, kind: number, words: readonly string[]): string {
  const all = kinds?.[kind]
  return all === undefined ? t('two-banks.neither') : named(all, words)
}

function named(all: Words, words: readonly string[]): string {
  return t('two-banks.words', { words: formatList(all.map((word) => wordOf(words, word))) })
}

/** The two kinds, and neither. */
export function kindNames(view: Pick<BanksView, 'kinds'>, words: readonly string[]): string[] {
  return Array.from({ length: NEITHER + 1 }, (_, kind) => kindName(view, kind, words))
}

export function swapWords(sentence: Words, { at, word }: Swap, words: readonly string[]): { old: string; new: string } {
  return { old: wordOf(words, sentence[at] ?? 0), new: wordOf(words, word) }
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('two-banks', `reason-${id}`))
}
