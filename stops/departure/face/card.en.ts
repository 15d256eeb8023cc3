/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const departureCardTexts = bring({
  'stop.departure': 'Departure check',
  'ahead.departure': 'six questions before the lesson, six others after it. It is never a grade.',
  'phase.departure.ask': 'Questions',
  'phase.departure.draw': 'On paper',
  'phase.departure.close': 'Close',
})
