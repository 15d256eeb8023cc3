/** What can be answered: on phone and wall, and in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const blankOptionTexts = bring({
  'blank-duel.reason-behind': 'When one writes, nothing stands behind the blank yet.',
  'blank-duel.reason-weaker': 'It knows its language less well.',
  'blank-duel.reason-slower': 'It takes too long for one word.',
})
