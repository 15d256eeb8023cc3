/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const liftAskedTexts = bring({
  'asked.lift.floor': 'chips on the floor of the last word, floor 1 first. Sentence {number}',
  'asked.lift.say': 'what a layer does',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.lift': 'floor on which sentences settled',
})
