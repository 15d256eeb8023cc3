/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const updateAskedTexts = bring({
  'asked.update-day.chat': 'said to the model',
  'asked.update-day.changed': 'what talking to it has changed',
  'asked.update-day.plan': 'how the update is read',
  'asked.update-day.moved': 'numbers that the update moves',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.update-day': 'chance of the new word after the update',
})
