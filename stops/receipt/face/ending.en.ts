/** The story and the award of this stop. */
import { bring } from '../../../client/locale/brought.ts'

export const receiptEndingTexts = bring({
  'story.receipt.first': 'The first car of coal takes a fresh model from {before} to {after} [bits](bits) a word.',
  'story.receipt.next': 'One more, on what you chose, took a copy of yours from {before} to {after}.',

  'award.reckoner': 'The best reckoner: {who}',
  'award.reckoner-text': 'estimated the size of what the model has cost: {bits} of 3 points',
})
