/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const pileAskedTexts = bring({
  'asked.pile-of-math.talk': 'said to the untrained model, and what it answered',
  'asked.pile-of-math.guess-loss': 'guess: surprise of the untrained model, bits a word',
})
