/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const pileAskedTexts = bring({
  'asked.pile-of-math.talk': 'said to the untrained model, and what it answered',
  'asked.pile-of-math.guess-loss': 'guess: surprise of the untrained model, bits a word',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.pile-of-math': 'guesses off the measured surprise, bits a word',
})
