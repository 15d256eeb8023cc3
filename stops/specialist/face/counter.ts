/** The clients at the counter: what each brings, and what its contract takes off where that is more than usual. */
import { formatNumber } from '../../../client/locale/t.ts'
import { sentenceText } from '../../../client/store/selectors.ts'
import type { ClientShown } from '../view-types.ts'
import { t } from './t.ts'

/** `words`: null where what it brings is not read out. */
export function clientText({ penalty, lines }: ClientShown, words: readonly string[] | null): string {
  const said = words === null ? [] : lines.map((line) => t('specialist.line', { line: sentenceText(words, line) }))
  return [...said, ...(penalty > 1 ? [t('specialist.penalty', { times: formatNumber(penalty) })] : [])].join(' ')
}
