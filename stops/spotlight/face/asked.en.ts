/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightAskedTexts = bring({
  'asked.spotlight.lamps': 'lamps: who told the model? Sentence {number}',
  'asked.spotlight.call': 'the Sceptic’s call: attention shines on … Sentence {number}',
  'asked.spotlight.say': 'how to find out who told a model',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.spotlight': 'sentences in which attention named the word that told',
})
