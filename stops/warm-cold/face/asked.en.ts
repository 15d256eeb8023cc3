/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const warmAskedTexts = bring({
  'asked.warm-cold.cold': 'secret word {number}: tries by the untrained model',
  'asked.warm-cold.warm': 'secret word {number}: tries by the trained model',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.warm-cold': 'searches in the trained model that found the word',
})
