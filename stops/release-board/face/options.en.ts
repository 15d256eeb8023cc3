/** What can be answered. */
import { bring } from '../../../client/locale/brought.ts'

export const boardOptionTexts = bring({
  'release-board.metric-open': 'public exam',
  'release-board.metric-usual': 'fresh usual sentences',
  'release-board.metric-rare': 'fresh rare sentences',
  'release-board.metric-clean': 'no slips',
  'release-board.metric-varied': 'different words',
  'release-board.metric-steps': 'few steps',
  'release-board.said-retrain': 'a new one, trained from the start',
  'release-board.reason-best': 'It is the best one for everybody who will use it.',
  'release-board.reason-exam': 'It is good at that exam, and may have read it before.',
  'release-board.reason-fair': 'It leaves nobody out.',
  'release-board.reason-text': 'It writes the best sentences.',
})
