/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const movesCardTexts = bring({
  'stop.who-moves': 'Who moves together?',
  'ahead.who-moves': 'words are arrows. Which of them will point the same way?',
  'phase.who-moves.bet': 'Bet',
  'phase.who-moves.train': 'Training',
  'phase.who-moves.map': 'The map',
  'phase.who-moves.say': 'Say it',
  'phase.who-moves.answer': 'The answer',
})
