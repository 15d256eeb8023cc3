/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const movesOptionTexts = bring({
  'who-moves.reason-places': 'The two can stand in the same place of a sentence.',
  'who-moves.reason-beside': 'The two stand in the same sentences.',
  'who-moves.reason-meaning': 'The model looks up what the two mean.',
})
