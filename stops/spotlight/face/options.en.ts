/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightOptionTexts = bring({
  'spotlight.call-same': 'the same word',
  'spotlight.call-other': 'another word',
  'spotlight.reason-swap': 'Swap a word and see whether the answer moves.',
  'spotlight.reason-attention': 'See which word the model looks at most.',
  'spotlight.reason-near': 'Take the word that stands nearest.',
})
