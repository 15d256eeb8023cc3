/** This stop in words for the desk: what the class does, what the big button does, and what comes then. */
import { bring } from '../../../client/locale/brought.ts'

export const flashcardDeskTexts = bring({
  'doing.flashcard.guess': 'Everyone guesses how sure the model will be after one press of the card.',
  'doing.flashcard.press': 'Everybody says what the next presses do. When all hands are on the card, it goes down.',
  'doing.flashcard.dose': 'Everyone chooses the [dose] that corrects one belief and breaks nothing else.',
  'doing.flashcard.fixed': 'The screen shows what each dose did to the card, its [neighbour] and everything else.',
  'next.flashcard.guess': 'Close the guesses and press the card',
  'next.flashcard.press': 'End the pressing and vote on a dose',
  'next.flashcard.dose': 'Close the vote and show what each dose did',
  'then.flashcard.guess': 'Press. One card, real [steps](step), and what they move.',
  'then.flashcard.press': 'Dose. How much correction is too much?',
  'then.flashcard.dose': 'Result. The belief, its [neighbour] and the [exam], measured.',
})
