/** This stop in words for the desk: what the class does, what the big button does, and what comes then. */
import { bring } from '../../../client/locale/brought.ts'

export const pileDeskTexts = bring({
  'doing.pile-of-math.talk': 'Everyone gives the [untrained] model a beginning, and it writes on.',
  'doing.pile-of-math.guess': 'Everyone guesses how [surprised](surprise) the untrained model is by real sentences.',
  'doing.pile-of-math.reveal': 'The measured [surprise] is on the screen, beside everyone’s guesses.',
  'next.pile-of-math.talk': 'End the talk and ask for guesses',
  'next.pile-of-math.guess': 'Close the guesses and show the measurement',
  'then.pile-of-math.talk': 'Guess. How many [bits] of [surprise] is that?',
  'then.pile-of-math.guess': 'Reveal. It is [blind guessing](blind), measured.',
})
