/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const oracleAskedTexts = bring({
  'asked.oracle.step': 'step between the small brains that takes off most bits, counted from the narrowest',
  'asked.oracle.line': 'what the large brain will come to, bits',
  'asked.oracle.band': 'how wide the band around it is, bits',
  'asked.oracle.buy': 'what the next size will be worth',
  'asked.oracle.say': 'why small brains are trained first',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.oracle': 'surprise of the large brain, bits a word',
})
