/** What this stop shows of itself in the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptReportTexts = bring({
  'receipt.report': 'Receipt of the model',
  'receipt.sheet-steps': 'Receipt: steps',
  'receipt.sheet-words': 'Receipt: words read',
  'receipt.sheet-sums': 'Receipt: multiplications and additions',
  'receipt.sheet-seconds': 'Receipt: seconds of computing',
  'receipt.sheet-watt-hours': 'Receipt: watt-hours, estimated',
})
