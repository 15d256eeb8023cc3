/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const movesAskedTexts = bring({
  'asked.who-moves.pair': 'chips on pairs of words that come together. Training {number}',
  'asked.who-moves.say': 'what brings two words together',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.who-moves': 'how near words of a kind came, mean cosine',
})
