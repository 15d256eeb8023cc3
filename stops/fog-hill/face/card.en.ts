/** What this stop and its phases are called, and what it is about. Known before any of it has come. */
import { bring } from '../../../client/locale/brought.ts'

export const fogCardTexts = bring({
  'stop.fog-hill': 'Fog Hill',
  'ahead.fog-hill':
    'your own engine on a real valley of loss, in the fog: a compass, a throttle, twelve pieces of coal.',
  'phase.fog-hill.start': 'Into the fog',
  'phase.fog-hill.walk': 'Downhill',
  'phase.fog-hill.fog': 'The fog lifts',
  'phase.fog-hill.below': 'Below the valley',
  'phase.fog-hill.say': 'Say it',
  'phase.fog-hill.answer': 'The answer',
})
