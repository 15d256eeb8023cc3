/** What was asked at this stop, for the report and its files. */
import { bring } from '../../../client/locale/brought.ts'

export const blankAskedTexts = bring({
  'asked.blank-duel.fill': 'the missing word of blank {number}',
  'asked.blank-duel.ahead': 'chips on blanks where the model that sees both sides is ahead. Round {number}',
  'asked.blank-duel.say': 'why the model that sees both sides cannot write on',

  // Its own figure, beside those of the class's other lessons.
  'own-figure.blank-duel': 'surprise at the blank, seeing both sides, bits',
})
