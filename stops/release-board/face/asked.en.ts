/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const boardAskedTexts = bring({
  'asked.release-board.seal': 'the metric that counts most',
  'asked.release-board.decide': 'what goes out (+: repaired first)',
  'asked.release-board.bet': 'the best model for the users',
  'asked.release-board.again': 'the best model for the other users',
  'asked.release-board.say': 'what a first place at a public exam tells',
  'own-figure.release-board': 'Saved for the users by what was released',
})
