/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptCardTexts = bring({
  'stop.receipt': 'Receipt',
  'ahead.receipt': 'what has our model cost, and what would a little more buy? Estimate first, then it is counted.',
  'phase.receipt.guess': 'Estimates',
  'phase.receipt.ticket': 'The ticket',
  'phase.receipt.coal': 'One car of coal',
  'phase.receipt.spent': 'What it bought',
  'phase.receipt.say': 'Say it',
})
