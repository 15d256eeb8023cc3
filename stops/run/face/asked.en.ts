/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const runAskedTexts = bring({
  'asked.run.brief': 'brief question',
  'asked.run.card': 'bet on card {number}',
  'asked.run.teach': 'taught',
  'asked.run.forecast': 'forecast: fall of the surprise, bits',
  'asked.run.first-flip': 'forecast: card that turns right first',
  'asked.run.forecast-points': 'forecast points',
  'asked.run.explain': 'explanation',
  'asked.run.concept': 'question of understanding',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.run': 'surprise that training took off, bits a word',
})
