/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const runCardTexts = bring({
  'stop.run': 'The Run',
  'ahead.run': 'bet, teach, train and examine the class’s own model.',
  'phase.run.brief': 'Brief',
  'phase.run.read': 'Read',
  'phase.run.bet': 'Bet',
  'phase.run.stakes': 'Chips',
  'phase.run.reveal': 'Reveal',
  'phase.run.teach': 'Teach',
  'phase.run.forecast': 'Forecast',
  'phase.run.train': 'Train',
  'phase.run.exam': 'Exam',
  'phase.run.again': 'Bet again',
  'phase.run.speak': 'Speak',
  'phase.run.explain': 'Explain',
})
