/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const flashcardCardTexts = bring({
  'stop.flashcard': 'Flashcard',
  'ahead.flashcard': 'the class trains on one card and sees what else moves.',
  'phase.flashcard.guess': 'Guess',
  'phase.flashcard.press': 'Press',
  'phase.flashcard.dose': 'Dose',
  'phase.flashcard.fixed': 'Result',
})
