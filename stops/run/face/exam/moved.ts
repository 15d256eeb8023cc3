/** How far a loss moved, in words: as the two printed figures say. */
import { formatBits, formatDrop } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'

export function moved(beforeBits: number, afterBits: number): string {
  if (formatBits(beforeBits) === formatBits(afterBits)) return t('exam.same')
  return t(beforeBits > afterBits ? 'exam.fell' : 'exam.rose', { bits: formatDrop(beforeBits, afterBits) })
}
