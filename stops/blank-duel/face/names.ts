/** How blanks, answers and figures are called. */
import { formatBits, isolated, textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { REASONS } from '../content.ts'
import type { RowShown } from '../view-types.ts'
import { t } from './t.ts'

/** The sentence with its word in brackets. */
export function rowName({ words: tokens, blank }: Pick<RowShown, 'words' | 'blank'>, words: readonly string[]): string {
  return isolated(
    tokens.map((token, at) => (at === blank ? `[${wordOf(words, token)}]` : wordOf(words, token))).join(' '),
  )
}

export function trueWord(
  { words: tokens, blank }: Pick<RowShown, 'words' | 'blank'>,
  words: readonly string[],
): string {
  return wordOf(words, tokens[blank] ?? 0)
}

/** A dash where nobody has read it so. */
export function bitsOrNone(bits: number | null): string {
  return bits === null ? t('blank-duel.nobody') : formatBits(bits)
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('blank-duel', `reason-${id}`))
}
