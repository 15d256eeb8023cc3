/** A weight in words: whose number it is, not where it lies in memory. */
import type { GradientEntry } from '../../../../shared/lab/jobs/step.ts'
import { t } from '../t.ts'

/** The boundary before and after every sentence. */
const boundary = 0

/** `width`: C, numbers a word. The embedding's rows are words, the position table's rows are places, row-major. */
export function weightName(
  { parameter, layer, index }: Pick<GradientEntry, 'parameter' | 'layer' | 'index'>,
  words: readonly string[],
  width: number,
): string {
  const row = Math.floor(index / width)
  const number = (index % width) + 1
  if (parameter === 'embed.token') {
    return row === boundary
      ? t('weight.boundary', { number })
      : t('weight.word', { number, word: words[row] ?? String(row) })
  }
  if (parameter === 'embed.position') return t('weight.place', { number, place: row + 1 })
  if (parameter.startsWith('final.')) return t('weight.final', { number: index + 1 })
  const part = parameter.includes('.attention.')
    ? t('weight.attention')
    : parameter.includes('.mlp.')
      ? t('weight.mlp')
      : t('weight.norm')
  return t('weight.layer', { layer, part, number: index + 1 })
}
