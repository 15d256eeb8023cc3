/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptStageTexts = bring({
  'stage.receipt-rule': 'Words, seconds, sums: how much was it?',
  'stage.receipt-waits': 'Everyone estimates first.',
  'stage.receipt-coal': 'One car of coal is left. What is it for?',
  'stage.receipt-vote': 'Everyone votes. A tie leaves it in the car.',
  'stage.receipt-burns': 'It is burning. What has it bought?',
  'stage.receipt-axis': 'Surprise at unseen sentences: shorter is better; the stroke is before',
  'stage.receipt-moved': '{after} bits, before {before}',
  'stage.receipt-say': 'You have learned a language, too. What was different?',
  'stage.receipt-write': 'Everyone writes.',
})
