/** How far a loss moved, in words. */
import { formatBits, t } from '../../locale/t.ts'

/** `bits`: after minus before. */
export function moved(bits: number): string {
  if (Math.abs(bits) < 0.005) return t('exam.same')
  return t(bits < 0 ? 'exam.fell' : 'exam.rose', { bits: formatBits(Math.abs(bits)) })
}
