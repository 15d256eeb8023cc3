/** What this stop shows of itself in the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const departureReportTexts = bring({
  'departure.report': 'Before and after the lesson',
  'departure.report-sure-before': 'Sure of something wrong, before',
  'departure.report-sure-after': 'Sure of something wrong, after',
  'own-figure.departure': 'ten chips on a question, bits better than blind guessing',
  'departure.since-before': 'Before the lesson, against the first sitting ({date})',
  'departure.since-after': 'After the lesson, against the first sitting ({date})',
  'departure.since-same': 'The questions are the same twelve: some of a gain may be remembered.',
  'departure.since-none': 'Too few in one of both sittings to tell a difference from chance.',
  'departure.report-of': '{sure} of {of}',
  'departure.sheet-before': 'Departure check: bits an item before',
  'departure.sheet-after': 'Departure check: bits an item after',
  'departure.sheet-gain': 'Departure check: gain, bits an item',
  'departure.sheet-low': 'Departure check: gain, lower end of its interval',
  'departure.sheet-high': 'Departure check: gain, upper end of its interval',
})
