/** Names for people who do not want to think of one: a friendly word and a small animal. */
import { t } from '../locale/t.ts'

export function suggestName(): string {
  return `${pick(t('name.first'))} ${pick(t('name.second'))}`
}

/** Both lists are words with commas between them. */
function pick(list: string): string {
  const words = list.split(', ')
  return words[Math.floor(Math.random() * words.length)] ?? ''
}
