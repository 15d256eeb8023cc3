/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const splitAskedTexts = bring({
  'asked.split-duel.couple': 'pair of wagons, round {number}',
  'asked.split-duel.bet-known': 'bet: best on words that it knows',
  'asked.split-duel.bet-unseen': 'bet: best on a word that nobody saw',
  'asked.split-duel.bet-typo': 'bet: best on a slip of the pen',
  'asked.split-duel.word': 'word whose history was asked for',
  'asked.split-duel.ticket': 'guess: pieces of the sentence in Swahili',
  'asked.split-duel.change': 'what the rematch should change',
  'asked.split-duel.forecast': 'forecast: the word that nobody saw',
  'asked.split-duel.say': 'why pieces win on a new word',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.split-duel': 'what the teams’ pieces saved, bits a letter',
})
