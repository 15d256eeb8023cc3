/** An effect in bits as a person can feel it: each bit halves, or doubles, the words in question. */
import { formatTimes } from '../../../../client/locale/t.ts'
import { t } from '../t.ts'

/** `bits`: how much less surprise; negative: more. */
export function timesFewer(bits: number): string {
  return t(bits < 0 ? 'exam.times-more' : 'exam.times-fewer', { times: formatTimes(bits) })
}
