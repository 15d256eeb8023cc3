/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptStageTexts = bring({
  'stage.receipt-rule': 'Words, seconds, sums: how much was it?',
  'stage.receipt-waits': 'Everyone estimates first.',
  'stage.receipt-say': 'You have learned a language, too. What was different?',
  'stage.receipt-write': 'Everyone writes.',
})
