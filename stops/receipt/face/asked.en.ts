/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptAskedTexts = bring({
  'asked.receipt.words': 'estimate: words that the model has read',
  'asked.receipt.seconds': 'estimate: seconds of computing',
  'asked.receipt.sums': 'estimate: multiplications and additions',
  'asked.receipt.coal': 'what the last car of coal is for',
  'asked.receipt.explain': 'how one has learned language oneself, in own words',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.receipt': 'noughts that estimates were off, on average',
})
