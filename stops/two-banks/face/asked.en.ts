/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const banksAskedTexts = bring({
  'asked.two-banks.kind': 'chips on the two kinds of words, then on neither. Sentence {number}',
  'asked.two-banks.swap': 'one word to turn the sentence. Sentence {number}',
  'asked.two-banks.say': 'why a clue behind the gap was of no use',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.two-banks': 'chance of the other meaning after the best swap',
})
