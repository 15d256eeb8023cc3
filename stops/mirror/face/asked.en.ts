/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const mirrorAskedTexts = bring({
  'asked.mirror.gap': 'chips on the gap of the model: under 10, 10 to 30, 30 to 50, 50 to 70, over 70 in 100',
  'asked.mirror.repair': 'repair',
  'asked.mirror.dose': 'how much of it',
  'asked.mirror.land': 'where a repair lands, done in full',
  'asked.mirror.other':
    'chips on the own model in sentences that the test did not ask about: no gap, less than before, as before',
  'asked.mirror.again': 'chips on the gap after longer training: less, the same, more',
  'asked.mirror.say': 'is it neutral now?',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.mirror': 'gap that the best repair left',
})
