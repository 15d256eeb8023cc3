/** This stop in words for the desk: what the class does, what the big button brings, and what that is. */
import { bring } from '../../../client/locale/brought.ts'

export const movesDeskTexts = bring({
  'doing.who-moves.bet': 'Everyone lays chips on pairs of words.',
  'doing.who-moves.train': 'A fresh model learns, and everyone watches how near the words of each pair come.',
  'doing.who-moves.map': 'The screen shows where the words went, step by step, and who was right.',
  'doing.who-moves.say': 'Everyone answers one question about what they saw.',
  'doing.who-moves.answer': 'The answer is on the screen.',
  'next.who-moves.bet': 'Once more, shuffled',
  'next.who-moves.train': 'Train',
  'next.who-moves.map': 'Show the map',
  'next.who-moves.end': 'To the end of the map',
  'next.who-moves.say': 'Ask the last question',
  'next.who-moves.answer': 'Show the answer',
  'then.who-moves.bet': 'Bet. Which pair does the shuffle bring nearer?',
  'then.who-moves.train': 'Training. A fresh model reads all sentences.',
  'then.who-moves.map': 'The map. Where the words went.',
  'then.who-moves.end': 'The map. Its last step.',
  'then.who-moves.say': 'Say it. What brings two words together?',
  'then.who-moves.answer': 'Say it. The answer.',
})
