/** How pairs, answers and figures are called. */
import { formatBits, textOf } from '../../../client/locale/t.ts'
import { wordOf } from '../../../client/locale/word-of.ts'
import { REASONS } from '../content.ts'
import type { MovesView, PairShown } from '../view-types.ts'
import { t } from './t.ts'

export function pairName({ words: [one, other] }: Pick<PairShown, 'words'>, words: readonly string[]): string {
  return t('who-moves.pair', { one: wordOf(words, one), other: wordOf(words, other) })
}

/** Of the tiles; in the rematch with how near each was before. */
export function tileNames({ pairs }: MovesView, words: readonly string[]): string[] {
  return pairs.map((pair) => {
    const name = pairName(pair, words)
    return pair.before === null ? name : t('who-moves.was', { pair: name, cosine: formatCosine(pair.before) })
  })
}

/** To two digits. */
export function formatCosine(cosine: number): string {
  return formatBits(cosine)
}

export function reasons(): string[] {
  return REASONS.map((id) => textOf('who-moves', `reason-${id}`))
}
