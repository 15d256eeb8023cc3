/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const spotlightCardTexts = bring({
  'stop.spotlight': 'Spotlight',
  'ahead.spotlight': 'which words told the model what to say? And does it know that itself?',
  'phase.spotlight.lamps': 'Lamps',
  'phase.spotlight.swap': 'Swapped',
  'phase.spotlight.heads': 'Attention',
  'phase.spotlight.cover': 'Covered',
  'phase.spotlight.say': 'Say it',
  'phase.spotlight.answer': 'The answer',
})
