/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptDeskTexts = bring({
  'doing.receipt.guess': 'Everyone estimates what the model has cost.',
  'doing.receipt.ticket': 'The ticket is on the screen, beside the estimates.',
  'doing.receipt.say': 'Everyone writes how they have learned a language themselves.',
  'next.receipt.ticket': 'Show the ticket',
  'next.receipt.say': 'Ask about ourselves',
  'then.receipt.ticket': 'The ticket. What it has cost, counted.',
  'then.receipt.say': 'Say it. How did you learn to speak?',
  'receipt.save-class': 'Save the class’s ticket as a picture',
})
