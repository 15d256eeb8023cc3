/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptDeskTexts = bring({
  'doing.receipt.guess': 'Everyone estimates what the model has cost.',
  'doing.receipt.ticket': 'The ticket is on the screen, beside the estimates.',
  'doing.receipt.coal': 'Everyone votes on what the last car of coal is spent on.',
  'doing.receipt.spent': 'What the coal has bought is on the screen.',
  'doing.receipt.say': 'Everyone writes how they have learned a language themselves.',
  'next.receipt.ticket': 'Show the ticket',
  'next.receipt.coal': 'Vote on the last car of coal',
  'next.receipt.spent': 'Close the vote and burn it',
  'next.receipt.say': 'Ask about ourselves',
  'then.receipt.ticket': 'The ticket. What it has cost, counted.',
  'then.receipt.coal': 'One car of coal is left. What is it for?',
  'then.receipt.spent': 'What the coal has bought, measured.',
  'then.receipt.say': 'Say it. How did you learn to speak?',
  'receipt.save-class': 'Save the class’s ticket as a picture',
})
