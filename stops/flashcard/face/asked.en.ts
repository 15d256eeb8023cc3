/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const flashcardAskedTexts = bring({
  'asked.flashcard.press': 'chance after round {number} of presses',
  'asked.flashcard.dose': 'dose (rate)',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.flashcard': 'share of the pressed word in the end',
})
