/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const blankCardTexts = bring({
  'stop.blank-duel': 'Blank duel',
  'ahead.blank-duel': 'a missing word, and half of you cannot see what comes behind it',
  'phase.blank-duel.fill': 'The blank',
  'phase.blank-duel.told': 'The word',
  'phase.blank-duel.bet': 'Bet',
  'phase.blank-duel.duel': 'The duel',
  'phase.blank-duel.say': 'Say it',
  'phase.blank-duel.answer': 'The answer',
})
