/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const warmCardTexts = bring({
  'stop.warm-cold': 'Warm or cold?',
  'ahead.warm-cold': 'a secret word, and a model that says how near you are',
  'phase.warm-cold.cold': 'Untrained',
  'phase.warm-cold.warm': 'Trained',
  'phase.warm-cold.told': 'The word',
})
