/** What the last car of coal can be spent on. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptOptionTexts = bring({
  'receipt-spend.all': 'All sentences of this world',
  'receipt-spend.few': 'A few sentences, over and over',
  'receipt-spend.keep': 'Nothing: leave it in the car',
})
