/** How many hold a card: people, and judges of paper. */
import { t } from './t.ts'

export function heldText(held: number, paper: number): string {
  const people = t('signal-box.held', { count: held })
  return paper === 0 ? people : t('signal-box.held-paper', { people, paper })
}
