/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const garageOptionTexts = bring({
  'garage.reason-few-steps': 'Each of its steps burns so much that the coal is gone after a few.',
  'garage.reason-small-fits': 'A small brain is always better, whatever the coal.',
  'garage.reason-wrong-data': 'It was given worse sentences than the others.',
})
