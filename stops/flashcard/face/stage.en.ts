/** What is written on the stage. Short: it is read from the last row. */
import { bring } from '../../../client/locale/brought.ts'

export const flashcardStageTexts = bring({
  'stage.flashcard': 'The flashcard: {card}',
  'stage.best': '★ Best at this stop: {who}, {bits} bits',
  'stage.best-label': 'best at this stop',
  'stage.nearest': '★ Nearest this time: {who}, {bits} bits off',
  'stage.nearest-label': 'nearest this time',
  'stage.belief': 'A copy was schooled with faulty cards. Now it says:',
  'stage.belief-waits': 'A copy is being schooled with faulty cards …',
  'stage.presses': 'How sure it is of {word}',
  'stage.said': 'a forecast of it',
  'stage.after-press': 'after press {press}',
  'stage.press': 'press',
  'stage.start': 'start',
  'stage.before-press': 'before the press',
  'stage.after-it': 'after it',
  'stage.held-out-move': 'everything else: {before} → {after} bits',
  'stage.neighbour': 'neighbour',
  'stage.all-else': 'all else',
  'stage.surprise-move': 'this card: {before} → {after} bits',
  'stage.dose-rate': 'rate {rate}',
  'stage.dose-presses': 'press after press',
})
