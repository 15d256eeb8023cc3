/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const liftOptionTexts = bring({
  'lift.reason-refine': 'Each layer changes the guess of the one below it a little.',
  'lift.reason-part': 'Each layer adds one more word to the sentence.',
  'lift.reason-lookup': 'Only the top layer guesses. The others store words.',
})
