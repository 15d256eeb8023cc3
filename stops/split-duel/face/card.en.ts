/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const splitCardTexts = bring({
  'stop.split-duel': 'Split Duel',
  'ahead.split-duel': 'the class couples letters to pieces, and brains race on words, pieces and letters.',
  'phase.split-duel.couple': 'Couple',
  'phase.split-duel.bet': 'Bet',
  'phase.split-duel.race': 'Race',
  'phase.split-duel.lists': 'Your pairs',
  'phase.split-duel.word': 'A word',
  'phase.split-duel.ticket': 'Ticket',
  'phase.split-duel.rematch': 'Rematch',
  'phase.split-duel.say': 'Say it',
})
