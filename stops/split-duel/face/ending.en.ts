/** The awards of this stop. */
import { bring } from '../../../client/locale/brought.ts'

export const splitEndingTexts = bring({
  'award.split-list': 'Best pairs: {who}',
  'award.split-list-text': '{bits} bits saved on every letter',
  'award.split-eye': 'Pair finder: {who}',
  'award.split-eye-text': '{count} of {of} rounds right',
  'award.split-bets': 'Race bets: {who}',
  'award.split-bets-text': '{bits} bits won with bets',
})
